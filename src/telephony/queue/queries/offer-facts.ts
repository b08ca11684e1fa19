import { getPatient } from '../../../patients/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { MINUTE_MS } from '../../../platform/time/instant.ts';
import type { QueueContext } from '../commands/in-queue.ts';
import { isOver, type QueueEntry, type QueueEntryId, type QueueLegId } from '../domain/queue.ts';
import { findLeg } from '../store/leg-store.ts';
import { findEntry } from '../store/queue-store.ts';

/** What somebody of the staff hears before a call is connected. */
export interface OfferFacts {
  readonly entry: QueueEntry;
  readonly language: Language;
  /** False where it was called off, or somebody else has it. */
  readonly stands: boolean;
  readonly waitedMinutes: number;
  readonly patientName?: string;
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
    return { entry, leg, patientId: call?.patient_id ?? undefined };
  });
  if (!found) return undefined;
  const { entry, leg, patientId } = found;
  const patient = patientId && (await getPatient(ctx, patientId));
  return {
    entry,
    language: entry.language,
    stands: !isOver(entry.status) && leg !== undefined && leg.status !== 'over' && leg.entryId === entry.id,
    waitedMinutes: Math.floor((ctx.clock.now() - entry.enteredAt) / MINUTE_MS),
    ...(patient ? { patientName: `${patient.givenName} ${patient.familyName}` } : {}),
  };
}
