import { createHash, randomBytes } from 'node:crypto';
import { record } from '../../audit/index.ts';
import type { AppointmentStatus } from '../../agenda/index.ts';
import type { ClinicTx, Database } from '../../platform/database/database.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ClinicId, PractitionerId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { initialsOf, practitionerCalendar } from './practitioner-calendar.ts';

export type CalendarLinkId = Brand<string, 'CalendarLinkId'>;

export interface CalendarLink {
  readonly id: CalendarLinkId;
  readonly practitionerId: PractitionerId;
  readonly practitionerName: string;
  readonly showsInitials: boolean;
  readonly createdAt: Instant;
  readonly revokedAt?: Instant;
}

/** 256 bits: it cannot be guessed, so a fast hash is enough at rest. */
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const PAST_MS = 14 * DAY_MS;
const AHEAD_MS = 180 * DAY_MS;
const MOST_VISITS = 20_000;
const MOST_LINKS = 1_000;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Makes a secret link to a practitioner's calendar and gives its token, which is kept nowhere and cannot be shown again.
 * Refuses an unknown practitioner. Each call makes another link.
 */
export function createCalendarLink(
  ctx: ClinicContext,
  wanted: { readonly practitionerId: PractitionerId; readonly showsInitials: boolean; readonly language: Language },
): Promise<Result<{ readonly id: CalendarLinkId; readonly token: string }, { readonly code: 'practitioner-unknown' }>> {
  const { practitionerId, showsInitials, language } = wanted;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const known = await tx.sql('select id from fhir_practitioner where clinic_id = $1 and id = $2', [
      tx.clinicId,
      practitionerId,
    ]);
    if (known.length === 0) return refuse({ code: 'practitioner-unknown' });
    const id = ctx.ids.next<CalendarLinkId>();
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await tx.run(
      `insert into calendar_link (clinic_id, id, practitioner_id, token_hash, shows_initials, language, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.clinicId, id, practitionerId, hashOf(token), showsInitials, language, new Date(ctx.clock.now())],
    );
    await record(tx, ctx, {
      action: 'calendar-link.create',
      subject: { type: 'CalendarLink', id },
      detail: { practitionerId, showsInitials },
    });
    return ok({ id, token });
  });
}

/** Makes a link lead nowhere from now on. Whether it was one that led somewhere. Safe to repeat. */
export function revokeCalendarLink(ctx: ClinicContext, id: CalendarLinkId): Promise<boolean> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const revoked = await tx.run(
      'update calendar_link set revoked_at = $3 where clinic_id = $1 and id = $2 and revoked_at is null',
      [tx.clinicId, id, new Date(ctx.clock.now())],
    );
    if (revoked === 0) return false;
    await record(tx, ctx, { action: 'calendar-link.revoke', subject: { type: 'CalendarLink', id } });
    return true;
  });
}

/** The clinic's links, revoked ones too, the newest first; their tokens are known to nobody here. */
export async function listCalendarLinks(ctx: ClinicContext): Promise<readonly CalendarLink[]> {
  const rows = await ctx.db.query<{
    id: CalendarLinkId;
    practitioner_id: PractitionerId;
    practitioner_name: string;
    shows_initials: boolean;
    created_at: Instant;
    revoked_at: Instant | null;
  }>(
    ctx.clinicId,
    `select l.id, l.practitioner_id, p.name as practitioner_name, l.shows_initials, l.created_at, l.revoked_at
       from calendar_link l join fhir_practitioner p on p.clinic_id = l.clinic_id and p.id = l.practitioner_id
      where l.clinic_id = $1 order by l.created_at desc, l.id limit ${MOST_LINKS}`,
    [ctx.clinicId],
  );
  return rows.map((row) => ({
    id: row.id,
    practitionerId: row.practitioner_id,
    practitionerName: row.practitioner_name,
    showsInitials: row.shows_initials,
    createdAt: row.created_at,
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  }));
}

interface VisitRow {
  readonly id: string;
  readonly service_name: string;
  readonly site_name: string;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly status: AppointmentStatus;
  readonly version: number;
  readonly updated_at: Instant;
  readonly given_name: string;
  readonly family_name: string;
}

/** Also visits that need the practitioner besides their own. Of several patients the initials are those of one who comes. */
const VISITS = `select a.id, a.service_name, l.name as site_name, a.start_at, a.end_at, a.status, a.version, a.updated_at,
    p.given_name, p.family_name
  from fhir_appointment a
  join fhir_location l on l.clinic_id = a.clinic_id and l.id = a.site_id
  join fhir_patient p on p.clinic_id = a.clinic_id and p.id = coalesce((
    select (m ->> 'patientId')::uuid from jsonb_array_elements(a.members) m
     where m ->> 'status' not in ('cancelled', 'noshow', 'entered-in-error') limit 1), a.patient_id)
 where a.clinic_id = $1 and a.start_at >= $3 and a.start_at < $4
   and (a.practitioner_id = $2 or a.id in (
     select f.appointment_id from appointment_further f where f.clinic_id = $1 and f.practitioner_id = $2))
 order by a.start_at, a.id limit ${MOST_VISITS + 1}`;

/** What a token leads to: its iCalendar text, of two weeks past and half a year ahead. Undefined for one that leads nowhere. */
export async function calendarOf(
  context: { readonly db: Database; contextFor(clinicId: ClinicId): ClinicContext },
  token: string,
): Promise<string | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const [link] = await context.db.querySystem<{ clinic_id: ClinicId; id: CalendarLinkId }>(
    'select clinic_id, id from calendar_link where token_hash = $1 and revoked_at is null',
    [hashOf(token)],
  );
  if (!link) return undefined;
  const ctx = context.contextFor(link.clinic_id);
  return ctx.db.inClinic(ctx.clinicId, (tx) => textOf(tx, ctx, link.id));
}

async function textOf(tx: ClinicTx, ctx: ClinicContext, id: CalendarLinkId): Promise<string | undefined> {
  const [link] = await tx.sql<{
    practitioner_id: PractitionerId;
    name: string;
    shows_initials: boolean;
    language: string;
  }>(
    `select l.practitioner_id, p.name, l.shows_initials, l.language
       from calendar_link l join fhir_practitioner p on p.clinic_id = l.clinic_id and p.id = l.practitioner_id
      where l.clinic_id = $1 and l.id = $2 and l.revoked_at is null`,
    [tx.clinicId, id],
  );
  if (!link) return undefined;
  const now = ctx.clock.now();
  const rows = await tx.sql<VisitRow>(VISITS, [
    tx.clinicId,
    link.practitioner_id,
    new Date(plusMs(now, -PAST_MS)),
    new Date(plusMs(now, AHEAD_MS)),
  ]);
  assert(rows.length <= MOST_VISITS, `more than ${MOST_VISITS} visits of one practitioner`);
  const visits = rows.map((row) => ({
    id: row.id,
    serviceName: row.service_name,
    siteName: row.site_name,
    start: row.start_at,
    end: row.end_at,
    status: row.status,
    version: row.version,
    updatedAt: row.updated_at,
    ...(link.shows_initials ? { initials: initialsOf(row.given_name, row.family_name) } : {}),
  }));
  return practitionerCalendar(link.name, visits, parseLanguage(link.language) ?? 'es');
}
