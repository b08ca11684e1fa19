import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { getClinic, linesOf } from '../../identity/index.ts';
import { defineJob } from '../../jobs/index.ts';
import { send } from '../../messaging/index.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import type { OnCallContext } from '../ports.ts';
import { lockAlert, type AlertId } from '../store/case-rows.ts';
import { words } from '../words.ts';
import { tokenHashOf } from './alert-token.ts';

const payload = z.object({ alertId: z.string().refine(isUuid) });

/**
 * Who accepted by telephone has it in writing too, with a link that says whom to call: where their call breaks off as they press 1, nobody
 * believes that somebody else has the case.
 */
export const confirmAccepted = defineJob<z.infer<typeof payload>, OnCallContext>({
  kind: 'oncall.confirm',
  payload,
  maxAttempts: 10,
  isUrgent: true,
  retryDelayMs: () => 5 * SECOND_MS,
  run: async (ctx, { alertId }, job) => {
    const from = (await linesOf(ctx)).find(({ channels }) => channels.includes('sms'))?.number;
    if (from === undefined) return;
    const { name: clinic } = await getClinic(ctx);
    const token = randomBytes(24).toString('base64url');
    const link = `${ctx.ports.onCallPageUrl}/${token}`;
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const alert = await lockAlert(tx, alertId as AlertId);
      if (!alert) return;
      await send(tx, ctx, {
        channel: 'sms',
        from,
        to: alert.address,
        body: words.format(alert.language, 'message.accepted', { clinic, link }),
        purpose: 'administrative',
        language: alert.language,
        dedupeKey: `on-call-accepted:${alert.id}`,
        expiresAt: plusMs(ctx.clock.now(), HOUR_MS),
        spelling: 'cheapest',
      });
      await tx.run('update on_call_alert set token_hash = $3 where clinic_id = $1 and id = $2', [
        tx.clinicId,
        alert.id,
        tokenHashOf(token),
      ]);
      // Run once more, the link that was written would be none.
      await job.doneIn?.(tx);
    });
  },
});
