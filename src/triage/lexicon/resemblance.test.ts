import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { assess, assessByWords } from '../domain/assess.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { examplesOf } from './examples/examples.ts';
import { resembledIn } from './resemblance.ts';
import { FINDINGS } from './word-lists.ts';

/** Each twentieth example, asked of all the others: an example is never asked about itself. */
const EVERY = 20;
const library = exampleProtocols();

function first(text: string, language: 'es' | 'ca' | 'en') {
  return resembledIn(text, language)[0];
}

describe('what a text resembles', () => {
  test.each([
    ['es', 'a mi mujer se le ha quedado media cara caída y torcida', 'stroke-face'],
    ['ca', 'no li surten bé les paraules, s’embarbussa des de fa una estona', 'stroke-speech'],
    ['en', 'my mum has come out in itchy lumps everywhere after the prawns', 'rash'],
  ] as const)('%s: "%s" is %s', (language, text, finding) => {
    const found = resembledIn(text, language).filter(({ share }) => share >= 0.4);
    expect(found.map((one) => one.finding)).toContain(finding);
    expect(found[0]?.example).not.toBe('');
  });

  test('is the same each time', () => {
    const text = 'tengo un hormigueo raro por media cara';
    expect(resembledIn(text, 'es')).toEqual(resembledIn(text, 'es'));
  });

  test('is nothing where no word was ever heard', () => {
    expect(resembledIn('zxq wvu kkj', 'en')).toEqual([]);
    expect(resembledIn('', 'es')).toEqual([]);
  });

  test.each(LANGUAGES)('every finding of an example in %s is known', (language) => {
    const ids = new Set(FINDINGS.map(({ id }) => id));
    const unknown = examplesOf(language).flatMap(({ findings }) => findings.filter((finding) => !ids.has(finding)));
    expect([...new Set(unknown)]).toEqual([]);
    expect(examplesOf(language).length).toBeGreaterThan(1_900);
  });

  test.each(LANGUAGES)('most of what the nearest agree on in %s is true', (language) => {
    const asked = examplesOf(language).filter((_one, at) => at % EVERY === 0);
    const sure = asked.flatMap(({ words, findings }) => {
      const best = first(words, language);
      return best && best.share >= 0.7 ? [findings.includes(best.finding)] : [];
    });
    expect(sure.length).toBeGreaterThan(5);
    expect(sure.filter(Boolean).length / sure.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a finding by resemblance', () => {
  const input = (text: string) => ({ language: 'es', text, patient: {}, answers: new Map() }) as const;

  test('is possible, never sure: it reaches a person and not level 1', () => {
    const { matches, facts, decision } = assess(input('noto un hormigueo raro por media cara y el brazo'), library);
    for (const { finding, likeness } of matches)
      if (likeness !== undefined) expect(facts.findings.get(finding)).not.toBe('yes');
    expect(decision.level).toBeLessThanOrEqual(3);
  });

  test('never makes it less urgent than the words alone', () => {
    for (const language of LANGUAGES)
      for (const { words } of examplesOf(language).filter((_one, at) => at % EVERY === 0)) {
        const told = { language, text: words, patient: {}, answers: new Map() };
        const [byWords, both] = [assessByWords(told, library).decision, assess(told, library).decision];
        if (byWords.needsPerson) expect({ words, person: both.needsPerson }).toEqual({ words, person: true });
        expect({ words, level: both.level <= byWords.level }).toEqual({ words, level: true });
      }
  });

  test('is not what was denied', () => {
    const { matches } = assess(input('no me duele el pecho, solo quiero hora'), library);
    expect(matches.filter(({ finding, likeness }) => finding === 'chest-pain' && likeness !== undefined)).toEqual([]);
  });

  test('gives way to an answer', () => {
    const told = input('llevo desde ayer sin poder hacer nada de pis y la tripa me revienta');
    expect(assess(told, library).facts.findings.get('no-urine')).toEqual({ unknown: 'not-understood' });
    const asked = { ...told, answers: new Map([['no-urine', false]]) };
    expect(assess(asked, library).facts.findings.get('no-urine')).toBe('no');
  });
});
