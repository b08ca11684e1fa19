import { findByContact, getPatient, type Patient } from '../../../patients/index.ts';
import { parseLanguage, type Language } from '../../../platform/i18n/language.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { MINUTE_MS } from '../../../platform/time/instant.ts';
import type { QueueContext } from '../commands/in-queue.ts';
import { isBrowser, isOver, type QueueEntry, type QueueEntryId, type QueueLegId } from '../domain/queue.ts';
import { findLeg } from '../store/leg-store.ts';
import { findEntry } from '../store/queue-store.ts';

/** What somebody of the staff hears before a call is connected. */
export interface OfferFacts {
  readonly entry: QueueEntry;
  /** Of who hears it; the caller's where nobody of the staff is rung. */
  readonly language: Language;
  /** False where it was called off, or somebody else has it. */
  readonly stands: boolean;
  /** Rung in the browser, where the desk shows who and why. */
  readonly atDesk: boolean;
  readonly waitedMinutes: number;
  readonly caller: WhoCalls;
}

/** Identified in the call itself; else only by the number, which is not a person. */
export type WhoCalls =
  { readonly sure: 'identified' | 'by-number'; readonly name: string } | { readonly sure: 'shared-number' | 'unknown' };

function nameOf({ givenName, familyName }: Patient): string {
  return `${givenName} ${familyName}`.trim();
}

async function whoCalls(ctx: QueueContext, entry: QueueEntry, patientId: PatientId | undefined): Promise<WhoCalls> {
  const identified = patientId && (await getPatient(ctx, patientId));
  if (identified) return { sure: 'identified', name: nameOf(identified) };
  if (!entry.callerNumber.startsWith('+')) return { sure: 'unknown' };
  const [only, ...others] = await findByContact(ctx, { channel: 'phone', address: entry.callerNumber });
  if (!only) return { sure: 'unknown' };
  return others.length > 0 ? { sure: 'shared-number' } : { sure: 'by-number', name: nameOf(only) };
}

/** Who calls and why. Undefined where there is no such entry. */
export async function offerFacts(
  ctx: QueueContext,
  offer: { readonly entry: QueueEntryId; readonly leg?: QueueLegId | undefined },
): Promise<OfferFacts | undefined> {
  const found = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [entry, leg] = await Promise.all([findEntry(tx, offer.entry), offer.leg && findLeg(tx, offer.leg)]);
    if (!entry) return undefined;
    const [call] = await tx.sql<{ patient_id: PatientId | null }>(
      'select patient_id from call where clinic_id = $1 and id = $2',
      [tx.clinicId, entry.callId],
    );
    const staffId = leg?.staffId;
    const [agent] =
      staffId === undefined
        ? []
        : await tx.sql<{ language: string }>('select language from staff where clinic_id = $1 and id = $2', [
            tx.clinicId,
            staffId,
          ]);
    return { entry, leg, patientId: call?.patient_id ?? undefined, agentLanguage: parseLanguage(agent?.language) };
  });
  if (!found) return undefined;
  const { entry, leg, patientId, agentLanguage } = found;
  return {
    entry,
    language: agentLanguage ?? entry.language,
    stands: !isOver(entry.status) && leg !== undefined && leg.status !== 'over' && leg.entryId === entry.id,
    atDesk: leg !== undefined && isBrowser(leg.address),
    waitedMinutes: Math.floor((ctx.clock.now() - entry.enteredAt) / MINUTE_MS),
    caller: await whoCalls(ctx, entry, patientId),
  };
}
