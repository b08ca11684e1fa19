import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { expectation } from '../question.ts';
import { flowTalk } from '../../test-support/flow-talk.ts';

const SAYS: readonly (readonly [Language, string, RegExp])[] = [
  ['es', 'Buenos días, le llamo del servicio de intermediación para personas sordas', /le atiendo sin prisa/],
  ['es', 'Hola, soy intérprete de lengua de signos de SVIsual', /le atiendo sin prisa/],
  ['ca', 'Bon dia, li truco del servei d’intermediació per a persones sordes', /l’atenc sense pressa/],
  ['en', 'Hello, this is the text relay service calling for a deaf customer', /there is no hurry/],
];

const greeted = (text = 'Le llamo del servicio de intermediación para personas sordas') =>
  flowTalk({ node: { name: 'menu' }, state: { filtersCommercial: true } }).say(text);

describe('an operator of a relay service', () => {
  test.each(SAYS)('in %s is greeted without haste: "%s"', (language, text, answer) => {
    const talk = flowTalk({ language, state: { filtersCommercial: true } }).say(text);
    expect(talk.said).toMatch(answer);
    expect(talk.state).toMatchObject({ relay: true, slow: true, node: { name: 'menu' } });
    expect(talk.last.outcome).toBeUndefined();
    expect(talk.last.person).toBeUndefined();
  });

  test.each([
    ['y quiere hablar con una persona', 'handed-over'],
    ['y quiere poner una reclamación', 'request'],
    ['y quiere una factura', 'request'],
  ])('who says in the same breath "%s" is asked nothing twice', (errand, node) => {
    const menu = flowTalk({ node: { name: 'menu' }, state: { triage: 'active' } });
    const talk = menu.say(`Le llamo del servicio de intermediación para personas sordas ${errand}`);
    expect(talk.state).toMatchObject({ relay: true, node: { name: node } });
  });

  test('who tells of a complaint in the same breath is heard with it, and the number of the call is not taken for theirs', () => {
    const menu = flowTalk({ node: { name: 'menu' }, state: { triage: 'active' } });
    const talk = menu.say(
      'Le llamo del servicio de intermediación para personas sordas y la paciente tiene fiebre desde ayer',
    );
    expect(talk.effects).toMatchObject([
      { kind: 'assess-symptoms', told: { text: expect.stringContaining('fiebre') } },
    ]);
    expect(talk.state).toMatchObject({ relay: true, numberHidden: true });
  });

  test('is never taken for who sells something, whatever is offered', () => {
    expect(greeted().state.filtersCommercial).toBeUndefined();
    expect(greeted('Somos el servicio de intermediación, le ofrecemos una llamada').last.outcome).toBeUndefined();
  });

  test('is never hurried: long waits, and many silences before a person is called', () => {
    let talk = greeted();
    expect(expectation(talk.state).timeoutSeconds).toBe(30);
    for (let times = 0; times < 5; times += 1) talk = talk.hear({ kind: 'silence' });
    expect(talk.last.person).toBeUndefined();
    expect(talk.hear({ kind: 'silence' }).last.person).toMatchObject({ reason: 'silence' });
  });

  test('reaches a person by one key', () => {
    const handed = greeted().press('0');
    expect(handed.last.person).toMatchObject({ reason: 'asked-for-person' });
    // Nobody is there to be called back: the number is the service's.
    expect(handed.said).toContain('No podemos devolver la llamada');
    expect(handed.said).not.toContain('le llamará');
  });

  test('books for a patient who is known by a number that is told, never by that of the call', () => {
    const asked = greeted().press('1').press('1');
    expect(asked.state.node.name).toBe('own-phone');
    expect(asked.said).toContain('Diga o marque el número de teléfono del paciente');
    const booked = asked.press('600111001').press('1').press('14051972');
    expect(booked.effects.find(({ kind }) => kind === 'verify-caller')).toMatchObject({
      phone: '+34600111001',
      purpose: 'book-by-relay',
    });
    expect(booked.effects.find(({ kind }) => kind === 'verify-caller')).not.toHaveProperty('slow');
    expect(booked.state.caller).toMatchObject({ isTold: true });
    expect(booked.state.node.name).toBe('offer');
  });

  test('is told nothing of the visits there are, and leaves a message with a number to call', () => {
    const asked = greeted().press('2');
    expect(asked.effects).toEqual([]);
    expect(asked.said).toContain('no le puedo dar datos');
    expect(asked.state.node).toMatchObject({ name: 'request', draft: { kind: 'message' } });
    const told = asked.say('Quiere anular la cita que tiene el martes próximo').say('Ana Vega');
    expect(told.state.node).toMatchObject({ part: 'phone' });
    expect(told.said).toContain('Diga o marque un teléfono');
    expect(told.said).not.toContain('oculto');
    const left = told.press('600111001').press('1');
    expect(left.effects.at(-1)).toMatchObject({ kind: 'leave-request', relay: true, draft: { phone: '+34600111001' } });
  });

  test('who says so after a birth date was taken is no longer that patient', () => {
    const known = flowTalk({ node: { name: 'birth-date', failures: 0 }, state: { goal: 'change' } }).press('14051972');
    expect(known.state.caller).toBeDefined();
    const after = known.say('Perdone, llamo del servicio de intermediación para personas sordas');
    expect(after.state.caller).toBeUndefined();
    expect(after.said).not.toContain('Medicina general');
  });

  test('a call that breaks off is followed by no message to that number', () => {
    expect(greeted().press('1').hear({ kind: 'hangup' }).state.brokenOffAt).toBeUndefined();
  });
});

test('the operator of a relay service is no one who was operated on', () => {
  const said = 'soy la operadora de intermediación para personas sordas, llamo de parte de Ana López';
  expect(flowTalk({ state: { triage: 'active' } }).say(said).state.node.name).toBe('menu');
});
