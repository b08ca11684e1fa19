import { record } from '../../audit/index.ts';
import { countSuppressed, liftListed, suppressAddresses, type Suppression } from '../../messaging/index.ts';
import { parsePhone } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';

/** Beside what a patient asked for themselves, which no list takes back. */
const LISTED = 'list';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const BY_TELEPHONE = ['sms', 'whatsapp', 'voice'] as const;

export interface RefusalList {
  /** Telephones as people write them, and email addresses. */
  readonly addresses: readonly string[];
  /** `commercial`: no offers (Lista Robinson, the clinic's own list); `all`: nothing at all. */
  readonly scope: Suppression['scope'];
  /** Which list it is, for the trail. */
  readonly source: string;
}

export interface ListTaken {
  /** Channels of addresses that changed: a telephone has three. */
  readonly changed: number;
  /** Places in the list, from 0, of what is neither a telephone nor an email. */
  readonly invalid: readonly number[];
}

function suppressionsIn({ addresses, scope }: Pick<RefusalList, 'addresses' | 'scope'>): {
  readonly list: readonly Suppression[];
  readonly invalid: readonly number[];
} {
  const list = new Map<string, Suppression>();
  const invalid: number[] = [];
  const add = (one: Suppression) => list.set(`${one.channel} ${one.address}`, one);
  addresses.forEach((text, index) => {
    const written = text.trim();
    const phone = EMAIL.test(written) ? undefined : parsePhone(written);
    if (phone === undefined) add({ channel: 'email', address: written.toLowerCase(), scope });
    else if (phone.ok) for (const channel of BY_TELEPHONE) add({ channel, address: phone.value, scope });
    else invalid.push(index);
  });
  return { list: [...list.values()], invalid };
}

/**
 * Takes in a list of those who want no offers, or nothing at all. It is asked when a message is planned and again when it is sent.
 * One bad line stops no other. Audited with its source and its figures. Safe to repeat.
 */
export async function takeRefusals(ctx: ClinicContext, refusals: RefusalList): Promise<ListTaken> {
  const { list, invalid } = suppressionsIn(refusals);
  const { scope, source } = refusals;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const changed = await suppressAddresses(tx, list, { reason: LISTED, since: ctx.clock.now() });
    const detail = { source, scope, lines: refusals.addresses.length, changed, invalid: invalid.length };
    await record(tx, ctx, { action: 'refusals.take', subject: { type: 'List', id: scope }, detail });
    return { changed, invalid };
  });
}

/** Takes addresses out again that came by a list. What somebody asked for by themselves stays. Audited; safe to repeat. */
export async function liftRefusals(
  ctx: ClinicContext,
  refusals: Pick<RefusalList, 'addresses' | 'source'>,
): Promise<ListTaken> {
  const { list, invalid } = suppressionsIn({ ...refusals, scope: 'commercial' });
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const changed = await liftListed(tx, list, { reason: LISTED });
    const detail = { source: refusals.source, lines: refusals.addresses.length, changed, invalid: invalid.length };
    await record(tx, ctx, { action: 'refusals.lift', subject: { type: 'List', id: 'listed' }, detail });
    return { changed, invalid };
  });
}

/** How many addresses are silent, by scope and channel. */
export function refusalCounts(ctx: ClinicContext): ReturnType<typeof countSuppressed> {
  return ctx.db.reading(ctx.clinicId, countSuppressed);
}
