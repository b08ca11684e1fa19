import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHANGES_NO_VISIT, CHANNELS, NOT_OFFERED, PURPOSES } from '../support/purposes.ts';

/** The cells that the journeys beside this file walk, by their calls of `cell`. */
function walked(): ReadonlySet<string> {
  const files = readdirSync(import.meta.dirname).filter((name) => /^purposes\..*\.test\.ts$/.test(name));
  const found = files.flatMap((name) =>
    [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/\bcell\('([a-z-]+)', '([a-z]+)'/g)].map(
      ([, purpose = '', channel = '']) => `${purpose} × ${channel}`,
    ),
  );
  expect(found.toSorted()).toEqual([...new Set(found)].toSorted());
  return new Set(found);
}

test('every purpose has a journey by every channel, or the reason why it has none', () => {
  const done = walked();
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
