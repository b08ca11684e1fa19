import type { RateBenchmark } from './benchmark.ts';

export const dispatch: readonly RateBenchmark[] = [
  {
    kind: 'rate',
    name: 'dispatch',
    baseline: 'bare-three-inserts',
    what: 'planned message: job claimed, sent to a carrier that answers at once, outcome written',
    measure: ({ server, facts }, { connections, ms }) =>
      server.order('dispatch', { concurrency: connections, ms, line: facts.line }),
  },
];
