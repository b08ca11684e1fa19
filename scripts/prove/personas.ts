import { PERSONAS, type Errand } from '../../src/simulator/index.ts';
import { Callers, tryPersona, type Trial } from '../../test/support/persona-trial.ts';
import { startProduct } from '../../test/support/product.ts';
import type { Experiment, Proof } from './experiment.ts';

const ERRANDS: readonly Errand[] = ['book', 'move', 'cancel', 'person'];

function outcomeOf({ contained, person, wrong }: Trial): string {
  if (wrong.length > 0) return 'WRONG';
  return contained ? 'done' : person ? 'person' : 'none';
}

function tableOf(trials: readonly Trial[]): readonly string[] {
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padEnd(20)).join('');
  return [
    row(['persona', ...ERRANDS]),
    ...PERSONAS.map(({ name }) => {
      const cells = ERRANDS.map((errand) => {
        const trial = trials.find((one) => one.persona === name && one.errand === errand);
        return trial ? `${outcomeOf(trial)} (${trial.turns})` : '';
      });
      return row([name, ...cells]);
    }),
  ];
}

function proofOf(trials: readonly Trial[]): Proof {
  const errands = trials.filter(({ errand }) => errand !== 'person');
  const contained = errands.filter((trial) => trial.contained).length;
  const wrong = trials.filter((trial) => trial.wrong.length > 0);
  const asked = trials.filter(({ errand }) => errand === 'person');
  const given = asked.filter(({ person }) => person).length;
  return {
    figures: [
      { name: 'containment', value: contained / errands.length, goal: 'printed', reached: true },
      { name: 'wrong', value: wrong.length, goal: '0', reached: wrong.length === 0 },
      { name: 'person-reached', value: given / asked.length, goal: '1', reached: given === asked.length },
    ],
    report: [
      ...tableOf(trials),
      '',
      `Done by the machine alone: ${contained} of ${errands.length}. The number is that of answers given.`,
      ...errands
        .filter(({ person }) => person)
        .map(({ persona, errand, heard }) => `PERSON ${persona}, ${errand}. Heard before: ${heard.at(-2) ?? ''}`),
      ...wrong.map(
        (one) => `WRONG  ${one.persona}, ${one.errand}: ${one.wrong.join('; ')}. Heard: ${one.heard.at(-1)}`,
      ),
    ],
  };
}

export const personas: Experiment = {
  name: 'personas',
  what: 'nine manners of being on the telephone try to book, move, cancel and reach a person',
  async run() {
    const product = await startProduct();
    try {
      const callers = new Callers(product);
      const trials: Trial[] = [];
      for (const persona of PERSONAS) {
        for (const errand of ERRANDS) trials.push(await tryPersona(product, callers, { persona, errand }));
      }
      return proofOf(trials);
    } finally {
      await product.stop();
    }
  },
};
