import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId, ServiceId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { RequestDraft } from '../domain/request.ts';

export interface RequestToLeave {
  readonly conversationId: ConversationId;
  readonly number: number;
  readonly draft: RequestDraft;
  readonly patientId?: PatientId | undefined;
  readonly serviceId?: ServiceId | undefined;
  /** E.164; absent for a hidden number. */
  readonly callerPhone?: string | undefined;
}

/** `Q-2611-0042`: the 42nd complaint of the clinic in November 2026. Those who ask at once wait for each other. */
async function nextCode(tx: ClinicTx, ctx: ClinicContext): Promise<string> {
  const month = toIso(ctx.clock.now()).slice(2, 7).replace('-', '');
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended($1, 25)) as locked`, [tx.clinicId]);
  const [row] = await tx.sql<{ last: number }>(
    `select coalesce(max(substring(code from 8)::int), 0)::int as last from conversation_request
      where clinic_id = $1 and code like $2`,
    [tx.clinicId, `Q-${month}-%`],
  );
  return `Q-${month}-${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
}

interface Kept {
  readonly id: string;
  readonly code: string | null;
}

/**
 * Keeps what somebody asks the clinic for. A complaint gets its code. Publishes `conversation.request`. Safe to repeat: the
 * request of a number is kept once, and its code stays the same.
 */
export async function leaveRequest(ctx: ClinicContext, request: RequestToLeave): Promise<{ readonly code?: string }> {
  const { conversationId, number, draft, patientId, serviceId, callerPhone } = request;
  const { kind, words, name, from, to, visit, topic, target } = draft;
  const phone = draft.phone ?? callerPhone;
  const kept = await ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Kept> => {
    const [before] = await tx.sql<Kept>(
      'select id, code from conversation_request where clinic_id = $1 and conversation_id = $2 and number = $3',
      [tx.clinicId, conversationId, number],
    );
    if (before) return before;
    const code = kind === 'complaint' ? await nextCode(tx, ctx) : null;
    const id: string = ctx.ids.next();
    const detail = {
      ...(words === undefined ? {} : { words }),
      ...(name === undefined ? {} : { name }),
      ...(from === undefined ? {} : { from: toIso(from) }),
      ...(to === undefined ? {} : { to: toIso(to) }),
      ...(topic === undefined ? {} : { topic }),
      ...(serviceId === undefined ? {} : { serviceId }),
      ...(target === undefined ? {} : { target: target.name }),
    };
    await tx.run(
      `insert into conversation_request (clinic_id, id, conversation_id, number, kind, code, patient_id, appointment_id, phone,
         detail, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tx.clinicId,
        id,
        conversationId,
        number,
        kind,
        code,
        patientId ?? null,
        visit?.id ?? null,
        phone ?? null,
        detail,
        new Date(ctx.clock.now()),
      ],
    );
    await Promise.all([
      emit(tx, ctx, { type: 'conversation.request', payload: { requestId: id, conversationId, kind } }),
      record(tx, ctx, {
        action: 'conversation.request',
        subject: { type: 'ConversationRequest', id },
        patientId,
        detail: { kind },
      }),
    ]);
    return { id, code };
  });
  return kept.code === null ? {} : { code: kept.code };
}
