import type { AgendaPorts } from '../../agenda/index.ts';
import {
  isAsWished,
  TEST_CALLERS,
  type AnsweringRules,
  type CallEnd,
  type CallTest,
  type RulesTrial,
  type TestedInput,
} from '../../answering/index.ts';
import { openRehearsal, type RehearsedAct } from '../../conversations/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';

/** A call that led to a person ends there, whatever was done before; else it ends with what was done last. */
function endOf(acts: readonly RehearsedAct[], person: boolean): CallEnd {
  return person ? 'person' : (acts.at(-1)?.what ?? 'nothing');
}

function lineOf(heard: TestedInput): string {
  if (heard.kind === 'keys') return heard.keys;
  return heard.kind === 'speech' ? heard.text : '…';
}

/** Holds a call of the past again, on paper: it passes when what was marked is answered as wished and the call ends as wished. */
export async function replayCallTest(
  ctx: ClinicContext<AgendaPorts>,
  rules: AnsweringRules,
  test: CallTest,
): Promise<RulesTrial> {
  const { phone, birthDate } = TEST_CALLERS[test.caller];
  const caller = {
    phone,
    birthDate: required(parseLocalDate(birthDate), 'birth date'),
    hasVisit: test.caller === 'with-visit',
  };
  const rehearsal = await openRehearsal(ctx, { rules, caller });
  const lines: { readonly who: 'clinic' | 'caller'; readonly text: string }[] = [];
  let asWished = true;
  let person = false;
  let over = false;
  for (const turn of test.turns) {
    if (over) {
      // What is wished of an answer that is never given is not fulfilled.
      asWished &&= turn.has === undefined;
      continue;
    }
    if (turn.heard.kind !== 'start') lines.push({ who: 'caller', text: lineOf(turn.heard) });
    const reply = await rehearsal.take(turn.heard);
    if (reply.say.length > 0) lines.push({ who: 'clinic', text: reply.say.join(' ') });
    asWished &&= isAsWished(turn, reply.say);
    person ||= reply.end === 'person';
    over = reply.end !== undefined || turn.heard.kind === 'hangup';
  }
  const end = endOf(rehearsal.acts, person);
  const wrong = [...(asWished ? [] : ['other-answer' as const]), ...(end === test.ends ? [] : ['other-end' as const])];
  return {
    persona: test.about,
    errand: 'recorded',
    wrong,
    came: person || end === 'request-left' ? 'person' : end === 'nothing' ? 'nothing' : 'done',
    lines: wrong.length > 0 ? lines : [],
  };
}
