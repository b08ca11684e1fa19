import { describe, expect, test } from '@jest/globals';
import type { FixedAnswer } from '../../../answering/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { at } from '../../../../test/support/test-context.ts';
import type { ServiceId } from '../../../platform/kernel/ids.ts';
import { flowTalk, houseWith, id, OFFERS, PATIENT, SERVICES, VISIT } from '../../test-support/flow-talk.ts';
import type { DialogueState, Node } from '../dialogue.ts';
import { question } from '../question.ts';
import { waitingIn } from './by-text.ts';

const OFFER: Node = { name: 'offer', openings: OFFERS, shown: OFFERS.map((one) => one.id) };
const known = { caller: { patientId: PATIENT }, goal: 'book', wish: { serviceId: id<ServiceId>(10) } } as const;

describe('the first words', () => {
  test.each<[Language, string]>([
    ['es', 'Alameda, su salud. Soy el asistente automático.'],
    ['ca', 'Alameda, la seva salut. Soc l’assistent automàtic.'],
    ['en', 'Alameda, your health. I am the automatic assistant.'],
  ])('are the clinic’s own in %s, and say that it is a machine', (language, words) => {
    const greeting = { es: 'Alameda, su salud', ca: 'Alameda, la seva salut.', en: 'Alameda, your health' };
    const house = houseWith({}, [], greeting);
    expect(flowTalk({ language, house }).hear({ kind: 'start' }).said).toMatch(new RegExp(`^${words}`));
  });

  test.each<[Language, RegExp]>([
    ['es', /automático\. Ahora la clínica está cerrada\. Abrimos el lunes 23 de noviembre a las nueve/],
    ['ca', /automàtic\. Ara la clínica està tancada\. Obrim dilluns 23 de novembre a les nou/],
    ['en', /assistant\. The clinic is closed now\. We open on Monday the 23rd of November at nine/],
  ])('after hours say in %s when it opens again', (language, words) => {
    const house = houseWith({ closed: true, opensAt: at('2026-11-23T08:00:00Z') });
    expect(flowTalk({ language, house }).hear({ kind: 'start' }).said).toMatch(words);
  });

  test('after hours are the clinic’s own where it has some', () => {
    const house = houseWith({ closed: true, closedWords: { es: 'Estamos de fiesta mayor' } });
    expect(flowTalk({ house }).hear({ kind: 'start' }).said).toContain('automático. Estamos de fiesta mayor.');
  });
});

describe('what always has the same answer', () => {
  test.each<[Language, string, string]>([
    ['es', '¿qué horario tienen?', 'Nuestro horario es de lunes a viernes, de nueve de la mañana a dos de la tarde.'],
    ['ca', 'quin horari teniu?', 'El nostre horari és de dilluns a divendres, de nou del matí a dues de la tarda.'],
    ['en', 'what are your opening hours?', 'Our opening hours are from Monday to Friday, nine in the morning to two'],
    ['es', '¿dónde están?', 'Sede Centro está en calle Mayor, 1.'],
  ])('in %s: %s', (language, text, words) => {
    const told = flowTalk({ language }).hear({ kind: 'start' }).say(text);
    expect(told.said).toContain(words);
    expect(waitingIn(told.state)).toEqual({ name: 'menu', again: true });
    expect(told.last.person).toBeUndefined();
  });

  const answers: readonly FixedAnswer[] = [
    { topic: 'parking', words: { es: 'Hay un aparcamiento en la misma calle.' }, link: 'https://alameda.example/mapa' },
    { topic: 'preparation', words: { es: 'Venga con ropa cómoda.' } },
    { topic: 'preparation', serviceId: SERVICES[2]?.id as string, words: { es: 'Venga en ayunas de seis horas.' } },
  ];

  test('is the answer of the service that is meant, else the one for all', () => {
    const asked = (text: string) =>
      flowTalk({ house: houseWith({}, answers) })
        .hear({ kind: 'start' })
        .say(text).said;
    expect(asked('¿qué preparación hace falta para la ecografía?')).toContain('ayunas');
    expect(asked('¿tengo que prepararme, hay alguna preparación?')).toContain('ropa cómoda');
  });

  test('comes with its link in writing', () => {
    const house = houseWith({}, answers);
    expect(flowTalk({ house, channel: 'sms' }).say('¿se puede aparcar?').said).toContain(
      'https://alameda.example/mapa',
    );
    expect(flowTalk({ house }).hear({ kind: 'start' }).say('¿se puede aparcar?').said).not.toContain('https');
  });

  test.each<[string, Node]>([
    ['three openings', OFFER],
    ['the read-back', { name: 'confirm', opening: OFFERS[0] as never, openings: OFFERS, shown: [] }],
    ['the birth date', { name: 'birth-date', failures: 0 }],
    ['a visit', { name: 'visit', visit: VISIT }],
    ['the cancelling', { name: 'cancel', visit: VISIT }],
    ['the service', { name: 'service', page: 0 }],
    ['no visits', { name: 'no-visits' }],
    ['no openings', { name: 'no-openings', shown: [] }],
  ])('is told in the middle of %s, which then goes on', (_where, node) => {
    const told = flowTalk({ node, state: known }).say('¿y dónde están ustedes?');
    expect(told.said).toContain('calle Mayor, 1');
    expect(waitingIn(told.state)).toEqual(node);
    expect(told.effects).toEqual([]);
  });

  test('that the clinic never gave is noted for a person, and the talk goes on', () => {
    const told = flowTalk({ node: OFFER, state: known }).say('¿cuánto cuesta la visita?');
    expect(told.effects).toMatchObject([
      { kind: 'leave-request', draft: { kind: 'question', topic: 'prices', words: '¿cuánto cuesta la visita?' } },
    ]);
    expect(told.said).toContain('Lo anoto');
    expect(told.state.node).toEqual(OFFER);
  });
});

test('who was helped and stays silent twice is let go, and nobody has to call them', () => {
  const silent = { kind: 'silence' } as const;
  const helped = flowTalk({ node: { name: 'menu', again: true } });
  const once = helped.hear(silent);
  expect(once.last.outcome).toBeUndefined();
  expect(once.hear(silent).last).toMatchObject({ outcome: 'informed' });
  expect(once.hear(silent).last.person).toBeUndefined();
  // Before anything was done, silence is answered by a call back as ever.
  const nothingYet = flowTalk({ node: { name: 'menu' } })
    .hear(silent)
    .hear(silent)
    .hear(silent);
  expect(nothingYet.last.person).toMatchObject({ reason: 'silence' });
});

describe('who was helped', () => {
  const AGAIN = { name: 'menu', again: true } as const;
  const lines = (talk: { readonly state: DialogueState }) => question(talk.state).map(({ key }) => key);

  test('is asked in one sentence whether there is more', () => {
    expect(lines(flowTalk({ node: AGAIN }))).toEqual(['menu.again']);
  });

  test('hears the keys only after a silence, and that the phone may be put down', () => {
    const silent = flowTalk({ node: AGAIN }).hear({ kind: 'silence' });
    expect(lines(silent)).toEqual([
      'menu.intro',
      'menu.book',
      'menu.change',
      'menu.other',
      'menu.person',
      'menu.no-more',
    ]);
  });

  test.each(['sí', 'sí, por favor'])('and says "%s" hears the whole menu', (text) => {
    expect(lines(flowTalk({ node: AGAIN }).say(text))).toContain('menu.book');
  });
});
