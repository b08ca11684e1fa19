import { renewHolds } from '../../agenda/index.ts';
import { assert } from '../../platform/kernel/assert.ts';
import { MINUTE_MS, plusMs, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import type { DialogueState, Line, Step } from '../domain/dialogue.ts';
import { step } from '../domain/flows/step.ts';
import type { FlowInput, Heard } from '../domain/heard.ts';
import { expectation, question } from '../domain/question.ts';
import type { Reply } from '../domain/turn.ts';
import { render } from '../phrases/render.ts';
import { performEffect } from './perform-effect.ts';
import type { Performer } from './performer.ts';

/** What a turn came to. */
export interface FlowRun {
  readonly state: DialogueState;
  readonly inputs: readonly FlowInput[];
  readonly reply: Reply;
  readonly outcome?: Step['outcome'];
  readonly person?: Step['person'];
}

/** Effects of one turn; no flow needs more. */
const MOST_EFFECTS = 10;
const HOLD_MS = 5 * MINUTE_MS;
const RENEW_BELOW_MS = 150 * SECOND_MS;

interface Said {
  readonly lines: readonly Line[];
  readonly before: DialogueState;
  readonly outcome: Step['outcome'];
  readonly person: Step['person'];
}

function replyOf(who: Performer, last: Step, said: Said): Reply {
  const { state } = last;
  const lines = last.quiet || last.unasked ? said.lines : [...said.lines, ...question(state)];
  const identified = said.before.caller ? undefined : state.caller?.patientId;
  const ends = said.outcome !== undefined || said.person !== undefined;
  return {
    conversationId: who.conversationId,
    language: state.language,
    say: lines.map((one) => render(one, state.language, state.medium)),
    ...(lines.some((one) => one.language && one.language !== state.language)
      ? { spokenIn: lines.map((one) => one.language ?? state.language) }
      : {}),
    ...(identified ? { identified } : {}),
    ...(who.channel === 'web' && !who.remote.startsWith('+') && state.node.name === 'birth-date'
      ? { asksNumber: true }
      : {}),
    ...((state.misses >= 2 || state.slow) && !ends ? { slowly: true } : {}),
    ...(state.slow ? { slow: true } : {}),
    ...(ends || last.quiet ? {} : { expect: expectation(state) }),
    ...(said.outcome ? { outcome: said.outcome } : {}),
    ...(said.person ? { person: said.person } : {}),
    ...(ends ? { end: said.person ? ('person' as const) : ('hang-up' as const) } : {}),
  };
}

/** The hold lives as long as the call does. */
async function renewed(who: Performer, state: DialogueState): Promise<FlowInput | undefined> {
  const now = who.ctx.clock.now();
  const { hold } = state;
  if (!hold || hold.expiresAt <= now || hold.expiresAt > now + RENEW_BELOW_MS) return undefined;
  await renewHolds(who.ctx, who.conversationId);
  return { kind: 'result', at: now, result: { kind: 'renewed', expiresAt: plusMs(now, HOLD_MS) } };
}

/**
 * Runs one input through the flow: each effect is performed and its result is the next input, until the flow waits for the
 * patient again. `claimed` is called before the first effect, and stops the run when it says no.
 */
export async function runFlow(
  who: Performer,
  begin: {
    readonly state: DialogueState;
    readonly heard: Heard;
    readonly at: Instant;
  },
  claimed: () => Promise<boolean>,
  perform: typeof performEffect = performEffect,
): Promise<FlowRun | 'busy'> {
  const inputs: FlowInput[] = [{ kind: 'heard', at: begin.at, heard: begin.heard }];
  let last = step(begin.state, { kind: 'heard', at: begin.at, heard: begin.heard });
  const lines = [...last.say];
  let { outcome, person } = last;
  for (let effects = 0; last.do; effects += 1) {
    assert(effects < MOST_EFFECTS, 'a flow that does not come to its question');
    if (effects === 0 && !(await claimed())) return 'busy';
    const result = await perform(who, last.do);
    const input: FlowInput = { kind: 'result', at: begin.at, result };
    inputs.push(input);
    last = step(last.state, input);
    lines.push(...last.say);
    outcome ??= last.outcome;
    person ??= last.person;
  }
  const renewal = await renewed(who, last.state);
  if (renewal) {
    inputs.push(renewal);
    last = { ...last, state: step(last.state, renewal).state };
  }
  return {
    state: last.state,
    inputs,
    reply: replyOf(who, last, { lines, before: begin.state, outcome, person }),
    ...(outcome ? { outcome } : {}),
    ...(person ? { person } : {}),
  };
}
