import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import type { SiteId } from '../../../platform/kernel/ids.ts';
import { localTime, parseLocalDate, type IsoWeekday } from '../../../platform/time/wall-time.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { flowTalk, houseWith, id, SERVICES } from '../../test-support/flow-talk.ts';

const GRACIA = { id: id<SiteId>(50), name: 'Centre Gràcia' };
const SANTS = { id: id<SiteId>(51), name: 'Alameda Sants' };
const date = (text: string) => required(parseLocalDate(text), 'date');
const hoursOf = (from: number, to: number) =>
  ([1, 2, 3, 4, 5] as const satisfies readonly IsoWeekday[]).map((weekday) => ({
    weekday,
    from: localTime(from),
    to: localTime(to),
  }));
const HOUSE = houseWith({
  places: [
    { ...GRACIA, hours: hoursOf(9, 14) },
    { ...SANTS, hours: hoursOf(16, 20) },
  ],
  closures: [
    { date: date('2026-12-08'), name: 'La Inmaculada' },
    { date: date('2027-09-24'), name: 'Nuestra Señora de la Merced', sites: [GRACIA.id] },
  ],
});
const CATALOGUE = { services: SERVICES, practitioners: [], sites: [GRACIA, SANTS], severalSites: true, house: HOUSE };

function answerTo(text: string, language: Language = 'es'): string {
  return flowTalk({ language, house: HOUSE, state: { catalogue: CATALOGUE } }).say(text).said;
}

describe('who asks when the clinic is open', () => {
  test('is told the hours of each place, or of the one that is named', () => {
    const all = answerTo('¿Qué horario tienen?');
    expect(all).toContain('El horario de Centre Gràcia es');
    expect(all).toContain('El horario de Alameda Sants es');
    const one = answerTo('¿Qué horario tienen en Sants?');
    expect(one).toContain('El horario de Alameda Sants es');
    expect(one).not.toContain('Gràcia');
  });

  test('of a day is told of that day', () => {
    const said = answerTo('¿Abren el jueves?');
    expect(said).toContain('El jueves 26 de noviembre, Centre Gràcia abre de nueve de la mañana a dos de la tarde.');
    expect(said).toContain('El jueves 26 de noviembre, Alameda Sants abre de cuatro de la tarde a ocho de la tarde.');
  });

  test('hears once that all are closed, on a holiday or on a Sunday', () => {
    expect(answerTo('¿Abren el 8 de diciembre?')).toContain('El martes 8 de diciembre cerramos: es La Inmaculada.');
    expect(answerTo('¿Abren el domingo?')).toContain('El domingo 22 de noviembre cerramos.');
  });

  test.each<[Language, string, string]>([
    ['es', '¿El 24 de septiembre abren?', 'Centre Gràcia cierra: es Nuestra Señora de la Merced.'],
    ['ca', 'El 24 de setembre obren?', 'Centre Gràcia tanca divendres 24 de setembre: és Nuestra Señora de la Merced.'],
    ['en', 'Are you open on the 24th of September?', 'Centre Gràcia is closed: it is Nuestra Señora de la Merced.'],
  ])('hears in %s of the holiday of one place, and the hours of the other', (language, text, closed) => {
    const said = answerTo(text, language);
    expect(said).toContain(closed);
    expect(said).toContain('Alameda Sants');
  });
});
