import { NEVER_ANSWERS, PERSONAS, type Errand } from '../../src/simulator/index.ts';
import { Callers, tryPersona, type Trial } from '../../test/support/persona-trial.ts';
import { startProduct } from '../../test/support/product.ts';
import type { Experiment, Proof } from './experiment.ts';

/** On each day every persona says, presses and mishears something else. */
const DAYS = 20;
const ERRANDS: readonly Errand[] = ['book', 'move', 'cancel', 'person'];

function outcomeOf({ contained, person, wrong }: Trial): string {
  if (wrong.length > 0) return 'WRONG';
  return contained ? 'done' : person ? 'person' : 'none';
}

/** How many of a persona's calls on an errand came to what, with the answers they took: "20 done (4–6)". */
function cellOf(trials: readonly Trial[]): string {
  const turns = trials.map((one) => one.turns);
  const counts = new Map<string, number>();
  for (const trial of trials) counts.set(outcomeOf(trial), (counts.get(outcomeOf(trial)) ?? 0) + 1);
  const outcomes = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  return `${outcomes} (${Math.min(...turns)}–${Math.max(...turns)})`;
}

function tableOf(trials: readonly Trial[]): readonly string[] {
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padEnd(20)).join('');
  return [
    row(['persona', ...ERRANDS]),
    ...[...PERSONAS, NEVER_ANSWERS].map(({ name }) => {
      const cells = ERRANDS.map((errand) => {
        const found = trials.filter((one) => one.persona === name && one.errand === errand);
        return found.length > 0 ? cellOf(found) : '';
      });
      return row([name, ...cells]);
    }),
  ];
}

function proofOf(trials: readonly Trial[]): Proof {
  const errands = trials.filter(({ errand, persona }) => errand !== 'person' && persona !== NEVER_ANSWERS.name);
  const contained = errands.filter((trial) => trial.contained).length;
  const wrong = trials.filter((trial) => trial.wrong.length > 0);
  const asked = trials.filter(({ errand, persona }) => errand === 'person' || persona === NEVER_ANSWERS.name);
  const given = asked.filter(({ person }) => person).length;
  return {
    figures: [
      {
        name: 'containment',
        value: contained / errands.length,
        goal: '1, every persona books, moves and cancels',
        reached: contained === errands.length,
      },
      { name: 'wrong', value: wrong.length, goal: '0', reached: wrong.length === 0 },
      { name: 'person-reached', value: given / asked.length, goal: '1', reached: given === asked.length },
    ],
    report: [
      ...tableOf(trials),
      '',
      `Done by the machine alone: ${contained} of ${errands.length}. In brackets how many answers a call took.`,
      'A person is given to whoever asks for one, and to who never answers anything, whom no machine can help.',
      ...errands
        .filter(({ person }) => person)
        .map(
          ({ persona, errand, seed, heard }) =>
            `PERSON ${persona}, ${errand}, day ${seed}. Heard before: ${heard.at(-2) ?? ''}`,
        ),
      ...wrong.map(
        (one) =>
          `WRONG  ${one.persona}, ${one.errand}, day ${one.seed}: ${one.wrong.join('; ')}. Heard: ${one.heard.at(-1)}`,
      ),
    ],
  };
}

/** Each persona on each errand on one day, with a clinic that nobody called as yet; its errands at the same time. */
async function callOn(seed: number): Promise<readonly Trial[]> {
  const product = await startProduct();
  try {
    const callers = new Callers(product);
    const trials: Trial[] = [];
    for (const persona of [...PERSONAS, ...(seed === 0 ? [NEVER_ANSWERS] : [])]) {
      const calls = ERRANDS.map((errand) => tryPersona(product, callers, { persona, errand, seed }));
      trials.push(...(await Promise.all(calls)));
    }
    return trials;
  } finally {
    await product.stop();
  }
}

export const personas: Experiment = {
  name: 'personas',
  what: 'nine manners of being on the telephone try to book, move, cancel and reach a person',
  async run({ quick }) {
    const trials: Trial[] = [];
    for (let day = 0; day < (quick ? 1 : DAYS); day += 1) trials.push(...(await callOn(day)));
    return proofOf(trials);
  },
};
