import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { plusMs } from '../../platform/time/instant.ts';
import { namedAmong } from '../domain/given-name.ts';
import { PROVED_MS } from '../domain/one-time-code.ts';
import { sharingPhone } from '../queries/sharing-phone.ts';

export interface NameTold {
  readonly conversationId: ConversationId;
  readonly said: string;
  /** The name was asked for in full. */
  readonly isWhole: boolean;
}

/**
 * Which of those who share a telephone and a birth date it is, once the code that went to it was given in this conversation. What the
 * code proved holds for that one from then on. Nobody is named in the answer. Safe to repeat.
 */
export function nameAfterCode(
  ctx: ClinicContext,
  { conversationId, said, isWhole }: NameTold,
): Promise<Result<{ readonly patientId: PatientId }, { readonly code: 'not-matched' }>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [code] = await tx.sql<{ id: string; patient_id: PatientId; phone: string }>(
      `select id, patient_id, phone from one_time_code
        where clinic_id = $1 and conversation_id = $2 and used_at > $3 order by used_at desc limit 1 for update`,
      [tx.clinicId, conversationId, new Date(plusMs(ctx.clock.real(), -PROVED_MS))],
    );
    const sharing = code ? await sharingPhone(tx, { patientId: code.patient_id, phone: code.phone }) : [];
    const [only, ...others] = namedAmong(sharing, said, isWhole);
    const patientId = others.length === 0 ? only?.id : undefined;
    await record(tx, ctx, {
      action: 'caller.verify',
      subject: { type: 'Conversation', id: conversationId },
      patientId,
      detail: { outcome: patientId ? 'named' : 'not-named', channel: 'phone', purpose: 'code' },
    });
    if (!code || patientId === undefined) return refuse({ code: 'not-matched' });
    await tx.run('update one_time_code set patient_id = $3 where clinic_id = $1 and id = $2', [
      tx.clinicId,
      code.id,
      patientId,
    ]);
    return ok({ patientId });
  });
}
