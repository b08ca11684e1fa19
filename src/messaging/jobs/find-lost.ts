import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { providerOf, type FoundMessage, type MessagingPorts } from '../ports/message-provider.ts';
import type { MessageRow } from '../store/message-rows.ts';

type Ctx = ClinicContext<MessagingPorts>;

/** After this a person decides: call, send again, or leave it. */
export const GIVE_UP_AFTER_MS = 10 * MINUTE_MS;
/** The carrier's clock and ours may differ by this much. */
const CLOCK_SKEW_MS = 2 * MINUTE_MS;

/** The carrier's message with the same text in the window of the try, that belongs to no other message of ours. */
export async function findLost(ctx: Ctx, row: MessageRow): Promise<FoundMessage | undefined> {
  const since = required(row.dispatched_at, 'time of dispatch');
  let listed: readonly FoundMessage[];
  try {
    const from = plusMs(since, -CLOCK_SKEW_MS);
    listed =
      (await providerOf(ctx.ports, row.channel)?.findSent({
        channel: row.channel,
        from: row.from_address,
        to: row.to_address,
        since: from,
      })) ?? [];
  } catch (error) {
    // The carrier is still down: the question is asked again, until a person has to decide.
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn({ 'message.id': row.id, error }, 'The carrier could not be asked about a message.');
    return undefined;
  }
  const candidates = listed
    .filter((message) => message.body === row.body && message.createdAt <= since + GIVE_UP_AFTER_MS)
    .toSorted((a, b) => a.createdAt - b.createdAt);
  if (candidates.length === 0) return undefined;
  const taken = await ctx.db.query<{ provider_id: string }>(
    ctx.clinicId,
    'select provider_id from message where clinic_id = $1 and provider_id = any($2)',
    [ctx.clinicId, candidates.map(({ providerId }) => providerId)],
  );
  const known = new Set(taken.map(({ provider_id }) => provider_id));
  return candidates.find(({ providerId }) => !known.has(providerId));
}
