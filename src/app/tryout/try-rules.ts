import { z } from 'zod';
import type { AgendaPorts } from '../../agenda/index.ts';
import {
  beginTryout,
  callTests,
  rulesInForce,
  rulesToTry,
  saveTrials,
  type AnsweringRules,
  type AnsweringRulesId,
  type DraftChanged,
  type NoDraft,
  type RulesTrial,
  type RulesUnknown,
  type TriedRules,
  type TryoutWanted,
} from '../../answering/index.ts';
import { openRehearsal } from '../../conversations/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import { holdCall, PERSONAS, type CallerPersona, type Errand } from '../../simulator/index.ts';
import { judgeTrial } from './judge-trial.ts';
import { replayCallTest } from './replay-call-test.ts';

const ERRANDS: readonly Errand[] = ['book', 'move', 'cancel', 'person'];
/** Nobody of the clinic's directory: the call is on paper, and nobody is looked up, rung or written to. */
const CALLER = { givenName: 'Ana', birthDate: '1950-03-02', phone: '+34600000000' };
const BIRTH_DATE = required(parseLocalDate(CALLER.birthDate), 'birth date');

/** One made-up caller with one errand, by rules that are not in force. */
async function tryPersona(
  ctx: ClinicContext<AgendaPorts>,
  rules: AnsweringRules,
  trial: { readonly persona: CallerPersona; readonly errand: Errand },
): Promise<RulesTrial> {
  const { persona, errand } = trial;
  const caller = { phone: CALLER.phone, birthDate: BIRTH_DATE, hasVisit: errand === 'move' || errand === 'cancel' };
  const rehearsal = await openRehearsal(ctx, { rules, caller });
  const lines: { readonly who: 'clinic' | 'caller'; readonly text: string }[] = [];
  let person = false;
  const hear = async (input: Parameters<typeof rehearsal.take>[0]) => {
    const reply = await rehearsal.take(input);
    const text = reply.say.join(' ');
    person ||= reply.end === 'person';
    lines.push({ who: 'clinic', text });
    return { text, over: reply.end !== undefined };
  };
  const telephone = {
    dial: () => hear({ kind: 'start' }),
    act: (act: Parameters<Parameters<typeof holdCall>[0]['act']>[0]) => {
      lines.push({ who: 'caller', text: act.kind === 'keys' ? act.keys : act.kind === 'speech' ? act.text : '…' });
      return hear(act);
    },
  };
  const held = await holdCall(telephone, persona, { errand, caller: CALLER });
  const judged = judgeTrial(errand, { held, acts: rehearsal.acts, person });
  return { persona: persona.name, errand, ...judged, lines };
}

/** The same call by the draft and by what is in force: a draft that loses what the machine does today has not passed. */
async function comparePersona(
  ctx: ClinicContext<AgendaPorts>,
  rules: { readonly draft: AnsweringRules; readonly inForce: AnsweringRules },
  trial: { readonly persona: CallerPersona; readonly errand: Errand },
): Promise<RulesTrial> {
  const tried = await tryPersona(ctx, rules.draft, trial);
  if (tried.came === 'done' || tried.wrong.length > 0) return { ...tried, lines: keptOf(tried) };
  const now = await tryPersona(ctx, rules.inForce, trial);
  const judged: RulesTrial = now.came === 'done' ? { ...tried, wrong: ['worse-than-now'] } : tried;
  return { ...judged, lines: keptOf(judged) };
}

const keptOf = ({ wrong, lines }: RulesTrial): RulesTrial['lines'] => (wrong.length > 0 ? lines : []);

/** Holds every call of a try-out, and writes down after each caller how far it is. Safe to repeat: it begins anew. */
export const tryRulesJob = defineJob({
  kind: 'app.try-rules',
  payload: z.object({ rulesId: z.string(), version: z.int() }),
  maxAttempts: 3,
  async run(ctx: ClinicContext<AgendaPorts>, { rulesId, version }) {
    const draft = await rulesToTry(ctx, { rulesId, version });
    if (!draft) return;
    const rules = { draft, inForce: await rulesInForce(ctx) };
    const tried: TriedRules = { rulesId: rulesId as AnsweringRulesId, version };
    const tests = await callTests(ctx);
    const calls = PERSONAS.length * ERRANDS.length + tests.length;
    const trials: RulesTrial[] = [];
    for (const persona of PERSONAS) {
      for (const errand of ERRANDS) trials.push(await comparePersona(ctx, rules, { persona, errand }));
      await saveTrials(ctx, tried, { trials, calls });
    }
    for (const test of tests) trials.push(await replayCallTest(ctx, draft, test));
    await saveTrials(ctx, tried, { trials, calls });
  },
});

/** Begins to try rules out, the draft or some of the past: with every made-up caller on every errand, and with the clinic's own tests. */
export async function tryRules(
  ctx: ClinicContext,
  wanted: TryoutWanted,
): Promise<Result<TriedRules, DraftChanged | NoDraft | RulesUnknown>> {
  const calls = PERSONAS.length * ERRANDS.length + (await callTests(ctx)).length;
  return beginTryout(ctx, { wanted, calls }, (tx, tried) =>
    enqueue(tx, ctx, {
      definition: tryRulesJob,
      payload: tried,
      dedupeKey: `${tried.rulesId}:${tried.version}`,
    }),
  );
}
