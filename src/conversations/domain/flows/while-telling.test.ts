import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { flowTalk, houseWith } from '../../test-support/flow-talk.ts';
import type { Node } from '../dialogue.ts';

const WORDS: Node = { name: 'request', draft: { kind: 'message' }, part: 'words' };
const NAME: Node = { name: 'new-patient', draft: {}, part: 'given-name' };
const NAME_OF_REQUEST: Node = { name: 'request', draft: { kind: 'results', words: 'la analítica' }, part: 'name' };

const ADDRESS = {
  topic: 'address',
  words: { es: 'Calle Mayor, 1.', ca: 'Carrer Major, 1.', en: '1 Calle Mayor.' },
} as const;

function at(node: Node, language: Language = 'es') {
  return flowTalk({ node, language, house: houseWith({ answers: [ADDRESS] }) });
}

describe('while something is told in their own words', () => {
  test.each<[Language, string, string]>([
    ['es', '¿dónde están?', 'Calle Mayor'],
    ['ca', 'on sou?', 'Carrer Major'],
    ['en', 'where are you?', 'Calle Mayor'],
  ])('in %s a question is answered, and then it is asked again: %s', (language, text, answer) => {
    for (const node of [WORDS, NAME, NAME_OF_REQUEST]) {
      const told = at(node, language).say(text);
      expect(told.said).toContain(answer);
      expect(told.effects).toEqual([]);
    }
  });

  test.each<[Language, string]>([
    ['es', 'mejor quiero anular mi cita'],
    ['ca', 'millor vull anul·lar la visita'],
    ['en', 'actually I want to cancel my appointment'],
  ])('in %s a change of mind is followed: %s', (language, text) => {
    for (const node of [WORDS, NAME, NAME_OF_REQUEST]) {
      expect(at(node, language).say(text).state).toMatchObject({ goal: 'cancel', node: { name: 'birth-date' } });
    }
  });

  test('who hangs up on an answer while telling of symptoms is called back all the same', () => {
    const question = { id: 'breath', kind: 'boolean', prompt: { es: '¿Le cuesta respirar?' } } as never;
    const node: Node = { name: 'symptoms', told: { text: 'me duele la garganta', answers: {}, asked: 0 }, question };
    const asked = at(node).say('¿dónde están?');
    expect(asked.said).toContain('Calle Mayor');
    const gone = asked.hear({ kind: 'hangup' });
    expect(gone.effects).toMatchObject([{ kind: 'assess-symptoms', abandoned: true }]);
  });

  test('"no, me he equivocado" is no "no" to a question about symptoms', () => {
    const question = { id: 'bleeds', kind: 'boolean', prompt: { es: '¿Sangra mucho?' } } as never;
    const told = { text: 'me duele la garganta', answers: { breath: false }, asked: 1 };
    const back = at({ name: 'symptoms', told, question }).say('no, me he equivocado');
    expect(back.effects).toMatchObject([{ kind: 'assess-symptoms', told: { answers: {}, asked: 0 } }]);
    const first = at({ name: 'symptoms', told: { ...told, answers: {}, asked: 0 }, question });
    expect(first.say('no, me he equivocado').state.node).toMatchObject({ name: 'symptoms', told: { answers: {} } });
  });

  test('what is the message itself stays the message', () => {
    const told = at(WORDS).say('quiere anular la cita que tiene el martes próximo');
    expect(told.state.node).toMatchObject({ name: 'request', draft: { words: expect.stringContaining('anular') } });
  });

  test.each(['no, me he equivocado', 'perdón, me he equivocado'])('"%s" is nothing to be noted', (text) => {
    expect(at(WORDS).say(text).state.node).toEqual(WORDS);
    expect(at(NAME_OF_REQUEST).say(text).state.node).toEqual(NAME_OF_REQUEST);
  });
});
