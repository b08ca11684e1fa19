import { setTimeout as pause } from 'node:timers/promises';
import type { AgendaPorts } from '../../agenda/index.ts';
import { countCommercialCall } from '../../answering/index.ts';
import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { HOUR_MS, toIso, type Instant } from '../../platform/time/instant.ts';
import type { DialogueState, Node } from '../domain/dialogue.ts';
import { hear } from '../domain/hear.ts';
import type { Heard, RecordedInputs } from '../domain/heard.ts';
import { openingState } from '../domain/opening-state.ts';
import { cancelledBefore, takenUp } from '../domain/taken-up.ts';
import type { Reply, Turn } from '../domain/turn.ts';
import { loadCatalogue } from '../queries/load-catalogue.ts';
import { loadHouse } from '../queries/load-house.ts';
import { filtersOffers, languageOfRecord } from '../queries/number-facts.ts';
import {
  claimConversation,
  closeConversation,
  dropClaim,
  findConversation,
  firstNode,
  insertConversation,
  RELAXED_COMMIT,
  SAVE_PASSING_TURN,
  SAVE_TURN,
  saveTurnParameters,
  type StoredConversation,
  type ThreadSeed,
  type TurnTaken,
} from '../store/conversation-store.ts';
import { afterTheEnd } from './after-the-end.ts';
import { brokenOffElsewhere } from './broken-off-elsewhere.ts';
import { holdOverReminder } from './hold-over-reminder.ts';
import { recallCall, rememberCall } from '../store/live-calls.ts';
import { canText } from './can-text.ts';
import { runFlow, type FlowRun } from './run-flow.ts';
import { triageOf, unmetIn } from './told-of-turn.ts';
import { triageIn } from './weigh.ts';
import type { Performer } from './performer.ts';

/** How long an input waits for the one before it in the same conversation, and how often it looks. */
const WAIT_MS = 40;
const MOST_WAITS = 250;
/** A conversation with more turns than this goes round in circles. */
const MOST_TURNS = { voice: 60, text: 200 } as const;
/** A thread that a person was called to, and one that nobody went on with: what is written later begins anew. */
const HANDED_OVER_FOR_MS = 12 * HOUR_MS;
const IDLE_FOR_MS = 6 * HOUR_MS;

interface Loaded {
  readonly id: ConversationId;
  readonly version: number;
  readonly state: DialogueState;
  /** No turn was taken yet: the state is recorded with the first one. */
  readonly isNew: boolean;
}

function isNumber(remote: string): boolean {
  return remote.startsWith('+');
}

function isSeed(state: DialogueState | ThreadSeed): state is ThreadSeed {
  return 'seed' in state;
}

async function beginning(
  ctx: ClinicContext,
  turn: Turn,
  seed?: ThreadSeed,
  before?: StoredConversation,
): Promise<DialogueState> {
  const brokenOff = seed?.seed === 'continued' ? takenUp(seed, ctx.clock.now()) : undefined;
  if (brokenOff) return brokenOff;
  const told = seed?.language ?? turn.language;
  const [clinic, catalogue, house, triage, filtersCommercial, canBeTexted, wanted] = await Promise.all([
    getClinic(ctx),
    loadCatalogue(ctx),
    loadHouse(ctx, turn.from),
    triageIn(ctx),
    filtersOffers(ctx, turn),
    canText(ctx, turn),
    told ?? languageOfRecord(ctx, turn),
  ]);
  const cancelled = seed === undefined ? cancelledBefore(before, ctx.clock.now()) : undefined;
  const node: Node = cancelled ? { name: 'menu', cancelled } : firstNode(seed);
  const language = wanted && clinic.languages.includes(wanted) ? wanted : clinic.defaultLanguage;
  return openingState({
    channel: turn.channel,
    clinic,
    language,
    catalogue: { ...catalogue, house: turn.putsThrough === false ? { ...house, putsThrough: false } : house },
    node,
    remote: turn.from,
    greeted: seed !== undefined,
    filtersCommercial,
    canBeTexted,
    followsCall: seed?.seed === 'continued',
    ...triage,
  });
}

function isStale(found: StoredConversation, ctx: ClinicContext, turn: Turn): boolean {
  if (turn.channel === 'voice' || isSeed(found.state)) return false;
  const idleMs = ctx.clock.now() - found.updated_at;
  if (found.state.node.name === 'handed-over') return idleMs > HANDED_OVER_FOR_MS;
  return found.topic === 'menu' && idleMs > IDLE_FOR_MS;
}

async function open(ctx: ClinicContext, turn: Turn, before?: StoredConversation): Promise<Loaded | undefined> {
  const id = ctx.ids.next<ConversationId>();
  const broken = await brokenOffElsewhere(ctx, turn);
  const state = await beginning(ctx, turn, broken?.seed, before);
  const made = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (broken && !(await broken.giveWay(tx))) return false;
    const begun = { id, turn, topic: broken ? 'missed-call' : 'menu', language: state.language, state };
    // As a turn that only talks (see SAVE_PASSING_TURN): nobody was promised anything yet, so nobody waits for the disk.
    const [inserted] = await Promise.all([insertConversation(tx, ctx, begun), tx.sql(RELAXED_COMMIT)]);
    if (inserted) {
      await record(tx, ctx, {
        action: 'conversation.open',
        subject: { type: 'Conversation', id },
        detail: { channel: turn.channel },
      });
    }
    return inserted;
  });
  return made ? { id, version: 1, state, isNew: true } : undefined;
}

/** Where they can be called: the number that is seen, else the one that they told. */
function phoneOf({ from, channel }: Turn, { relay, claimedPhone }: DialogueState): { readonly phone?: string } {
  if (relay) return {};
  if (isNumber(from)) return { phone: from };
  return channel === 'voice' && claimedPhone !== undefined ? { phone: claimedPhone } : {};
}

/** What a turn tells other modules. The phone goes along because a caller need not be in the directory; an operator's is nobody's. */
async function announce(
  tx: ClinicTx,
  ctx: ClinicContext,
  told: { turn: Turn; loaded: Loaded; run: FlowRun },
): Promise<void> {
  const { turn, loaded, run } = told;
  const conversationId = loaded.id;
  const { person, outcome, state } = run;
  const patientId = state.caller?.patientId;
  const subject = { type: 'Conversation', id: conversationId };
  const { serviceId } = state.wish;
  const payload = {
    conversationId,
    reason: person?.reason,
    urgent: person?.urgent ?? false,
    ...phoneOf(turn, state),
    ...(isNumber(turn.to) ? { line: turn.to } : {}),
    ...(turn.channel === 'email' ? { email: turn.from.replace(/^email:/, '') } : {}),
    ...(patientId ? { patientId } : {}),
    ...(state.goal ? { goal: state.goal } : {}),
    ...(serviceId ? { serviceId } : {}),
    ...(person?.target ? { target: person.target.name } : {}),
    ...(person?.callAt === undefined ? {} : { callAt: toIso(person.callAt) }),
    ...triageOf(state),
  };
  const unmet = unmetIn({ turn, before: loaded.state, run, conversationId });
  await Promise.all([
    unmet ? emit(tx, ctx, { type: 'demand.unmet', payload: unmet }) : undefined,
    person ? emit(tx, ctx, { type: 'conversation.needs-person', payload }) : undefined,
    person
      ? record(tx, ctx, { action: 'conversation.hand-over', subject, patientId, detail: { reason: person.reason } })
      : undefined,
    // A call is counted by whoever took it: one that is let down before it becomes a talk is a call too.
    outcome === 'commercial' && turn.channel !== 'voice' ? countCommercialCall(tx, ctx) : undefined,
    outcome ? emit(tx, ctx, { type: 'conversation.closed', payload: { conversationId, outcome } }) : undefined,
    outcome ? record(tx, ctx, { action: 'conversation.close', subject, patientId, detail: { outcome } }) : undefined,
  ]);
}

/** Nobody hangs up in writing: who does not answer a question about symptoms must not be forgotten. */
function isAskedInWriting({ medium, node }: DialogueState): boolean {
  return medium === 'text' && node.name === 'symptoms';
}

function emitAsked(tx: ClinicTx, ctx: ClinicContext, { id: conversationId, version }: Loaded): Promise<void> {
  return emit(tx, ctx, {
    type: 'conversation.symptoms-asked',
    payload: { conversationId, version: version + 1 },
  });
}

/** False when another turn was faster: nothing was written. */
async function save(
  ctx: ClinicContext,
  told: { turn: Turn; loaded: Loaded; run: FlowRun; token: string | undefined },
): Promise<boolean> {
  const { turn, loaded, run, token } = told;
  const recorded: RecordedInputs = { ...(loaded.isNew ? { initial: loaded.state } : {}), inputs: run.inputs };
  const { id, version } = loaded;
  const taken: TurnTaken = {
    id,
    version,
    token,
    inputKey: turn.inputKey,
    state: run.state,
    isNew: loaded.isNew,
    recorded,
    reply: run.reply,
    outcome: run.outcome,
  };
  const parameters = saveTurnParameters(ctx, taken);
  const isUnmet = unmetIn({ turn, before: loaded.state, run, conversationId: id }) !== undefined;
  if (!run.person && !run.outcome && !isUnmet && !isAskedInWriting(run.state)) {
    const statement = token === undefined ? SAVE_PASSING_TURN : SAVE_TURN;
    return (await ctx.db.query(ctx.clinicId, statement, parameters)).length === 1;
  }
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const rows = await tx.sql(SAVE_TURN, parameters);
    if (rows.length !== 1) return false;
    await announce(tx, ctx, told);
    await holdOverReminder(tx, ctx, { turn, ended: run });
    if (isAskedInWriting(run.state)) await emitAsked(tx, ctx, loaded);
    return true;
  });
}

function heardIn(turn: Turn, { state, version }: Loaded, at: Instant): Heard {
  const endless = version > MOST_TURNS[state.medium] && turn.input.kind !== 'hangup';
  return endless ? { kind: 'exhausted' } : hear(turn.input, state, at);
}

/** Takes the turn with what was loaded. Undefined when another turn has the conversation, or changed it meanwhile. */
async function take(ctx: ClinicContext<AgendaPorts>, turn: Turn, loaded: Loaded): Promise<Reply | undefined> {
  const { id, version, state } = loaded;
  const own = { ...ctx, actor: { kind: 'contact', channel: turn.channel, conversation: id } as const };
  const who: Performer = { ctx: own, conversationId: id, channel: turn.channel, remote: turn.from, local: turn.to };
  const at = ctx.clock.now();
  const token: string = ctx.ids.next();
  let [asked, claimed] = [false, false];
  try {
    const run = await runFlow(who, { state, heard: heardIn(turn, loaded, at), at }, async () => {
      asked = true;
      claimed = await claimConversation(own, { id, version, token, inputKey: turn.inputKey });
      return claimed;
    });
    if (run === 'busy') return undefined;
    if (!(await save(own, { turn, loaded, run, token: claimed ? token : undefined }))) return undefined;
    if (!run.outcome) rememberCall(ctx, turn, { id, version: version + 1, state: run.state });
    return run.reply;
  } catch (error) {
    // The answer to the claim may be what was lost: it is let go all the same, for nobody else has its token.
    if (asked) await dropClaim(own, id, token).catch(() => undefined);
    throw error;
  }
}

async function next(ctx: ClinicContext<AgendaPorts>, turn: Turn): Promise<Reply | undefined> {
  const live = recallCall(ctx, turn);
  const reply = live && (await take(ctx, turn, { ...live, isNew: false }));
  if (reply) return reply;
  const found = await findConversation(ctx, turn);
  if (found?.repeated) return found.repeated;
  if (found?.busy_until && found.busy_until > ctx.clock.real()) return undefined;
  if (found?.status === 'closed' && turn.channel === 'voice') return afterTheEnd(found);
  if (found?.status === 'open' && isStale(found, ctx, turn)) {
    await ctx.db.inClinic(ctx.clinicId, (tx) => closeConversation(tx, ctx, { id: found.id, outcome: 'expired' }));
    return undefined;
  }
  if (found?.status !== 'open') {
    const opened = await open(ctx, turn, found);
    return opened && take(ctx, turn, opened);
  }
  const { id, version, state } = found;
  if (isSeed(state)) return take(ctx, turn, { id, version, state: await beginning(ctx, turn, state), isNew: true });
  return take(ctx, turn, { id, version, state, isNew: false });
}

/**
 * Takes one input of a conversation and answers it. An input that was taken before (same key) gets the same reply and has
 * no second effect; inputs of one conversation at once are taken one after the other. A conversation begins by its first
 * input. Publishes `conversation.needs-person` and `conversation.closed`. Throws `ProviderError` where the database or the
 * clinic's own system does not answer; the same input may then be given again.
 *
 * Round trips of a turn without effects: 1 (save) where this process took the turn of the call before, else 2 (load, save);
 * 7 more for the first turn of a conversation, one more of a call from a mobile, one where no language was told and the number is seen (the record's), and one where the rules of how it is answered are not remembered.
 */
export async function handleTurn(ctx: ClinicContext<AgendaPorts>, turn: Turn): Promise<Reply> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    if (waits > 0) await pause(WAIT_MS);
    const reply = await next(ctx, turn);
    if (reply) return reply;
  }
  throw new ProviderError('conversations', 'another turn of the conversation does not end', { retryable: true });
}
