import { describe, expect, test } from '@jest/globals';
import { flowTalk, type FlowTalk } from '../../src/conversations/test-support/flow-talk.ts';
import { holdCall, NEVER_ANSWERS, PERSONAS, type Errand, type HeldCall } from '../../src/simulator/index.ts';
import type { PhoneAct } from '../support/simulated-phone.ts';

const ERRANDS = ['book', 'move', 'cancel'] as const satisfies readonly Errand[];
const DONE = { book: 'book', move: 'reschedule', cancel: 'cancel' } as const;
const CHANGES: readonly string[] = Object.values(DONE);
/** On how many days each calls: other words, other keys, other noise. */
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
/** The patient whom the flows' own clinic knows. */
const CALLER = { givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111222' };

interface Trial {
  readonly persona: string;
  readonly errand: Errand;
  readonly changes: readonly string[];
  readonly person: boolean;
  readonly held: HeldCall;
}

/** A persona on the telephone with the flows alone: no carrier, no database. */
async function tryInWords(persona: (typeof PERSONAS)[number], errand: Errand, seed = 0): Promise<Trial> {
  let talk: FlowTalk = flowTalk({ language: persona.name === 'catalan' ? 'ca' : 'es' });
  const told = () => ({ text: talk.said, over: talk.last.outcome !== undefined || talk.last.person !== undefined });
  const inputOf = (act: PhoneAct): FlowTalk => {
    if (act.kind === 'keys') return talk.press(act.keys);
    return act.kind === 'speech' ? talk.say(act.text) : talk.hear({ kind: 'silence' });
  };
  const telephone = {
    dial: () => {
      talk = talk.hear({ kind: 'start' });
      return Promise.resolve(told());
    },
    act: (act: PhoneAct) => {
      talk = inputOf(act);
      return Promise.resolve(told());
    },
  };
  const held = await holdCall(telephone, persona, { errand, caller: CALLER, seed });
  const changes = talk.effects.map(({ kind }) => kind).filter((kind) => CHANGES.includes(kind));
  return { persona: persona.name, errand, changes, person: talk.last.person !== undefined, held };
}

describe('nine manners of being on the telephone, on twenty days each', () => {
  test.each(PERSONAS.flatMap((persona) => ERRANDS.map((errand) => [persona.name, errand, persona] as const)))(
    '%s, to %s: done and nothing else, without a person',
    async (_name, errand, persona) => {
      const trials = await Promise.all(SEEDS.map((seed) => tryInWords(persona, errand, seed)));
      const other = trials.filter(
        ({ changes, person }) => person || changes.length !== 1 || changes[0] !== DONE[errand],
      );
      expect(other.map(({ changes, held }) => ({ changes, heard: held.heard.slice(-3) }))).toEqual([]);
    },
  );

  test('reach a person whenever they ask for one', async () => {
    const all = PERSONAS.flatMap((persona) => SEEDS.map((seed) => ({ persona, seed })));
    const trials = await Promise.all(all.map(({ persona, seed }) => tryInWords(persona, 'person', seed)));
    expect(trials.filter(({ person, changes }) => !person || changes.length > 0)).toEqual([]);
  });

  test('print how many of their calls the machine does alone', async () => {
    const all = PERSONAS.flatMap((persona) => ERRANDS.map((errand) => ({ persona, errand })));
    const trials = await Promise.all(all.map(({ persona, errand }) => tryInWords(persona, errand)));
    const contained = trials.filter(({ person, changes }) => !person && changes.length === 1).length;
    process.stdout.write(`containment in words alone: ${contained} of ${trials.length}\n`);
    expect(contained).toBe(trials.length);
  });

  test.each(ERRANDS)(
    'somebody who never answers, whatever for (%s), is given to a person and nothing is done',
    async (errand) => {
      const trial = await tryInWords(NEVER_ANSWERS, errand);
      expect([trial.changes, trial.person]).toEqual([[], true]);
    },
  );
});
