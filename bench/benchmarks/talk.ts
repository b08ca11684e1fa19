import { hear } from '../../src/conversations/domain/hear.ts';
import { openingState } from '../../src/conversations/domain/opening-state.ts';
import { step } from '../../src/conversations/domain/flows/step.ts';
import { LANGUAGES } from '../../src/platform/i18n/language.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { parseInstant } from '../../src/platform/time/instant.ts';
import { parseZone } from '../../src/platform/time/wall-time.ts';
import { median } from '../stand/sample.ts';
import type { TaskBenchmark, TaskResult } from './benchmark.ts';

/** About 200 characters each, as people say them to a machine that answers the telephone. */
const TEXTS = [
  'Buenos días, mire, llamaba porque mi madre necesita una cita con el médico de cabecera y si puede ser que no sea el lunes por la mañana, mejor el jueves o el viernes por la tarde a partir de las cinco y media, gracias',
  'Bon dia, miri, trucava perquè la meva mare necessita hora amb el metge de capçalera i si pot ser que no sigui dilluns al matí, millor dijous o divendres a la tarda a partir de dos quarts de sis, moltes gràcies',
  'Good morning, I am ringing because my mother needs an appointment with her family doctor and if possible not on Monday morning, Thursday or Friday afternoon would be better from half past five onwards, thank you',
];
const WARM_UP = 300;
const SAMPLES = 1_500;
/** Goal: one turn that understands and answers takes at most so much processor time at the median. */
const MOST_MEDIAN_MS = 5;
const MANY = 100_000;
const MOST_GROWTH_MIB = 16;

const now = required(parseInstant('2026-11-20T09:00:00Z'), 'now');
const zone = required(parseZone('Europe/Madrid'), 'zone');
const begun = openingState({
  channel: 'voice',
  clinic: { name: 'Clínica Alameda', zone, languages: LANGUAGES },
  language: 'es',
  catalogue: { services: [], practitioners: [], severalSites: false },
  node: { name: 'menu' },
  greeted: true,
  remote: '+34600111222',
});

function turn(number: number): void {
  const text = required(TEXTS[number % TEXTS.length], 'text');
  step(begun, { kind: 'heard', at: now, heard: hear({ kind: 'speech', text }, begun, now) });
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function understandTurn(): Promise<TaskResult> {
  for (let number = 0; number < WARM_UP; number += 1) turn(number);
  const times: number[] = [];
  for (let number = 0; number < SAMPLES; number += 1) {
    const before = processorMs();
    turn(number);
    times.push(processorMs() - before);
  }
  const value = median(times);
  const faults = value > MOST_MEDIAN_MS ? [`${value.toFixed(2)} ms of processor time at the median`] : [];
  return { figures: [{ name: 'understand-turn', value, unit: 'ms' }], faults };
}

function heapMib(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
}

/** Without `--expose-gc` the heap is read after as many turns as let it be collected. */
async function talkMemory(): Promise<TaskResult> {
  for (let number = 0; number < MANY / 10; number += 1) turn(number);
  const before = heapMib();
  for (let number = 0; number < MANY; number += 1) turn(number);
  const value = Math.max(0, heapMib() - before);
  const faults = globalThis.gc && value > MOST_GROWTH_MIB ? [`${value.toFixed(1)} MiB more after ${MANY} turns`] : [];
  return { figures: [{ name: 'talk-memory', value, unit: 'MiB' }], faults };
}

export const talk: readonly TaskBenchmark[] = [
  {
    kind: 'task',
    name: 'understand-turn',
    what: 'processor time of understanding 200 characters and deciding, in the benchmark’s own process',
    measure: understandTurn,
  },
  {
    kind: 'task',
    name: 'talk-memory',
    what: 'growth of the heap over 100,000 such turns',
    isLong: true,
    measure: talkMemory,
  },
];
