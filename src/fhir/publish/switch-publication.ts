import { record } from '../../audit/index.ts';
import { parsePhone } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import {
  publicationOf,
  savePublication,
  switchOff,
  type PublicationId,
  type PublicationRow,
} from './publication-store.ts';

/** What a clinic publishes of its free times. */
export interface Publication {
  readonly id: PublicationId;
  readonly active: boolean;
  /** How far ahead times are published. */
  readonly days: number;
  readonly bookingUrl?: string;
  readonly bookingPhone?: string;
  readonly states: readonly string[];
  /** When the files were last built. Real time. */
  readonly builtAt?: Instant;
}

export interface PublicationWanted {
  /** 1 to 60. */
  readonly days: number;
  /** https; where people book a time. */
  readonly bookingUrl?: string | undefined;
  /** Instead of the phone of each site. */
  readonly bookingPhone?: string | undefined;
  /** As ISO 3166-2 or the country's own abbreviations; those of the sites' addresses where there are none. */
  readonly states?: readonly string[] | undefined;
}

export type PublicationRefusal =
  | { readonly code: 'publication-off' }
  | { readonly code: 'publication-days-invalid' }
  | { readonly code: 'publication-url-invalid' }
  | { readonly code: 'publication-phone-invalid' }
  | { readonly code: 'publication-states-invalid' };

const MOST_DAYS = 60;
const STATE = /^[A-Z0-9-]{1,10}$/;
const MOST_STATES = 60;

function shown(row: PublicationRow): Publication {
  return {
    id: row.id,
    active: row.active,
    days: row.days,
    states: row.states,
    ...(row.booking_url === null ? {} : { bookingUrl: row.booking_url }),
    ...(row.booking_phone === null ? {} : { bookingPhone: row.booking_phone }),
    ...(row.built_at === null ? {} : { builtAt: row.built_at }),
  };
}

/** The clinic's publication, also where it is switched off; undefined where there never was one. */
export async function showPublication(ctx: ClinicContext): Promise<Publication | undefined> {
  const row = await publicationOf(ctx);
  return row && shown(row);
}

function isBookingUrl(text: string): boolean {
  if (text.length > 2_000 || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}

/**
 * Publishes the clinic's free times for everybody, as SMART Scheduling Links, or changes how. The address stays what it was
 * when it was switched off and on again. Safe to repeat.
 */
export async function publishTimes(
  ctx: ClinicContext,
  wanted: PublicationWanted,
): Promise<Result<Publication, PublicationRefusal>> {
  const { days, bookingUrl, bookingPhone, states = [] } = wanted;
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) return refuse({ code: 'publication-days-invalid' });
  if (bookingUrl !== undefined && !isBookingUrl(bookingUrl)) return refuse({ code: 'publication-url-invalid' });
  if (states.length > MOST_STATES || !states.every((state) => STATE.test(state)))
    return refuse({ code: 'publication-states-invalid' });
  const phone = bookingPhone === undefined ? undefined : parsePhone(bookingPhone);
  if (phone && !phone.ok) return refuse({ code: 'publication-phone-invalid' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await savePublication(tx, ctx, {
      days,
      booking_url: bookingUrl ?? null,
      booking_phone: phone?.value ?? null,
      states: [...new Set(states)].toSorted(),
    });
    const subject = { type: 'Publication', id: ctx.clinicId };
    await record(tx, ctx, { action: 'publication.open', subject, detail: { days } });
  });
  const row = await publicationOf(ctx);
  return row ? ok(shown(row)) : refuse({ code: 'publication-off' });
}

/** Publishes nothing from now on. Refuses where nothing is published. */
export function unpublishTimes(ctx: ClinicContext): Promise<Result<undefined, PublicationRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await switchOff(tx))) return refuse({ code: 'publication-off' });
    await record(tx, ctx, { action: 'publication.close', subject: { type: 'Publication', id: ctx.clinicId } });
    return ok(undefined);
  });
}
