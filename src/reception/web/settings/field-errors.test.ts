import { describe, expect, test } from '@jest/globals';
import { answeringRulesIn, DEFAULT_RULES } from '../../../answering/index.ts';
import { factsOfIssue } from '../../../platform/http/issue-code.ts';
import { ApiError } from '../api/client.ts';
import { ca } from '../i18n/ca.ts';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { errorAt, fieldErrorsOf } from './field-errors.ts';

const refused = new ApiError(400, {
  errors: [
    { path: 'body.rules.greeting.es', message: 'knows no {x}', code: 'unknown-place', values: { name: '{x}' } },
    { path: 'body.rules.targets.10.number', message: 'is no number', code: 'no-number' },
    { path: 'body.rules.tone', message: 'of an older server' },
    { path: 'body.note', message: 'too long', code: 'too-long' },
  ],
});

test('what the server found wrong stands at its own field, and at no other', () => {
  const errors = fieldErrorsOf(refused);
  expect(errors).toHaveLength(3);
  expect(errorAt(errors, 'greeting.es')).toMatchObject({ code: 'unknown-place', values: { name: '{x}' } });
  expect(errorAt(errors, 'greeting.ca')).toBeUndefined();
  expect(errorAt(errors, 'targets.10')?.code).toBe('no-number');
  expect(errorAt(errors, 'targets.1')).toBeUndefined();
  expect(errorAt(errors, 'tone')?.code).toBe('invalid');
  expect(fieldErrorsOf(new Error('x'))).toEqual([]);
});

const calendar = DEFAULT_RULES.calendar;
const target = { id: 'a', name: 'A', kind: 'person', reasons: [] };
const band = { name: 'B', when: {}, mode: { kind: 'automatic' } };

describe('what is wrong with rules has a code of its own, with words in every language', () => {
  test.each<[string, object, string]>([
    ['a day that is none', { calendar: { ...calendar, openOn: ['2026-02-30'] } }, 'no-date'],
    ['a day without a name', { calendar: { ...calendar, closedOn: [{ date: '2026-12-24', name: ' ' }] } }, 'empty'],
    ['a name without an end', { bands: [{ ...band, name: 'x'.repeat(81) }] }, 'too-long'],
    ['a country in words', { calendar: { ...calendar, country: 'España' } }, 'no-country'],
    ['a region of nowhere', { calendar: { ...calendar, region: 'XX' } }, 'holidays-unknown'],
    ['an hour that is none', { bands: [{ ...band, when: { from: '25:00' } }] }, 'no-time'],
    ['a band without a length', { bands: [{ ...band, when: { from: '09:00', to: '09:00' } }] }, 'same-time'],
    [
      'days in the wrong order',
      { bands: [{ ...band, when: { dates: { from: '2026-12-24', to: '2026-12-01' } } }] },
      'ends-before',
    ],
    ['a name that nothing fills in', { greeting: { es: 'Hola, {nombre}' } }, 'unknown-place'],
    ['a brace alone', { greeting: { es: 'Hola }' } }, 'lone-brace'],
    ['a permission without its days', { consentWords: { es: 'Grabamos.' } }, 'missing-place'],
    ['a menu with nothing', { menu: [] }, 'too-few'],
    ['a menu with one thing twice', { menu: ['book', 'book'] }, 'named-twice'],
    ['a target without a number', { targets: [target] }, 'needs-target'],
    ['a number without its prefix', { targets: [{ ...target, number: '600111222' }] }, 'no-number'],
    ['a ring too short', { queue: { ...DEFAULT_RULES.queue, ringSeconds: 1 } }, 'too-low'],
    ['a ring too long', { queue: { ...DEFAULT_RULES.queue, ringSeconds: 999 } }, 'too-high'],
    ['a link that is none', { answers: [{ topic: 'parking', words: {}, link: 'http://x.example' }] }, 'no-link'],
    [
      'too many targets',
      { targets: Array.from({ length: 51 }, (_, at) => ({ ...target, id: `t${at}`, skill: 'x' })) },
      'too-many',
    ],
    ['a tone that is not known', { tone: 'shrill' }, 'invalid'],
  ])('%s', (_what, part, code) => {
    const read = answeringRulesIn.safeParse({ ...DEFAULT_RULES, ...part });
    expect(read.error?.issues.map((issue) => factsOfIssue(issue).code)).toEqual([code]);
    const key = `field.${code}`;
    for (const words of [es, ca, en]) expect(words).toHaveProperty([key]);
    const values = read.error?.issues.map((issue) => Object.keys(factsOfIssue(issue).values ?? {}))[0] ?? [];
    for (const words of [es, ca, en]) {
      const named = [...(Object.entries(words).find(([name]) => name === key)?.[1] ?? '').matchAll(/\{(\w+)\}/g)];
      expect(values).toEqual(expect.arrayContaining(named.map(([, name]) => name)));
    }
  });
});
