import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANNELS, CHANGES_NO_VISIT, NOT_OFFERED, PURPOSES, STAGES, stagesOf, type Stage } from './purposes.ts';

const JOURNEYS = join(import.meta.dirname, '..', 'journeys');
const CALL = /\bcell\('([a-z-]+)', '([a-z]+)', \{\s*of: '((?:[^'\\]|\\.)*)'/g;

interface Walked {
  readonly file: string;
  readonly of: string;
}

/** The journeys that are there, by "purpose × channel": their calls of `cell`. Two of one name is an error. */
export function walkedCells(): ReadonlyMap<string, Walked> {
  const files = readdirSync(JOURNEYS).filter((name) => /^purposes\..*\.test\.ts$/.test(name));
  const cells = new Map<string, Walked>();
  for (const file of files) {
    for (const [, purpose = '', channel = '', of = ''] of readFileSync(join(JOURNEYS, file), 'utf8').matchAll(CALL)) {
      const name = `${purpose} × ${channel}`;
      if (cells.has(name)) throw new Error(`two journeys of ${name}`);
      cells.set(name, { file, of });
    }
  }
  return cells;
}

const LABELS: Readonly<Record<Stage, string>> = {
  sent: 'sent',
  delivered: 'delivered',
  answered: 'answered',
  agenda: 'agenda changed',
  ehr: 'EHR changed',
  kept: 'instead',
};

function rowOf(purpose: (typeof PURPOSES)[number], channel: (typeof CHANNELS)[number], found: Walked | undefined) {
  const name = `${purpose} × ${channel}` as const;
  if (!found) return [purpose, channel, ...STAGES.map(() => ''), `not offered: ${NOT_OFFERED[name] ?? 'MISSING'}`];
  const shown = stagesOf(purpose, channel);
  const why = CHANGES_NO_VISIT[name];
  const proof = `\`${found.file}\`: ${found.of}${why === undefined ? '' : ` (${why})`}`;
  return [purpose, channel, ...STAGES.map((stage) => (shown.includes(stage) ? '✓' : '–')), proof];
}

/** The table of `docs/outreach-journeys.md`: what each journey shows, stage by stage, or why there is none. */
export function journeyTable(): string {
  const cells = walkedCells();
  const head = ['Purpose', 'Channel', ...STAGES.map((stage) => LABELS[stage]), 'Journey'];
  const rows = PURPOSES.flatMap((purpose) =>
    CHANNELS.map((channel) => rowOf(purpose, channel, cells.get(`${purpose} × ${channel}`))),
  );
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => `| ${row.map((text, n) => text.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
