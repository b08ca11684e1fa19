import type { ClinicContext } from '../../platform/kernel/context.ts';
import { HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { providerOf, type FoundMessage, type MessagingPorts } from '../ports/message-provider.ts';
import { applyReceipt } from '../store/outbound.ts';
import { MESSAGE_COLUMNS, type MessageRow } from '../store/message-rows.ts';
import { outboundHold } from './holds.ts';

type Ctx = ClinicContext<MessagingPorts>;

export interface Reconciled {
  /** The carrier has them: they are not sent again. */
  readonly found: number;
  /** The carrier has nothing like them. */
  readonly notFound: number;
  /** By a way that cannot be asked, such as an email or a call. */
  readonly notAsked: number;
}

/** A copy may be a little older than its last message, and clocks differ. */
const BEFORE_MS = HOUR_MS;
/** At one go; it may be run again until none is found any more. */
const MOST_ASKED = 5_000;

/** The text without what is made anew each time: the addresses of pages. */
function essence(body: string): string {
  return body
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * After a restore: asks the carrier for each waiting message whether it has one with the same words between the same numbers.
 * Safe to repeat. Throws `ProviderError` where the carrier does not answer.
 */
export async function reconcileOutbound(ctx: Ctx): Promise<Reconciled> {
  const hold = await outboundHold(ctx);
  const counts = { found: 0, notFound: 0, notAsked: 0 };
  if (!hold) return counts;
  const rows = await ctx.db.query<MessageRow>(
    ctx.clinicId,
    `select ${MESSAGE_COLUMNS} from message where clinic_id = $1 and direction = 'outbound' and status in ('planned', 'unknown')
      order by created_at, id limit ${MOST_ASKED}`,
    [ctx.clinicId],
  );
  for (const row of rows) counts[await reconcile(ctx, row, plusMs(hold.knownUntil, -BEFORE_MS))] += 1;
  return counts;
}

async function reconcile(ctx: Ctx, row: MessageRow, since: Instant): Promise<keyof Reconciled> {
  const { channel, from_address: from, to_address: to } = row;
  const provider = channel === 'sms' || channel === 'whatsapp' ? providerOf(ctx.ports, channel) : undefined;
  if (!provider) return 'notAsked';
  const listed = await provider.findSent({ channel, from, to, since });
  const alike = listed.filter(({ body }) => essence(body) === essence(row.body));
  for (const message of alike) if (await settle(ctx, row, message)) return 'found';
  return 'notFound';
}

/** False where another message of ours is the one that the carrier has. */
async function settle(ctx: Ctx, { id: messageId }: MessageRow, found: FoundMessage): Promise<boolean> {
  const { providerId, status, failure } = found;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const taken = await tx.sql('select id from message where clinic_id = $1 and provider_id = $2', [
      tx.clinicId,
      providerId,
    ]);
    return taken.length === 0 && applyReceipt(tx, ctx, { messageId, providerId, status, failure });
  });
}
