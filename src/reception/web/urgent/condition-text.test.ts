import { expect, test } from '@jest/globals';
import { es } from '../i18n/es.ts';
import { conditionText } from './condition-text.ts';

const say = (when: unknown) =>
  conditionText(when, (key, values = {}) => es[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])));

test.each([
  ['fever', 'fever'],
  [
    { all: ['dental-pain', { any: ['immunosuppressed', 'heart-disease'] }, 'fever'] },
    'dental-pain y (immunosuppressed o heart-disease) y fever',
  ],
  [{ any: ['chest-pain', { all: ['sweating', 'pale'] }] }, 'chest-pain o (sweating y pale)'],
  [{ all: [{ any: ['fever'] }, { number: 'temperature', from: 38 }] }, 'fever y temperature ≥ 38'],
  [{ number: 'hours', upTo: 12 }, 'hours ≤ 12'],
  [{ atLeast: 2, of: ['a', 'b', 'c'] }, 'al menos 2 de: a; b; c'],
  [{ other: true }, '{"other":true}'],
])('when a rule fires is read in words: %j', (when, text) => {
  expect(say(when)).toBe(text);
});
