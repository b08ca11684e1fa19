import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { emit, type DomainEvent } from '../../platform/outbox/emit.ts';
import { assessmentSeen, type TriageId } from '../../triage/index.ts';
import type { PersonId } from '../domain/rota.ts';
import type { OnCallRefusal } from '../errors.ts';
import { climb } from '../jobs/climb.ts';
import { sweepLater } from '../jobs/sweep.ts';
import { hush, type SettleContext } from './hush.ts';
import { lockCase, type AcknowledgedBy, type CaseId, type OnCallCase } from '../store/case-rows.ts';

type Settled = Result<OnCallCase, OnCallRefusal>;

/** The telephones that still ring for a case. */
async function ringing(tx: ClinicTx, id: CaseId, but: string | undefined): Promise<readonly string[]> {
  const rows = await tx.sql<{ provider_sid: string }>(
    `select provider_sid from on_call_alert where clinic_id = $1 and case_id = $2 and channel = 'call' and state = 'sent'
        and provider_sid is not null and ($3::text is null or provider_sid <> $3)`,
    [tx.clinicId, id, but ?? null],
  );
  return rows.map(({ provider_sid: sid }) => sid);
}

/**
 * Somebody takes the case on, and the ladder stops. The first one has it; who comes later is told `case-closed`. Publishes
 * `case.acknowledged`. `sid`: their own call, which is not ended. `also`: what stands or falls with it.
 */
export async function acknowledgeCase(
  ctx: SettleContext,
  told: {
    readonly id: CaseId;
    readonly by: AcknowledgedBy;
    readonly sid?: string | undefined;
    readonly also?: (tx: ClinicTx) => Promise<void>;
  },
): Promise<Settled> {
  const { id, by, sid, also } = told;
  const done = await ctx.db.inClinic(
    ctx.clinicId,
    async (tx): Promise<Result<{ found: OnCallCase; sids: readonly string[] }, OnCallRefusal>> => {
      const found = await lockCase(tx, id);
      if (!found) return refuse({ code: 'case-unknown' });
      if (found.state !== 'open' && found.state !== 'exhausted')
        return refuse({ code: 'case-closed', state: found.state });
      await tx.run(
        `update on_call_case set state = 'acknowledged', next_at = null, acknowledged_at = $3, acknowledged_by = $4, version = version + 1
        where clinic_id = $1 and id = $2`,
        [tx.clinicId, id, new Date(ctx.clock.now()), by],
      );
      await emit(tx, ctx, {
        type: 'case.acknowledged',
        payload: { caseId: id, by: by.kind, ...(found.conversationId ? { conversationId: found.conversationId } : {}) },
      });
      await record(tx, ctx, {
        action: 'on-call.acknowledge',
        subject: { type: 'OnCallCase', id },
        patientId: found.patientId,
        detail: { by },
      });
      await also?.(tx);
      return ok({ found, sids: await ringing(tx, id, sid) });
    },
  );
  if (!done.ok) return done;
  const { found, sids } = done.value;
  if (found.assessmentId) await assessmentSeen(ctx, found.assessmentId as TriageId);
  await hush(ctx, sids);
  return ok({ ...found, state: 'acknowledged' });
}

/** Passes a case on to somebody else, who is called now; until they accept, the ladder runs anew. */
export async function handOverCase(
  ctx: SettleContext,
  told: { readonly id: CaseId; readonly to: PersonId },
): Promise<Settled> {
  const { id, to } = told;
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Settled> => {
    const found = await lockCase(tx, id);
    if (!found) return refuse({ code: 'case-unknown' });
    if (found.state === 'closed') return refuse({ code: 'case-closed', state: found.state });
    const [person] = await tx.sql('select id from on_call_person where clinic_id = $1 and id = $2 and active', [
      tx.clinicId,
      to,
    ]);
    if (!person) return refuse({ code: 'person-unknown' });
    const round = found.round + 1;
    await tx.run(
      `update on_call_case set state = 'open', step = 0, round = $3, next_at = $4, wanted_person_id = $5, acknowledged_at = null,
         acknowledged_by = null, version = version + 1 where clinic_id = $1 and id = $2`,
      [tx.clinicId, id, round, new Date(ctx.clock.now()), to],
    );
    await enqueue(tx, ctx, {
      definition: climb,
      payload: { caseId: id, step: 0, round },
      dedupeKey: `${id}:${round}:0`,
    });
    await sweepLater(tx, ctx);
    await emit(tx, ctx, { type: 'case.handed-over', payload: { caseId: id } });
    await record(tx, ctx, {
      action: 'on-call.hand-over',
      subject: { type: 'OnCallCase', id },
      patientId: found.patientId,
      detail: { to },
    });
    return ok({ ...found, state: 'open', step: 0, round, wantedPersonId: to });
  });
}

/** The case is over, with what came of it. */
export async function closeCase(
  ctx: SettleContext,
  told: { readonly id: CaseId; readonly outcome: string },
): Promise<Settled> {
  const { id, outcome } = told;
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Settled> => {
    const found = await lockCase(tx, id);
    if (!found) return refuse({ code: 'case-unknown' });
    if (found.state === 'closed') return refuse({ code: 'case-closed', state: found.state });
    await tx.run(
      `update on_call_case set state = 'closed', next_at = null, closed_at = $3, outcome = $4, version = version + 1
        where clinic_id = $1 and id = $2`,
      [tx.clinicId, id, new Date(ctx.clock.now()), outcome],
    );
    await emit(tx, ctx, { type: 'case.closed', payload: { caseId: id } });
    await record(tx, ctx, {
      action: 'on-call.close',
      subject: { type: 'OnCallCase', id },
      patientId: found.patientId,
      detail: { outcome },
    });
    return ok({ ...found, state: 'closed', outcome });
  });
}

const answered = z.object({ conversationId: z.uuid().nullish() });

/** `call.answered`: somebody of the desk talks with the patient, so nobody else need be woken. Idempotent. */
export async function onPatientAnswered(ctx: SettleContext, event: DomainEvent): Promise<void> {
  const { conversationId } = answered.parse(event.payload);
  if (!conversationId) return;
  const [row] = await ctx.db.query<{ id: CaseId }>(
    ctx.clinicId,
    `select id from on_call_case where clinic_id = $1 and state in ('open', 'exhausted')
        and (cause = $2 or (conversation_id = $3 and cause like 'conversation:%'))`,
    [ctx.clinicId, `conversation:${conversationId}`, conversationId],
  );
  if (row) await acknowledgeCase(ctx, { id: row.id, by: { kind: 'call-answered' } });
}
