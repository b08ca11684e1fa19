import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { at } from '../../../../test/support/test-context.ts';
import { flowTalk, PATIENT, visitAt, VISIT } from '../../test-support/flow-talk.ts';

const begin = (language: Language = 'es', more = {}) => flowTalk({ language, ...more }).hear({ kind: 'start' });
const known = { state: { caller: { patientId: PATIENT } } };

describe('what is asked of a person of the clinic', () => {
  test.each<[Language, string, string, string]>([
    ['es', 'quiero los resultados', 'results', 'el análisis de sangre del lunes'],
    ['es', 'necesito una receta', 'prescription', 'la de la tensión, por favor'],
    ['es', 'necesito un justificante', 'certificate', 'para el trabajo de ayer'],
    ['es', 'quiero una factura', 'invoice', 'la de la visita de octubre'],
    ['es', 'quería dejar un recado', 'message', 'que traigo las plantillas el viernes'],
    ['ca', 'vull els resultats', 'results', 'l’anàlisi de sang de dilluns'],
    ['ca', 'vull deixar un missatge', 'message', 'que porto les plantilles divendres'],
    ['en', 'I want to leave a message', 'message', 'I will bring the insoles'],
    ['en', 'I need an invoice', 'invoice', 'the one of my visit in October'],
  ])('in %s: %s', (language, first, kind, words) => {
    const asked = begin(language).say(first);
    expect(asked.state.node).toMatchObject({ name: 'request', part: 'words' });
    const named = asked.say(words);
    expect(named.state.node).toMatchObject({ name: 'request', part: 'name' });
    const check = named.say({ es: 'me llamo Ana Vega', ca: 'em dic Ana Vega', en: 'my name is Ana Vega' }[language]);
    expect(check.said).toContain(words);
    expect(check.said).toContain('Ana Vega');
    expect(check.effects).toEqual([]);
    const left = check.press('1');
    expect(left.effects).toEqual([{ kind: 'leave-request', number: 0, draft: { kind, words, name: 'Ana Vega' } }]);
    expect(left.state.node).toEqual({ name: 'menu', again: true });
  });

  test('asks nothing that was told already', () => {
    const check = begin('es', known).say('necesito la receta de las pastillas para la tensión');
    expect(check.state.node).toMatchObject({ part: 'check' });
    expect(check.press('1').effects).toMatchObject([{ patientId: PATIENT, draft: { kind: 'prescription' } }]);
  });

  test('is told again where it was understood wrongly', () => {
    const check = begin('es', known).say('quería dejar un recado').say('que llego el martes');
    expect(check.press('2').state.node).toEqual({ name: 'request', draft: { kind: 'message' }, part: 'words' });
  });

  test('asks for the phone where the number is hidden', () => {
    const asked = flowTalk({ remote: 'anonymous', ...known })
      .hear({ kind: 'start' })
      .say('dejar un recado')
      .say('que no voy');
    expect(asked.state.node).toMatchObject({ part: 'phone' });
    expect(asked.press('12').state.node).toMatchObject({ part: 'phone' });
    const check = asked.press('600111222');
    expect(check.said).toContain('600 111 222');
    expect(check.press('1').effects).toMatchObject([{ draft: { phone: '+34600111222' } }]);
  });

  test('a name of an intent within the words belongs to the words', () => {
    const told = begin('es', known)
      .say('dejar un recado')
      .say('que quiero anular la clase y pagar la factura con una persona');
    expect(told.state.node).toMatchObject({ name: 'request', part: 'check' });
  });

  test.each<[Language, string, RegExp]>([
    ['es', 'quiero poner una reclamación', /registrada. El código es Q, 2, 6, 1, 1, 0, 0, 4, 2/],
    ['ca', 'vull posar una reclamació', /El codi és Q, 2, 6, 1, 1/],
    ['en', 'I want to make a complaint', /The code is Q, 2, 6, 1, 1/],
  ])('a complaint has a code in %s', (language, first, code) => {
    const check = begin(language, known).say(first);
    const words =
      check.state.node.name === 'request' && check.state.node.part === 'words' ? check.say('me trataron mal') : check;
    expect(words.press('1').said).toMatch(code);
  });
});

describe('a call back', () => {
  test.each<[Language, string, string]>([
    ['es', 'llámeme más tarde', 'el lunes a las once'],
    ['ca', 'que em truquin més tard', 'dilluns a les onze'],
    ['en', 'call me later', 'on Monday at eleven'],
  ])('is agreed in %s, within opening hours', (language, first, when) => {
    const asked = begin(language, known).say(first);
    expect(asked.state.node).toMatchObject({ name: 'request', part: 'when' });
    const check = asked.say(when);
    expect(check.state.node).toMatchObject({ part: 'check', draft: { from: at('2026-11-23T10:00:00Z') } });
    expect(check.press('1').effects).toMatchObject([{ draft: { kind: 'callback', from: at('2026-11-23T10:00:00Z') } }]);
  });

  test('is not promised for when nobody is there', () => {
    const asked = begin('es', known).say('llámeme más tarde').say('el domingo a las once');
    expect(asked.said).toContain('está cerrada');
    expect(asked.state.node).toMatchObject({ part: 'when' });
  });
});

describe('who comes late', () => {
  const today = visitAt('2026-11-20T10:00:00Z', 31);

  test.each<[Language, string, string, string]>([
    ['es', 'llego tarde a mi cita', 'unos veinte minutos', '20 minutos tarde'],
    ['ca', 'arribaré tard a la cita', 'un quart d’hora', '15 minuts tard'],
    ['en', "I'm running late", 'twenty', '20 minutes late'],
  ])('in %s says by how much, and it is noted with the visit of today', (language, first, minutes, told) => {
    const asked = begin(language, { ...known, visits: [today, VISIT] }).say(first);
    expect(asked.state.node).toMatchObject({ name: 'request', part: 'minutes', draft: { kind: 'late', visit: today } });
    const check = asked.say(minutes);
    expect(check.said).toContain(told);
    expect(check.press('1').effects.at(-1)).toMatchObject({
      kind: 'leave-request',
      draft: { kind: 'late', visit: today, minutes: told.startsWith('15') ? 15 : 20 },
    });
  });

  test('is not asked what was told with the first words; keys do as well, and hours are no lateness', () => {
    const told = begin('es', { ...known, visits: [today] }).say('llego 10 min tarde');
    expect(told.state.node).toMatchObject({ part: 'check', draft: { minutes: 10 } });
    const asked = begin('es', { ...known, visits: [today] }).say('llego tarde');
    expect(asked.press('15').state.node).toMatchObject({ part: 'check', draft: { minutes: 15 } });
    expect(asked.press('999').state.node).toMatchObject({ part: 'minutes' });
  });

  test('says who it is first, and has none today', () => {
    const asked = begin().say('llego tarde a mi cita');
    expect(asked.state.node.name).toBe('birth-date');
    expect(asked.press('14051972').said).toContain('No encuentro ninguna cita para hoy');
  });
});

describe('who would come earlier', () => {
  test.each<[Language, string]>([
    ['es', 'avísenme si se libera algo antes'],
    ['ca', 'poseu-me a la llista d’espera'],
    ['en', 'put me on the waiting list'],
  ])('in %s is noted with the visit', (language, first) => {
    const check = begin(language, known).say(first);
    expect(check.state.node).toMatchObject({ name: 'request', draft: { kind: 'waiting-list', visit: VISIT } });
    expect(check.press('1').effects.at(-1)).toMatchObject({ draft: { kind: 'waiting-list', visit: VISIT } });
  });

  test('and has no visit tells what is wanted', () => {
    const asked = begin('es', { ...known, visits: [] }).say('lista de espera');
    expect(asked.state.node.name).toBe('request');
  });
});
