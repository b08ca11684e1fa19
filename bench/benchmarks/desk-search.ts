import type { DeskSearched } from '../stand/desk-search.ts';
import type { TaskBenchmark } from './benchmark.ts';

const PEOPLE = 200_000;
const FEWER = 50_000;
/** What a receptionist takes for at once. */
const GOAL_MS = 50;

/** What somebody types at the desk, letter by letter, among all patients of a large clinic. */
export const deskSearch: readonly TaskBenchmark[] = [
  {
    kind: 'task',
    name: 'desk-search',
    what: 'a name typed at the desk among 200,000 patients',
    isLong: true,
    measure: async (stand, isQuick) => {
      const clinicId = await stand.addDirectory(isQuick ? FEWER : PEOPLE);
      const { p50Ms, p95Ms, slowest, missed, wholeTables } = await stand.server.order<DeskSearched>('searchDesk', {
        clinicId,
      });
      console.error(`\nthe slowest was "${slowest.text}"`);
      return {
        figures: [
          { name: 'desk-search-p50', value: p50Ms, unit: 'ms' },
          { name: 'desk-search', value: p95Ms, unit: 'ms' },
          { name: 'desk-search-slowest', value: slowest.ms, unit: 'ms' },
        ],
        faults: [
          ...(p95Ms > GOAL_MS ? [`p95 is ${p95Ms.toFixed(1)} ms, ${GOAL_MS} are the goal`] : []),
          ...missed.map((typed) => `nobody was found for "${typed}"`),
          ...wholeTables.map((table) => `${table} was read from end to end`),
        ],
      };
    },
  },
];
