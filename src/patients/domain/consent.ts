import type { Instant } from '../../platform/time/instant.ts';
import { addMonths, instantAt, localDateTimeOf, type Zone } from '../../platform/time/wall-time.ts';
import type { Consent } from './patient.ts';

/** Ley 10/2025 (in force since 2025-12-28): a yes to offers is asked for anew every two years. */
const COMMERCIAL_MONTHS = 24;

/** Until when a word of the patient's holds: as long as they said, and a yes to offers never longer than the law lets it. Pure. */
export function endOfConsent(
  {
    purpose,
    decision,
    decidedAt,
    validUntil,
  }: Pick<Consent, 'purpose' | 'decision' | 'decidedAt'> & { readonly validUntil?: Instant | undefined },
  zone: Zone,
): Instant | undefined {
  if (purpose !== 'commercial' || decision === 'deny') return validUntil;
  const { date, time } = localDateTimeOf(decidedAt, zone);
  const latest = instantAt(addMonths(date, COMMERCIAL_MONTHS), time, zone);
  return validUntil === undefined || validUntil > latest ? latest : validUntil;
}
