import type { CallScript } from '../stand/load-calls.ts';
import type { RateBenchmark } from './benchmark.ts';

/** Key 8 changes the language of the menu: a turn that loads, decides, saves and speaks, with no other effect. */
const QUESTIONS: CallScript = ['answer', ...Array.from({ length: 30 }, () => ({ keys: '8' })), 'hang-up'];
/** Book, the first service, the birth date; three openings are read out, and the caller hangs up. */
const SEARCH: CallScript = ['answer', { keys: '1' }, { keys: '1' }, { keys: '$birth' }, 'hang-up'];

function calls(script: CallScript, named: { readonly name: string; readonly what: string }): RateBenchmark {
  return {
    kind: 'rate',
    ...named,
    baseline: 'bare-select',
    measure: ({ load, facts, productUrl }, window) => {
      const { line, patients, carrier } = facts;
      return load.order('makeCalls', { url: productUrl, facts: { line, patients, carrier }, script, ...window });
    },
  };
}

export const voice: readonly RateBenchmark[] = [
  calls(QUESTIONS, { name: 'voice-turn', what: 'signed webhooks of calls with 30 keyed turns, each webhook one' }),
  calls(SEARCH, {
    name: 'voice-call',
    what: 'signed webhooks of calls that hear openings and hang up, each webhook one',
  }),
];
