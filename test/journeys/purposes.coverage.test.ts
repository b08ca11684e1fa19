import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHANGES_NO_VISIT, CHANNELS, NOT_OFFERED, PURPOSES } from '../support/purposes.ts';
import { journeyTable, walkedCells } from '../support/purposes-table.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'outreach-journeys.md');

test('every purpose has a journey by every channel, or the reason why it has none', () => {
  const done = new Set(walkedCells().keys());
  const reasons: Readonly<Record<string, string | undefined>> = NOT_OFFERED;
  const all = PURPOSES.flatMap((purpose) => CHANNELS.map((channel) => `${purpose} × ${channel}`));
  const instead: Readonly<Record<string, string | undefined>> = CHANGES_NO_VISIT;
  const mark = (name: string) => {
    if (done.has(name)) return instead[name] === undefined ? 'visit' : 'instead';
    return reasons[name] === undefined ? 'MISSING' : 'reason';
  };
  const table = PURPOSES.map((purpose) =>
    [purpose.padEnd(14), ...CHANNELS.map((channel) => mark(`${purpose} × ${channel}`).padEnd(9))].join(''),
  );
  process.stdout.write(`${''.padEnd(14)}${CHANNELS.map((one) => one.padEnd(9)).join('')}\n${table.join('\n')}\n`);
  expect(all.filter((name) => mark(name) === 'MISSING')).toEqual([]);
  // A reason that is no longer one, and a cell of which nobody knows.
  expect(Object.keys(reasons).filter((name) => done.has(name) || !all.includes(name))).toEqual([]);
  expect([...done].filter((name) => !all.includes(name))).toEqual([]);
  // What every journey has to show is held against it by `cell` itself.
  expect(Object.keys(instead).filter((name) => !done.has(name))).toEqual([]);
});

/** As the page is written, however its columns are padded. */
const unpadded = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test('the page of the journeys says what they show (UPDATE_JOURNEYS=1 writes it anew)', () => {
  const page = readFileSync(PAGE, 'utf8');
  const from = page.indexOf('| Purpose');
  if (process.env['UPDATE_JOURNEYS'] === '1') writeFileSync(PAGE, `${page.slice(0, from)}${journeyTable()}\n`);
  expect(unpadded(readFileSync(PAGE, 'utf8').slice(from)).trim()).toBe(unpadded(journeyTable()));
});
