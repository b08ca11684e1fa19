import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { redFlagsIn } from '../../triage/index.ts';
import { understand } from './understand.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';
import { INTENTS, type Intent } from './types.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';

interface Misread {
  readonly text: string;
  readonly meant: Intent;
  readonly read: Intent;
}

interface Read {
  readonly right: number;
  readonly misread: readonly Misread[];
}

function rowsIn(file: string): readonly (readonly [Intent, string])[] {
  const lines = readFileSync(join(import.meta.dirname, 'test-support', file), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [name = '', text = ''] = line.split('\t');
    return [
      required(
        INTENTS.find((intent) => intent === name),
        name,
      ),
      text,
    ] as const;
  });
}

function readAll(language: Language, file: string): Read {
  const rows = rowsIn(file);
  const misread = rows.flatMap(([meant, text]): Misread[] => {
    const read = understand({ text, language, now: NOW, zone: ZONE }).intents[0]?.name ?? 'other';
    return read === meant ? [] : [{ text, meant, read }];
  });
  return { right: rows.length - misread.length, misread };
}

/** What changes something for the caller: none of these may be heard where something else was said. */
const ACTS: readonly Intent[] = ['confirm', 'opt-out', 'cancel'];

function misheardActs({ misread }: Read): readonly Misread[] {
  return misread.filter(({ read }) => ACTS.includes(read));
}

/**
 * Sentences of people who had not seen the rules, of each language about 780, of all that is wanted. At the first try 568 of 796,
 * 536 of 736 and 610 of 825 were read as they were meant; then the rules were made to hold families of words.
 */
describe('what callers want, in their own words', () => {
  test.each<[Language, number]>([
    ['es', 784],
    ['ca', 724],
    ['en', 806],
  ])(
    '%s: at least %i are read as they were meant, and none is taken for a yes, a no or a farewell',
    (language, least) => {
      const read = readAll(language, `what-is-wanted.${language}.tsv`);
      expect(read.right >= least ? [] : read.misread).toEqual([]);
      expect(misheardActs(read)).toEqual([]);
    },
  );
});

/**
 * Turns of whole calls by people who had seen neither rules nor the sentences above; about half want nothing by name. At the first
 * try 144, 146 and 144 of the first 150 were right; what was wrong there was mended, and of the second 150 at their first try
 * 142, 145 and 146 (136, 144 and 141 before the families).
 */
describe('what callers want, in calls that the rules had not seen', () => {
  test.each<[Language, number]>([
    ['es', 289],
    ['ca', 291],
    ['en', 292],
  ])('%s: at least %i of 300 are read as they were meant', (language, least) => {
    const read = readAll(language, `what-is-wanted-unseen.${language}.tsv`);
    expect(read.right >= least ? [] : read.misread).toEqual([]);
  });
});

describe('words that stand in several requests', () => {
  test.each<[Language, string, Intent]>([
    ['es', 'me ha tratado fatal la recepcionista', 'complaint'],
    ['ca', 'la recepcionista ha estat molt mal educada', 'complaint'],
    ['en', 'the receptionist was rude to me', 'complaint'],
    ['es', '¿aceptáis tarjeta?', 'prices'],
    ['es', 'necesito la baja', 'certificate'],
    ['es', 'avisadme si alguien se da de baja', 'waiting-list'],
    ['es', 'denme de baja de los mensajes', 'opt-out'],
    ['ca', 'baixa el volum de la ràdio', 'other'],
    ['es', '¿a cuánto está el kilo de tomates?', 'other'],
    ['es', 'quiero renovar el DNI', 'other'],
    ['es', 'le llamo de una empresa de limpieza para ofrecerle un precio mejor', 'commercial'],
    ['en', 'may I speak to the manager about a business proposal', 'commercial'],
    ['es', 'no puedo dormir', 'other'],
    ['en', "I'm sorry but I can't come to the appointment", 'cannot-attend'],
  ])('%s: "%s" is %s', (language, text, intent) => {
    expect(understand({ text, language, now: NOW, zone: ZONE }).intents[0]?.name).toBe(intent);
  });
});

/** One false alarm is a frightened caller: of 20 in 3,857 such turns at the first count, twelve were words of no complaint at all. */
test.each<[Language, number]>([
  ['es', 1],
  ['ca', 4],
  ['en', 3],
])('hardly a turn of daily business in %s raises an alarm', (language, most) => {
  const files = [`what-is-wanted.${language}.tsv`, `what-is-wanted-unseen.${language}.tsv`];
  const alarming = files.flatMap(rowsIn).filter(([, text]) => redFlagsIn(text, language).length > 0);
  expect(alarming.length).toBeLessThanOrEqual(most);
});

test.each<[Language, string]>([
  ['es', 'la cita es para mi tía'],
  ['es', 'los ejercicios me han ido muy bien'],
  ['ca', 'una visita amb el doctor Serra, de part de la Núria'],
  ['en', 'I can’t come to the appointment on Tuesday'],
  ['en', 'I’m driving, I can’t talk'],
])('%s: "%s" is no alarm', (language, text) => {
  expect(redFlagsIn(text, language)).toEqual([]);
});
