import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { getClinic, linesOf } from '../../identity/index.ts';
import { defineJob, type JobRun } from '../../jobs/index.ts';
import { send } from '../../messaging/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { HOUR_MS, plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import { onCallHook } from '../http/hook-url.ts';
import type { OnCallContext } from '../ports.ts';
import { lockAlert, lockCase, setAlert, type AlertId, type AlertRow, type AlertState } from '../store/case-rows.ts';
import { words } from '../words.ts';
import { tokenHashOf } from './alert-token.ts';

const payload = z.object({ alertId: z.string().refine(isUuid) });
/** Longer than a mailbox takes to begin: who sleeps needs as much. */
const RING_SECONDS = 40;
/** Of a message that arrives an hour late nobody needs to know. */
const MESSAGE_LIVES_MS = HOUR_MS;

/** Takes the alert on, with a fresh link for what carries one. Undefined where the case is over. */
async function claim(
  ctx: OnCallContext,
  id: AlertId,
): Promise<{ readonly alert: AlertRow; readonly token: string } | undefined> {
  const token = randomBytes(24).toString('base64url');
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const alert = await lockAlert(tx, id);
    // One that was being placed when its process died is placed again: two rings are better than none.
    if (!alert || (alert.state !== 'planned' && alert.state !== 'placing')) return undefined;
    const found = await lockCase(tx, alert.case_id);
    const isOver = found?.state !== 'open' && !(found?.state === 'exhausted' && alert.person_id === null);
    if (isOver) {
      await setAlert(tx, id, { state: 'failed', at: ctx.clock.now() });
      return undefined;
    }
    await tx.run(
      `update on_call_alert set state = 'placing', token_hash = $3, changed_at = $4 where clinic_id = $1 and id = $2`,
      [tx.clinicId, id, tokenHashOf(token), new Date(ctx.clock.now())],
    );
    return { alert, token };
  });
}

async function lineFor(ctx: OnCallContext, channel: 'voice' | 'sms' | 'whatsapp'): Promise<string | undefined> {
  return (await linesOf(ctx)).find(({ channels }) => channels.includes(channel))?.number;
}

async function call(
  ctx: OnCallContext,
  alert: AlertRow,
): Promise<{ readonly state: AlertState; readonly sid?: string }> {
  const from = await lineFor(ctx, 'voice');
  if (from === undefined) return { state: 'failed' };
  const placed = await ctx.ports.calls.place({
    from,
    to: alert.address,
    url: onCallHook(ctx, 'offer', alert.id),
    statusUrl: onCallHook(ctx, 'ended', alert.id),
    timeoutSeconds: RING_SECONDS,
  });
  return placed.kind === 'placed' ? { state: 'sent', sid: placed.sid } : { state: 'failed' };
}

/** Written with the state of the alert, in one transaction: told once. */
async function write(
  tx: ClinicTx,
  ctx: OnCallContext,
  told: { alert: AlertRow; link: string; from: string },
): Promise<void> {
  const { alert, link, from } = told;
  if (alert.channel !== 'sms' && alert.channel !== 'whatsapp') return;
  const { name: clinic } = await getClinic(ctx);
  await send(tx, ctx, {
    channel: alert.channel,
    from,
    to: alert.address,
    body: words.format(alert.language, 'message', { clinic, link }),
    purpose: 'administrative',
    language: alert.language,
    dedupeKey: `on-call:${alert.id}`,
    expiresAt: plusMs(ctx.clock.now(), MESSAGE_LIVES_MS),
    spelling: 'cheapest',
  });
}

async function mail(ctx: OnCallContext, alert: AlertRow, link: string): Promise<{ readonly state: AlertState }> {
  const { name: clinic } = await getClinic(ctx);
  const outcome = await ctx.ports.mail.send({
    id: `on-call-${alert.id}`,
    fromName: clinic,
    to: alert.address,
    subject: words.format(alert.language, 'mail.subject', { clinic }),
    text: words.format(alert.language, 'message', { clinic, link }),
  });
  if (outcome.kind === 'not-sent') throw new ProviderError('mail', outcome.why, { retryable: true });
  return { state: outcome.kind === 'accepted' || outcome.kind === 'unknown' ? 'sent' : 'failed' };
}

async function reach(ctx: OnCallContext, claimed: { readonly alert: AlertRow; readonly token: string }): Promise<void> {
  const { alert, token } = claimed;
  const link = `${ctx.ports.onCallPageUrl}/${token}`;
  if (alert.channel === 'sms' || alert.channel === 'whatsapp') {
    const from = await lineFor(ctx, alert.channel);
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      if (from !== undefined) await write(tx, ctx, { alert, link, from });
      await setAlert(tx, alert.id, { state: from === undefined ? 'failed' : 'sent', at: ctx.clock.now() });
    });
    return;
  }
  const done: { readonly state: AlertState; readonly sid?: string } =
    alert.channel === 'call' ? await call(ctx, alert) : await mail(ctx, alert, link);
  await ctx.db.inClinic(ctx.clinicId, (tx) => setAlert(tx, alert.id, { ...done, at: ctx.clock.now() }));
}

async function giveUp(ctx: OnCallContext, id: AlertId, job: JobRun, error: unknown): Promise<never> {
  if (job.isLastAttempt) {
    await ctx.db.inClinic(ctx.clinicId, (tx) => setAlert(tx, id, { state: 'failed', at: ctx.clock.now() }));
  }
  throw error;
}

/** Reaches one person by one channel. A carrier that does not answer is tried again; the ladder climbs on meanwhile. */
export const sendAlert = defineJob<z.infer<typeof payload>, OnCallContext>({
  kind: 'oncall.alert',
  payload,
  maxAttempts: 4,
  isUrgent: true,
  retryDelayMs: (attempts) => attempts * 5 * SECOND_MS,
  run: async (ctx, { alertId }, job) => {
    const id = alertId as AlertId;
    const claimed = await claim(ctx, id);
    if (!claimed) return;
    try {
      await reach(ctx, claimed);
    } catch (error) {
      await giveUp(ctx, id, job, error);
    }
  },
});
