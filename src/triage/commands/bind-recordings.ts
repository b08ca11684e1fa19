import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { TriageId } from '../store/assessment-rows.ts';

/** The sound of a talk, once its call is over. */
export interface SoundOfTalk {
  readonly conversationId: ConversationId;
  readonly callId: CallId;
  /** Of the call itself or of a message that was left. Empty: there is none, and that too is kept. */
  readonly recordings: readonly { readonly id: string; readonly kind: 'call' | 'voicemail' }[];
}

/**
 * Binds every assessment of a talk to the sound of its call: an entry of the chained trail (`triage.bind-recording`) that holds the hash
 * of the record beside the recordings, or that there are none. The record itself was decided before its call was over, and never changes.
 */
export async function bindRecordings(tx: ClinicTx, ctx: ClinicContext, sound: SoundOfTalk): Promise<void> {
  const { conversationId, callId, recordings } = sound;
  const made = await tx.sql<{ id: TriageId; record_sha256: string; patient_id: PatientId | null }>(
    `select id, record_sha256, patient_id from triage_assessment where clinic_id = $1 and conversation_id = $2 order by decided_at, id`,
    [tx.clinicId, conversationId],
  );
  for (const { id, record_sha256: recordSha256, patient_id: patientId } of made) {
    await record(tx, ctx, {
      action: 'triage.bind-recording',
      subject: { type: 'RiskAssessment', id },
      patientId: patientId ?? undefined,
      detail: { recordSha256, conversationId, callId, recordings },
    });
  }
}
