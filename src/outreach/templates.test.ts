import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { segmentsOf, toGsm7 } from '../messaging/domain/segments.ts';
import { LANGUAGES } from '../platform/i18n/language.ts';
import { required } from '../platform/kernel/assert.ts';
import { parseInstant } from '../platform/time/instant.ts';
import { parseZone } from '../platform/time/wall-time.ts';
import { briefVisitWords, visitWords } from './domain/visit-words.ts';
import { loadTemplates, TEMPLATES_FOLDER } from './templates.ts';

const madrid = required(parseZone('Europe/Madrid'), 'zone');
const canary = required(parseZone('Atlantic/Canary'), 'zone');
const start = required(parseInstant('2026-11-24T09:30:00Z'), 'start');
const templates = loadTemplates(TEMPLATES_FOLDER);

describe('the words of a visit', () => {
  test.each([
    ['es', 'martes 24 de noviembre'],
    ['ca', 'dimarts 24 de novembre'],
    ['en', 'Tuesday 24 November'],
  ] as const)('in %s', (language, day) => {
    expect(visitWords(start, madrid, language)).toEqual({ day, time: '10:30' });
  });

  test.each([
    ['es', 'mar 24 nov 10:30'],
    ['ca', 'dt. 24 nov. 10:30'],
    ['en', 'Tue 24 Nov 10:30'],
  ] as const)('in few signs, in %s', (language, words) => {
    expect(briefVisitWords(start, madrid, language)).toBe(words);
  });

  test('by the wall clock of the site', () => {
    expect(visitWords(start, canary, 'es').time).toBe('09:30');
  });

  test('a Catalan month that begins with a vowel does not turn the SMS into UCS-2', () => {
    const october = required(parseInstant('2026-10-13T09:30:00Z'), 'october');
    expect(visitWords(october, madrid, 'ca').day).toBe("dimarts 13 d'octubre");
  });
});

describe('templates', () => {
  test('the reminder reads as agreed', () => {
    const values = { clinic: 'Clínica Alameda', site: 'Alameda Centro', ...visitWords(start, madrid, 'es') };
    expect(templates.render('reminder', { channel: 'sms', language: 'es' }, values)).toBe(
      'Clínica Alameda: le recordamos su cita del martes 24 de noviembre a las 10:30 en Alameda Centro. Responda 1 o SÍ para confirmar, 2 o NO si no puede venir.',
    );
  });

  // A campaign has the clinic's own words, which are looked at when it is written.
  const ours = templates.names.filter(
    (name) => !name.startsWith('campaign-') && name !== 'visit-instructions' && !templates.isDetailed(name),
  );
  const short = ours.filter((name) => !name.endsWith('-several') && !name.endsWith('-one-way'));
  const shortCases = short.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));
  const cases = ours.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));
  const longest = {
    clinic: 'Centro Médico Quirúrgico Nuestra Señora de la Almudena',
    site: 'Las Palmas de Gran Canaria',
  };
  const wednesday = required(parseInstant('2026-09-23T09:30:00Z'), 'wednesday');

  test.each(shortCases)('%s in %s: one segment for the sample clinic, two with the longest names', (name, language) => {
    const more = {
      until: '18:30',
      oldDay: 'miércoles 23 de septiembre',
      phone: '+34910600100',
      times: '10:30 y 10:50',
      // Where a link may be left out it is: what it costs is looked at below.
      ...(name === 'visit-review' ? { link: 'https://a.es/r' } : {}),
    };
    const render = (values: { clinic: string; site: string }) =>
      segmentsOf(
        toGsm7(
          templates.render(
            name,
            { channel: 'sms', language },
            { ...more, ...values, ...visitWords(wednesday, madrid, language) },
          ),
        ),
      );
    // It names the day that cannot be and the one that is kept.
    const twoDays = name === 'rebook-offer' ? 2 : 1;
    const usual = render({ clinic: 'Clínica Alameda', site: 'Alameda Centro' });
    expect(usual).toMatchObject({ encoding: 'gsm-7', count: twoDays });
    const long = render(longest);
    expect(long.encoding).toBe('gsm-7');
    expect(long.count).toBeLessThanOrEqual(twoDays + 1);
  });

  test.each(LANGUAGES)('in %s a series of ten visits is three segments at most', (language) => {
    const dates = Array.from({ length: 10 }, () => briefVisitWords(wednesday, madrid, language));
    const values = { clinic: 'Clínica Alameda', site: 'Alameda Centro', visits: dates.join('; ') };
    for (const name of ours.filter((one) => one.endsWith('-several'))) {
      const text = toGsm7(templates.render(name, { channel: 'sms', language }, values));
      const { encoding, count } = segmentsOf(text);
      expect(encoding).toBe('gsm-7');
      expect(count).toBeLessThanOrEqual(3);
    }
  });

  test.each(LANGUAGES)('in %s a link costs a second segment and no third', (language) => {
    const visit = { clinic: 'Clínica Alameda', site: 'Alameda Centro', ...visitWords(wednesday, madrid, language) };
    const link = `https://citas.alameda.es/p/${'A'.repeat(24)}`;
    const oneWay = ['reminder', 'booking-confirmation', 'correction', 'move-confirmation'].map(
      (name) => `${name}-one-way`,
    );
    for (const name of ['reminder', 'booking-confirmation', 'correction', 'move-confirmation', ...oneWay]) {
      const text = toGsm7(templates.render(name, { channel: 'sms', language }, { ...visit, link }));
      expect(text).toContain(link);
      expect(segmentsOf(text)).toMatchObject({ encoding: 'gsm-7', count: 2 });
    }
  });

  test.each(cases)('%s in %s names neither specialty nor practitioner nor reason', (name, language) => {
    const values = {
      clinic: 'C',
      site: 'S',
      day: 'D',
      time: 'T',
      times: 'T',
      visits: 'V',
      until: 'U',
      oldDay: 'O',
      phone: 'P',
      link: 'L',
    };
    const text = templates.render(name, { channel: 'sms', language }, values);
    expect(text).not.toMatch(/doctor|dr\.|dra\.|especialidad|especialitat|specialty|motivo|motiu|reason/i);
    const purpose = { 'visit-score': 'administrative', 'visit-review': 'commercial' }[name] ?? 'care';
    expect(templates.purposeOf(name)).toBe(purpose);
  });
});

describe('a template that is not right is an error at start', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'templates-'));
    mkdirSync(join(folder, 'hello'));
    write('template.json', '{ "purpose": "care", "variables": ["clinic"] }');
    for (const language of LANGUAGES) write(`sms.${language}.txt`, 'Hello from {clinic}');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  function write(file: string, text: string): void {
    writeFileSync(join(folder, 'hello', file), text);
  }

  test('as it stands it is', () => {
    expect(loadTemplates(folder).names).toEqual(['hello']);
  });

  test('a variable that is not declared', () => {
    write('sms.ca.txt', 'Hello from {clinic} at {time}');
    expect(() => loadTemplates(folder)).toThrow('variable-unknown time');
  });

  test('a declared variable that one language leaves out', () => {
    write('sms.en.txt', 'Hello');
    expect(() => loadTemplates(folder)).toThrow('variable-unused clinic');
  });

  test('a language that is missing', () => {
    rmSync(join(folder, 'hello', 'sms.en.txt'));
    expect(() => loadTemplates(folder)).toThrow('ENOENT');
  });

  test('buttons whose keys the words do not name', () => {
    const titles = { es: ['Sí'], ca: ['Sí'], en: ['Yes'] };
    write('template.json', JSON.stringify({ purpose: 'care', variables: ['clinic'], buttons: titles }));
    expect(() => loadTemplates(folder)).toThrow('hello/sms in es: keys-unnamed 1');
    for (const language of LANGUAGES) {
      write(`sms.${language}.txt`, 'Hello from {clinic}, answer 1 for yes.');
      write(`whatsapp.${language}.txt`, 'Hello from {clinic}, answer please.');
    }
    expect(() => loadTemplates(folder)).toThrow('hello/whatsapp in es: keys-unnamed 1');
    for (const language of LANGUAGES) write(`whatsapp.${language}.txt`, 'Hello from {clinic}, answer 1 for yes.');
    expect(loadTemplates(folder).buttonsOf('hello', 'en')).toEqual(['Yes']);
  });

  test('a purpose that we do not know', () => {
    write('template.json', '{ "purpose": "fun", "variables": ["clinic"] }');
    expect(() => loadTemplates(folder)).toThrow('purpose');
  });

  test('what tells of somebody’s health, unless it says so of itself', () => {
    write('template.json', '{ "purpose": "care", "variables": ["clinic", "practitioner"] }');
    for (const language of LANGUAGES) write(`sms.${language}.txt`, '{clinic}: {practitioner}');
    expect(() => loadTemplates(folder)).toThrow('detailed');
    write('template.json', '{ "purpose": "care", "variables": ["clinic", "practitioner"], "detailed": true }');
    expect(loadTemplates(folder).isDetailed('hello')).toBe(true);
  });

  test('an optional variable without words for its absence', () => {
    write('template.json', '{ "purpose": "care", "variables": ["clinic"], "optional": ["link"] }');
    for (const language of LANGUAGES) write(`sms.${language}.txt`, '{clinic} {link}');
    expect(() => loadTemplates(folder)).toThrow('absence-unsaid link');
    for (const language of LANGUAGES) write(`sms.${language}.txt`, '{clinic}{link, select, none {} other { {link}}}');
    const loaded = loadTemplates(folder);
    const where = { channel: 'sms', language: 'es' } as const;
    expect(loaded.render('hello', where, { clinic: 'C' })).toBe('C');
    expect(loaded.render('hello', where, { clinic: 'C', link: 'https://c' })).toBe('C https://c');
  });

  test('a text that WhatsApp would not approve', () => {
    for (const language of LANGUAGES) write(`whatsapp.${language}.txt`, '{clinic} le saluda.');
    expect(() => loadTemplates(folder)).toThrow('whatsapp-begins-with-variable');
    for (const language of LANGUAGES) write(`whatsapp.${language}.txt`, 'Hola de {clinic}.');
    expect(loadTemplates(folder).channelsOf('hello')).toEqual(['sms', 'whatsapp']);
  });

  test('without words for any channel', () => {
    for (const language of LANGUAGES) rmSync(join(folder, 'hello', `sms.${language}.txt`));
    expect(() => loadTemplates(folder)).toThrow('no channel');
  });
});
