import { describe, expect, test } from '@jest/globals';
import { flowTalk, type FlowTalk } from '../../src/conversations/test-support/flow-talk.ts';
import { holdCall, PERSONAS, type Errand, type HeldCall } from '../../src/simulator/index.ts';
import type { PhoneAct } from '../support/simulated-phone.ts';

const ERRANDS = ['book', 'move', 'cancel'] as const satisfies readonly Errand[];
const DONE = { book: 'book', move: 'reschedule', cancel: 'cancel' } as const;
const CHANGES: readonly string[] = Object.values(DONE);
/** Says nothing at all: only a person can help. */
const BEYOND_HELP = 'silent';
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
async function tryInWords(persona: (typeof PERSONAS)[number], errand: Errand): Promise<Trial> {
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
  const held = await holdCall(telephone, persona, { errand, caller: CALLER });
  const changes = talk.effects.map(({ kind }) => kind).filter((kind) => CHANGES.includes(kind));
  return { persona: persona.name, errand, changes, person: talk.last.person !== undefined, held };
}

describe('nine manners of being on the telephone', () => {
  test.each(PERSONAS.flatMap((persona) => ERRANDS.map((errand) => [persona.name, errand, persona] as const)))(
    '%s, to %s: done and nothing else, or a person',
    async (name, errand, persona) => {
      const trial = await tryInWords(persona, errand);
      const heard = trial.held.heard.join('\n');
      if (name === BEYOND_HELP) expect([trial.changes, trial.person]).toEqual([[], true]);
      else expect([trial.changes, trial.person, heard]).toEqual([[DONE[errand]], false, heard]);
    },
  );

  test('reach a person whenever they ask for one', async () => {
    const trials = await Promise.all(PERSONAS.map((persona) => tryInWords(persona, 'person')));
    expect(trials.filter(({ person, changes }) => !person || changes.length > 0)).toEqual([]);
  });

  test('print how many of their calls the machine does alone', async () => {
    const all = PERSONAS.flatMap((persona) => ERRANDS.map((errand) => ({ persona, errand })));
    const trials = await Promise.all(all.map(({ persona, errand }) => tryInWords(persona, errand)));
    const contained = trials.filter(({ person, changes }) => !person && changes.length === 1).length;
    process.stdout.write(`containment in words alone: ${contained} of ${trials.length}\n`);
    expect(contained).toBeGreaterThanOrEqual(24);
  });
});
