import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId } from '../../platform/kernel/ids.ts';
import { bindRecordings, type SoundOfTalk } from '../../triage/index.ts';

/**
 * Binds what was assessed in a call to its sound, or to there being none. A call that was not judged yet is left alone: `judgeCall` does it
 * when it is over, and a recording that the carrier tells of only afterwards does it anew.
 */
export async function bindToAssessments(tx: ClinicTx, ctx: ClinicContext, callId: CallId): Promise<void> {
  const [call] = await tx.sql<{ conversation_id: ConversationId; recordings: SoundOfTalk['recordings'] }>(
    `select c.conversation_id, coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind) order by r.started_at, r.id)
         from recording r where r.clinic_id = c.clinic_id and r.call_id = c.id and r.status <> 'failed'), '[]') as recordings
       from call c where c.clinic_id = $1 and c.id = $2 and c.conversation_id is not null and c.judged_at is not null`,
    [tx.clinicId, callId],
  );
  if (!call) return;
  await bindRecordings(tx, ctx, { conversationId: call.conversation_id, callId, recordings: call.recordings });
}
