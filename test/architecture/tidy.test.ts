import { describe, expect, test } from '@jest/globals';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENDA_EVENTS } from '../../src/agenda/index.ts';
import { JOBS } from '../../src/app/jobs.ts';
import { SUBSCRIPTIONS } from '../../src/app/subscriptions.ts';

const SRC = join(import.meta.dirname, '../../src');

/** Events that nobody needs yet, each with who will. */
const UNHEARD_EVENTS: Readonly<Record<string, string>> = {
  'touch.outcome': 'campaign figures, when there are campaigns',
  'touch.sent': 'campaign figures, when there are campaigns',
  'contact.opted-out': 'consents by purpose, when outreach has campaigns',
};

interface Source {
  readonly file: string;
  readonly text: string;
}

const sources: readonly Source[] = globSync('**/*.ts', { cwd: SRC })
  .filter((file) => !file.endsWith('.test.ts') && !file.includes('/web/') && !file.startsWith('simulator/'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

function found(pattern: RegExp, within: (source: Source) => boolean = () => true): ReadonlySet<string> {
  const hits = sources.filter(within).flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return new Set(hits);
}

describe('every event', () => {
  const emitted = new Set([
    ...AGENDA_EVENTS,
    ...found(/'((?:call|campaign|contact|conversation|message|patient|task|touch)\.(?!id')[a-z-]+)'/g, ({ text }) =>
      /\bemit\(/.test(text),
    ),
  ]);

  test('that is told has somebody who hears it, or stands among those nobody needs yet', () => {
    const heard = new Set([...SUBSCRIPTIONS.map((row) => row.eventType), ...Object.keys(UNHEARD_EVENTS)]);
    expect(emitted.size).toBeGreaterThan(12);
    const audit = found(/action: '([a-z-]+\.[a-z-]+)'/g);
    expect([...emitted].filter((type) => !heard.has(type) && !audit.has(type))).toEqual([]);
  });

  test('that somebody listens for is told', () => {
    const told = found(/'([a-z]+\.[a-z-]+)'/g, ({ file }) => !file.startsWith('app/'));
    expect(SUBSCRIPTIONS.map((row) => row.eventType).filter((type) => !told.has(type))).toEqual([]);
  });
});

test('every kind of job that is defined is registered', () => {
  const kinds = found(/\bkind: '([a-z-]+\.[a-z-]+)'/g, ({ text }) => /\bdefineJob\b/.test(text));
  expect(kinds.size).toBeGreaterThan(2);
  expect([...kinds].toSorted()).toEqual(JOBS.map((job) => job.kind).toSorted());
});

test('every module has a README of at most 40 lines', () => {
  const modules = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(modules.length).toBeGreaterThan(12);
  for (const { name } of modules) {
    const readme = join(SRC, name, 'README.md');
    expect([name, existsSync(readme)]).toEqual([name, true]);
    expect([name, readFileSync(readme, 'utf8').trimEnd().split('\n').length <= 40]).toEqual([name, true]);
  }
});

test('numbered migrations have one number each', () => {
  const numbers = readdirSync(join(SRC, '../migrations')).map((file) => file.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('no module reads the machine clock or makes random numbers by itself', () => {
  const clockReaders = sources
    .filter(({ text }) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b/.test(text))
    .map(({ file }) => file);
  expect(clockReaders).toEqual(['platform/time/clock.ts']);
});

test('every rule of living with another system is tested under its name', () => {
  const rules = globSync('**/*.test.ts', { cwd: SRC }).flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(/'rule ([\d.]+): /g)].map(([, rule]) => rule),
  );
  // The third part of what is known of these systems has twelve rules.
  expect(new Set(rules)).toEqual(new Set(Array.from({ length: 12 }, (_rule, index) => `3.${index + 1}`)));
});
