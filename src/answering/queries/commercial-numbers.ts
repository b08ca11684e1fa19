import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { rulesInForce } from './rules.ts';

export type CommercialVerdict = 'blocked' | 'allowed';

/** What the desk said of a number. It outweighs the published lists until it is taken back. */
export interface CommercialNumber {
  readonly number: string;
  readonly verdict: CommercialVerdict;
  readonly notedAt: Instant;
}

/** What the desk said of a number. One round trip; none for a hidden one. */
export async function verdictOn(
  ctx: ClinicContext,
  number: string | undefined,
): Promise<CommercialVerdict | undefined> {
  if (number === undefined || !number.startsWith('+')) return undefined;
  const [row] = await ctx.db.query<{ verdict: CommercialVerdict }>(
    ctx.clinicId,
    'select verdict from commercial_number where clinic_id = $1 and number = $2',
    [ctx.clinicId, number],
  );
  return row?.verdict;
}

/** Whether who says that they sell something is let down: not where the clinic does without, or allows the number. */
export async function filtersCommercialOf(ctx: ClinicContext, from: string): Promise<boolean> {
  const [rules, verdict] = await Promise.all([rulesInForce(ctx), verdictOn(ctx, from)]);
  if (!rules.commercial.filters || verdict === 'allowed') return false;
  return verdict === 'blocked' || !rules.commercial.allowedNumbers.includes(from);
}

const MOST_NUMBERS = 500;

/** What the desk said of numbers, the latest first. */
export async function commercialNumbers(ctx: ClinicContext): Promise<readonly CommercialNumber[]> {
  const rows = await ctx.db.query<{ number: string; verdict: CommercialVerdict; noted_at: Instant }>(
    ctx.clinicId,
    `select number, verdict, noted_at from commercial_number where clinic_id = $1
      order by noted_at desc, number limit ${MOST_NUMBERS}`,
    [ctx.clinicId],
  );
  return rows.map(({ number, verdict, noted_at: notedAt }) => ({ number, verdict, notedAt }));
}

const MOST_MONTHS = 24;

/** How many calls and threads of messages were let down, by month (its first day), the latest first. */
export function commercialMonths(
  ctx: ClinicContext,
): Promise<readonly { readonly month: string; readonly calls: number }[]> {
  return ctx.db.query<{ month: string; calls: number }>(
    ctx.clinicId,
    `select to_char(month, 'YYYY-MM') as month, calls from commercial_count where clinic_id = $1
      order by commercial_count.month desc limit ${MOST_MONTHS}`,
    [ctx.clinicId],
  );
}
