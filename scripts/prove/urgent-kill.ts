import { openStand } from './urgent-stand.ts';
import type { Experiment, Proof, ProveOptions } from './experiment.ts';
import { walkUrgent, type KillPoint } from './urgent-walk.ts';

/** In all. */
const MOST_MS = 360_000;

/** The urgent journey in its order. At each the process is killed; it starts again on the same data by itself. */
const POINTS: readonly (KillPoint & { readonly quick?: boolean })[] = [
  { name: 'greeted, nothing told yet', moment: 'greeted' },
  { name: 'the red flag comes to the product', gate: 'webhooks', side: 'before', path: /\/voice\/turn$/ },
  { name: 'the turn is about to be kept', table: 'conversation_turn', from: 'greeted', quick: true },
  {
    name: 'the turn is kept, 112 is not said yet',
    gate: 'webhooks',
    side: 'after',
    path: /\/voice\/turn$/,
    quick: true,
  },
  { name: '112 is said', moment: 'said' },
  { name: 'the case is about to be opened', table: 'on_call_case', from: 'start', quick: true },
  { name: 'the case is open, step 1 is about to be planned', table: 'on_call_alert', from: 'start' },
  { name: 'the call of step 1 is being placed', gate: 'carrier', side: 'before', path: /\/Calls\.json$/, quick: true },
  { name: 'it is placed, and nobody knows', gate: 'carrier', side: 'after', path: /\/Calls\.json$/ },
  { name: 'the SMS of step 1 is being sent', gate: 'carrier', side: 'before', path: /\/Messages\.json$/ },
  { name: 'it is sent, and nobody knows', gate: 'carrier', side: 'after', path: /\/Messages\.json$/ },
  { name: 'the telephone rings', moment: 'ringing' },
  { name: 'picked up, nothing heard yet', gate: 'webhooks', side: 'before', path: /\/on-call\/offer$/ },
  { name: 'the case is offered', moment: 'offered' },
  { name: '1 is pressed', gate: 'webhooks', side: 'before', path: /\/on-call\/accept$/ },
  { name: 'the acceptance is about to be kept', table: 'on_call_case', from: 'offered' },
  {
    name: 'it is kept, and they are not told yet',
    gate: 'webhooks',
    side: 'after',
    path: /\/on-call\/accept$/,
    quick: true,
  },
  { name: 'they are told', moment: 'told' },
];

async function run({ quick }: ProveOptions): Promise<Proof> {
  const points = POINTS.filter((point) => !quick || point.quick === true);
  const startedMs = performance.now();
  const report: string[] = [];
  let [walked, faulty, repeated, longestMs] = [0, 0, 0, 0];
  const stand = await openStand();
  try {
    for (const [index, point] of points.entries()) {
      if (performance.now() - startedMs > MOST_MS) break;
      const seen = await walkUrgent(stand, point, `+34600113${String(index + 1).padStart(3, '0')}`);
      walked += 1;
      if (seen.faults.length > 0) faulty += 1;
      repeated = Math.max(repeated, seen.textsTwice);
      longestMs = Math.max(longestMs, seen.ms);
      const line = `${seen.faults.length === 0 ? 'ok   ' : 'WRONG'} ${point.name}: ${seen.line}`;
      report.push([line, ...seen.faults.map((fault) => `        ${fault}`)].join('\n'));
      process.stderr.write(`${report.at(-1)}\n`);
    }
  } finally {
    await stand.stop();
  }
  const seconds = (performance.now() - startedMs) / 1_000;
  return {
    figures: [
      { name: 'killPoints', value: walked, goal: `${points.length}`, reached: walked === points.length },
      { name: 'faulty', value: faulty, goal: '0', reached: faulty === 0 },
      { name: 'textsTwice', value: repeated, goal: '0', reached: repeated === 0 },
      { name: 'longestSeconds', value: longestMs / 1_000, goal: '<= 60', reached: longestMs <= 60_000 },
      { name: 'seconds', value: seconds, goal: 'printed', reached: true },
    ],
    report,
  };
}

export const urgentKill: Experiment = {
  name: 'urgent-kill',
  what: 'the urgent journey while the process is killed before and after each of its steps: 112, one case, one who accepts',
  run,
};
