import type { RateBenchmark } from './benchmark.ts';

function limit(
  name: string,
  what: string,
  request: { readonly method: 'GET' | 'POST'; readonly path: string },
): RateBenchmark {
  return {
    kind: 'rate',
    name,
    what,
    measure: ({ load, bareUrl }, window) =>
      load.order('fire', { method: request.method, url: bareUrl + request.path, ...window }),
  };
}

/** What this machine can do at all, through Express and `pg` with the product's own pool settings. */
export const limits: readonly RateBenchmark[] = [
  limit('bare-json', 'Express answers JSON', { method: 'GET', path: '/json' }),
  limit('bare-select', 'Express answers one indexed select', { method: 'GET', path: '/select' }),
  limit('bare-slot-rows', 'Express answers 50 rows of slots', { method: 'GET', path: '/slot-rows' }),
  limit('bare-appointment-rows', 'Express answers 50 rows of appointments', {
    method: 'GET',
    path: '/appointment-rows',
  }),
  limit('bare-three-inserts', 'Express commits three inserts, each awaited', {
    method: 'POST',
    path: '/three-inserts',
  }),
  limit('bare-three-inserts-together', 'the same, all statements sent at once', {
    method: 'POST',
    path: '/three-inserts-together',
  }),
];
