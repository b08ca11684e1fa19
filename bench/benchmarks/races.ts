import { setTimeout as wait } from 'node:timers/promises';
import type { RaceResult } from '../stand/load-race.ts';
import type { CrowdBenchmark, CrowdResult } from './benchmark.ts';
import type { Stand } from '../stand/stand.ts';

const CALLERS = 1_000;

const QUIET_MS = 300;

/** How many visits stand once the requests are over that the benchmark before left behind when its time was up. */
async function visitsAtRest(stand: Stand): Promise<number> {
  for (let before = await stand.visitsBooked(); ;) {
    await wait(QUIET_MS);
    const now = await stand.visitsBooked();
    if (now === before) return now;
    before = now;
  }
}

async function crowd(stand: Stand, slots: number): Promise<CrowdResult> {
  const pairs = await stand.lookAt(CALLERS);
  stand.use(CALLERS);
  const contested = pairs.map(({ patient }, index) => ({ patient, opening: pairs[index % slots]?.opening ?? '' }));
  const before = await visitsAtRest(stand);
  const headers = await stand.signedIn();
  const result = await stand.load.order<RaceResult>('race', { url: stand.productUrl, headers, pairs: contested });
  const booked = (await stand.visitsBooked()) - before;
  const { statuses, ...times } = result;
  const exact = booked === slots && statuses['201'] === slots && (statuses['409'] ?? 0) === CALLERS - slots;
  return {
    ...times,
    requests: CALLERS,
    ...(exact ? {} : { fault: `${booked} visits stand, ${slots} must; answers ${JSON.stringify(statuses)}` }),
  };
}

export const races: readonly CrowdBenchmark[] = [
  {
    kind: 'crowd',
    name: 'race-1000-on-50',
    baseline: 'bare-three-inserts',
    what: '1,000 bookings of 50 openings at once: exactly 50 win',
    measure: (stand) => crowd(stand, 50),
  },
  {
    kind: 'crowd',
    name: 'race-1000-free',
    baseline: 'bare-three-inserts',
    what: '1,000 bookings of 1,000 free openings at once: none refused',
    measure: (stand) => crowd(stand, CALLERS),
  },
];
