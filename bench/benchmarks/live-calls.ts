import type { Sample } from '../stand/sample.ts';
import type { LiveCallsOrder, LiveCallsResult } from '../stand/load-live-calls.ts';
import type { Stand } from '../stand/stand.ts';
import { median } from '../stand/sample.ts';
import type { CallScript } from '../stand/load-calls.ts';
import type { TaskBenchmark, TaskResult } from './benchmark.ts';

const CALLERS = 200;
/** A prompt that is spoken, and a thought: shorter than either is in life. */
const PAUSE_MS = 4_000;
/** Goal: so many simultaneous calls, with this at the 99th percentile of a turn, on a machine that can do as much bare. */
const MOST_P99_MS = 300;
/** A machine that takes so long for three inserts has other things to do than to be measured. */
const BUSY_P99_MS = 100;
const DESK_EVERY_MS = 200;

/** The bare machine before and after, with as many clients and the same pauses; between them the calls. */
async function twoHundredCalls(stand: Stand, isQuick: boolean): Promise<TaskResult> {
  const ms = isQuick ? 20_000 : 90_000;
  const { line, patients, carrier } = stand.facts;
  const order = (more: Omit<LiveCallsOrder, 'callers' | 'pauseMs'>) =>
    stand.load.order<LiveCallsResult>('liveCalls', { callers: CALLERS, pauseMs: PAUSE_MS, ...more });
  const bareOrder = { url: `${stand.bareUrl}/three-inserts`, ms: ms / 2 };
  const before = await order(bareOrder);
  const pairs = await stand.lookAt(Math.ceil(ms / DESK_EVERY_MS));
  const desk = { headers: await stand.signedIn(), pairs, everyMs: DESK_EVERY_MS };
  const calls = await order({ url: stand.productUrl, ms, facts: { line, patients, carrier }, desk });
  stand.use(pairs.length);
  const after = await order(bareOrder);
  const bareMs = median([before.p99Ms, after.p99Ms]);
  const baseline = 'voice-200-calls-bare-p99';
  return {
    figures: [
      { name: 'voice-200-calls-turns', value: (calls.turns * 1_000) / (ms - PAUSE_MS * 2), unit: '1/s' },
      { name: 'voice-200-calls-p50', value: calls.p50Ms, unit: 'ms' },
      { name: 'voice-200-calls-p99', value: calls.p99Ms, unit: 'ms', baseline, ratio: bareMs / calls.p99Ms },
      { name: baseline, value: bareMs, unit: 'ms' },
      { name: 'voice-200-calls-booked', value: ((calls.booked + calls.deskBooked) * 1_000) / ms, unit: '1/s' },
    ],
    faults: [
      ...(calls.failures > 0 ? [`${calls.failures} turns refused or broken`] : []),
      ...(calls.booked === 0 || calls.deskBooked === 0 ? ['no bookings ran'] : []),
      ...(calls.p99Ms > MOST_P99_MS && bareMs < BUSY_P99_MS
        ? [`a turn takes ${Math.round(calls.p99Ms)} ms at the 99th percentile`]
        : []),
    ],
  };
}

/** Key 8 changes the language of the menu: a turn that loads, decides, saves and speaks. */
const TURNS: CallScript = ['answer', ...Array.from({ length: 30 }, () => ({ keys: '8' })), 'hang-up'];
const MANY = 100_000;
const MANY_QUICK = 6_000;
const LOOKS = 40;
const MOST_GROWTH_MIB = 24;
/** Windows in a row in which no turn came to its end: the machine is too busy to be measured. */
const MOST_EMPTY = 5;

/** The heap of the product after a collection, looked at forty times on the way: the first quarter beside the last. */
async function memoryOverTurns({ load, server, facts, productUrl }: Stand, isQuick: boolean): Promise<TaskResult> {
  const { line, patients, carrier } = facts;
  const wanted = isQuick ? MANY_QUICK : MANY;
  const heaps: number[] = [];
  let [turns, failures, empty] = [0, 0, 0];
  while (turns < wanted) {
    const order = { url: productUrl, facts: { line, patients, carrier }, script: TURNS, connections: 10, ms: 2_000 };
    const sample = await load.order<Sample>('makeCalls', order);
    turns += sample.count;
    failures += sample.failures;
    empty = sample.count === 0 ? empty + 1 : 0;
    if (empty > MOST_EMPTY) return { figures: [], faults: ['nothing was done'] };
    if (turns >= (wanted * heaps.length) / LOOKS) heaps.push(await server.order<number>('heapMib'));
  }
  const quarter = Math.max(1, Math.floor(heaps.length / 4));
  const [first, last] = [median(heaps.slice(0, quarter)), median(heaps.slice(-quarter))];
  return {
    figures: [
      { name: 'turns-100k-first-quarter', value: first, unit: 'MiB' },
      { name: 'turns-100k-last-quarter', value: last, unit: 'MiB' },
      { name: 'turns-100k-growth', value: last - first, unit: 'MiB' },
    ],
    faults: [
      ...(failures > 0 ? [`${failures} turns refused or broken`] : []),
      ...(last - first > MOST_GROWTH_MIB ? [`${(last - first).toFixed(1)} MiB more in ${turns} turns`] : []),
    ],
  };
}

export const liveCallBenchmarks: readonly TaskBenchmark[] = [
  {
    kind: 'task',
    name: 'voice-200-calls',
    what: '200 calls at once that book, with the desk booking meanwhile: how long a turn takes',
    isLong: true,
    measure: twoHundredCalls,
  },
  {
    kind: 'task',
    name: 'turns-100k',
    what: 'the heap of the product over 100,000 turns of calls, first quarter beside last',
    isLong: true,
    measure: memoryOverTurns,
  },
];
