import { z } from 'zod';
import type { AgendaPorts } from '../../agenda/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { handleTurn } from '../commands/handle-turn.ts';
import type { ConversationChannel } from '../domain/turn.ts';

/** Who writes looks for the thermometer; who does not answer for so long may not be able to. */
const WAIT_MS = 10 * MINUTE_MS;

const asked = z.object({ conversationId: z.string().refine(isUuid), version: z.int() });

interface ThreadRow {
  readonly channel: ConversationChannel;
  readonly channel_key: string;
  readonly remote_address: string;
  readonly local_address: string;
}

/**
 * Who was asked about symptoms in writing and has not answered is treated as who hangs up: somebody calls back, as if what was not
 * asked were possible. Nothing happens where they have answered meanwhile. Idempotent.
 */
export const callBackUnanswered = defineJob<z.infer<typeof asked>, ClinicContext<AgendaPorts>>({
  kind: 'conversations.unanswered-symptoms',
  payload: asked,
  maxAttempts: 20,
  run: async (ctx, { conversationId, version }) => {
    const [found] = await ctx.db.query<ThreadRow>(
      ctx.clinicId,
      `select channel, channel_key, remote_address, local_address from conversation
        where clinic_id = $1 and id = $2 and version = $3 and status = 'open' and state -> 'node' ->> 'name' = 'symptoms'`,
      [ctx.clinicId, conversationId, version],
    );
    if (!found) return;
    const { channel, channel_key: channelKey, remote_address: from, local_address: to } = found;
    await handleTurn(ctx, {
      channel,
      channelKey,
      from,
      to,
      inputKey: `unanswered:${version}`,
      input: { kind: 'hangup' },
    });
  },
});

/** `conversation.symptoms-asked`: from now on their answer is waited for. Idempotent. */
export async function onSymptomsAsked(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const payload = asked.parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    enqueue(tx, ctx, {
      definition: callBackUnanswered,
      payload,
      dueAt: plusMs(ctx.clock.now(), WAIT_MS),
      dedupeKey: `${payload.conversationId}:${payload.version}`,
    }),
  );
}
