import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import { TAKEN_UP_FOR_MS, type ContinuedSeed } from '../domain/taken-up.ts';
import type { Turn } from '../domain/turn.ts';
import { closeConversation, type ThreadSeed } from '../store/conversation-store.ts';

export interface BrokenOff {
  readonly seed: ContinuedSeed;
  /** Closes the thread that waits on another channel for its first answer. False where another turn was faster. */
  giveWay(tx: ClinicTx): Promise<boolean>;
}

interface LastTalk {
  readonly id: ConversationId;
  readonly channel: string;
  readonly status: 'open' | 'closed';
  readonly language: Language;
  readonly state: DialogueState | ThreadSeed;
  readonly updated_at: Instant;
}

/** At the menu nothing was begun: a message begins there by itself. */
function wasAsked(call: DialogueState | undefined): boolean {
  return call?.brokenOffAt !== undefined && call.brokenOffAt.name !== 'menu';
}

/**
 * Whoever writes from the number of a call that broke off goes on with it, on whatever channel they write: by WhatsApp where we
 * wrote an SMS, or before we wrote at all. Only where that was their last talk. One round trip, none by voice.
 */
export async function brokenOffElsewhere(ctx: ClinicContext, turn: Turn): Promise<BrokenOff | undefined> {
  const isMessage = turn.channel === 'sms' || turn.channel === 'whatsapp';
  if (!isMessage || !turn.from.startsWith('+')) return undefined;
  const [last] = await ctx.db.query<LastTalk>(
    ctx.clinicId,
    `select id, channel, status, language, updated_at,
            case when catalogue is null then state else state || jsonb_build_object('catalogue', catalogue) end as state
       from conversation where clinic_id = $1 and remote_address = $2 and updated_at > $3 order by updated_at desc, id desc limit 1`,
    [ctx.clinicId, turn.from, new Date(plusMs(ctx.clock.now(), -TAKEN_UP_FOR_MS))],
  );
  if (!last) return undefined;
  const { id, state, language, updated_at: at } = last;
  if ('seed' in state) {
    const waits = state.seed === 'continued' && last.status === 'open' && wasAsked(state.call);
    if (!waits) return undefined;
    const giveWay = (tx: ClinicTx) => closeConversation(tx, ctx, { id, outcome: 'replaced' });
    return { seed: { ...state, isAsked: false }, giveWay };
  }
  if (last.channel !== 'voice' || last.status !== 'closed' || !wasAsked(state)) return undefined;
  return { seed: { seed: 'continued', call: state, language, at }, giveWay: () => Promise.resolve(true) };
}
