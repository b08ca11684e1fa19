import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import { alertsOf, type PlannedAlert } from '../domain/ladder.ts';
import { onDuty } from '../domain/rota.ts';
import type { OnCallContext } from '../ports.ts';
import { lockCase, type AlertId, type CaseId, type OnCallCase } from '../store/case-rows.ts';
import { peopleOf, readerOf, rotasOf, settingOf, shiftsOf, type OnCallSetting } from '../store/rota-rows.ts';
import { sendAlert } from './send-alert.ts';

const payload = z.object({
  caseId: z.string().refine(isUuid),
  step: z.int().min(0),
  round: z.int().min(0),
});

async function plan(
  tx: ClinicTx,
  ctx: OnCallContext,
  told: {
    readonly found: OnCallCase;
    readonly alert: PlannedAlert | (Omit<PlannedAlert, 'personId'> & { readonly personId?: undefined });
  },
): Promise<void> {
  const { found, alert } = told;
  const id = ctx.ids.next<AlertId>();
  const at = new Date(ctx.clock.now());
  const made = await tx.run(
    `insert into on_call_alert (clinic_id, id, case_id, step, round, person_id, channel, address, language, state, made_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'planned', $10, $10) on conflict do nothing`,
    [
      tx.clinicId,
      id,
      found.id,
      found.step,
      found.round,
      alert.personId ?? null,
      alert.channel,
      alert.address,
      alert.language,
      at,
    ],
  );
  if (made > 0) await enqueue(tx, ctx, { definition: sendAlert, payload: { alertId: id }, dedupeKey: id });
}

async function exhaust(tx: ClinicTx, ctx: OnCallContext, found: OnCallCase, setting: OnCallSetting): Promise<void> {
  await tx.run(
    `update on_call_case set state = 'exhausted', next_at = null, version = version + 1 where clinic_id = $1 and id = $2`,
    [tx.clinicId, found.id],
  );
  const { fallbackNumber } = setting;
  if (fallbackNumber) {
    const { defaultLanguage: language } = await getClinic(ctx);
    await plan(tx, ctx, { found, alert: { channel: 'call', address: fallbackNumber, language } });
  }
  const { conversationId, patientId, phone, level } = found;
  await emit(tx, ctx, {
    type: 'case.exhausted',
    payload: {
      caseId: found.id,
      ...(conversationId ? { conversationId } : {}),
      ...(patientId ? { patientId } : {}),
      ...(phone ? { phone } : {}),
      ...(level ? { level } : {}),
    },
  });
  await record(tx, ctx, {
    action: 'on-call.exhausted',
    subject: { type: 'OnCallCase', id: found.id },
    patientId,
    detail: { step: found.step },
  });
  ctx.log.error({ 'case.id': found.id }, 'Nobody on duty accepted an urgent case.');
}

async function nextStep(tx: ClinicTx, ctx: OnCallContext, found: OnCallCase): Promise<void> {
  const read = readerOf(tx);
  const now = ctx.clock.now();
  const [setting, people, rotas, shifts, { zone }] = await Promise.all([
    settingOf(read, tx.clinicId),
    peopleOf(read, tx.clinicId),
    rotasOf(read, tx.clinicId),
    shiftsOf(read, tx.clinicId, now),
    getClinic(ctx),
  ]);
  const step = setting?.ladder[found.step];
  const need = { specialty: found.specialty, siteId: found.siteId };
  const duty = onDuty(rotas, shifts, { at: now, zone, need });
  const wanted = found.wantedPersonId;
  if (!setting || !step || (duty.length === 0 && !wanted)) {
    return exhaust(tx, ctx, found, setting ?? { ladder: [] });
  }
  for (const alert of alertsOf(step, { onDuty: duty, people, wanted })) await plan(tx, ctx, { found, alert });
  const nextAt = plusMs(now, step.waitSeconds * SECOND_MS);
  await tx.run(
    'update on_call_case set step = $3, next_at = $4, version = version + 1 where clinic_id = $1 and id = $2',
    [tx.clinicId, found.id, found.step + 1, new Date(nextAt)],
  );
  await enqueue(tx, ctx, {
    definition: climb,
    payload: { caseId: found.id, step: found.step + 1, round: found.round },
    dueAt: nextAt,
    dedupeKey: `${found.id}:${found.round}:${found.step + 1}`,
  });
}

/**
 * One step of the ladder: its alerts, its own successor and the state of the case in one transaction, so that a process that dies
 * at any point leaves either the step undone and due, or the next one due. Idempotent: a step that was taken is not taken again.
 */
export const climb = defineJob<z.infer<typeof payload>, OnCallContext>({
  kind: 'oncall.climb',
  payload,
  maxAttempts: 50,
  isUrgent: true,
  // Nobody waits for a longer pause than a step.
  retryDelayMs: () => 5 * SECOND_MS,
  run: async (ctx, { caseId, step, round }) => {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const found = await lockCase(tx, caseId as CaseId);
      if (found?.state !== 'open' || found.step !== step || found.round !== round) return;
      await nextStep(tx, ctx, found);
    });
  },
});
