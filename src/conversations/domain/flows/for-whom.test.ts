import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { flowTalk } from '../../test-support/flow-talk.ts';

/** Who calls for somebody else says so, and nothing yet of what is wanted; then for whom, as it is known. */
const SAYS: readonly (readonly [Language, string, string | undefined])[] = [
  ['es', 'llamo por mi madre, la cuido yo', 'mother'],
  ['es', 'llamo de parte de mi padre', 'father'],
  ['es', 'soy la hija de Carmen García', undefined],
  ['es', 'soy su cuidadora', undefined],
  ['es', 'soy la cuidadora de la señora Carmen', undefined],
  ['es', 'la cita no es para mí', undefined],
  ['es', 'llamo por otra persona', undefined],
  ['es', 'cuido a una señora mayor', undefined],
  ['es', 'le llamo en nombre de mi marido', 'husband'],
  ['es', 'hola, es para mi suegra', undefined],
  ['es', 'soy la madre de Lucía', undefined],
  ['es', 'llamo por un señor que cuido', undefined],
  ['ca', 'truco per la meva mare, la cuido jo', 'mother'],
  ['ca', 'truco de part del meu pare', 'father'],
  ['ca', 'sóc la filla de la Carme', undefined],
  ['ca', 'soc la seva cuidadora', undefined],
  ['ca', 'és per al meu fill', 'son'],
  ['ca', 'no és per a mi', undefined],
  ['ca', 'truco per una altra persona', undefined],
  ['ca', 'truco en nom de la senyora Carme', undefined],
  ['ca', 'és per l’àvia', undefined],
  ['en', "I'm calling for my mother, I look after her", 'mother'],
  ['en', "I'm calling on behalf of my father", 'father'],
  ['en', "I'm her carer", undefined],
  ['en', "I'm the daughter of Carmen García", undefined],
  ['en', "it's not for me", undefined],
  ['en', "I'm calling for someone else", undefined],
  ['en', "I'm calling about my mum", 'mother'],
];

describe('who calls for somebody else', () => {
  test.each(SAYS)('is heard in %s: "%s"', (language, text, relation) => {
    const talk = flowTalk({ language, state: { triage: 'active' }, node: { name: 'menu' } }).say(text);
    expect(talk.last.say.map(({ key }) => key)).toContain('other.on');
    expect(talk.state).toMatchObject({ forOther: true, node: { name: 'menu' }, misses: 0 });
    expect(talk.state.relation).toBe(relation);
  });

  test.each([
    ['llamo por mi madre, la cuido yo, quiere pedir cita', 'service'],
    ['soy la hija de Carmen y quiero anular su cita', 'birth-date'],
    ['llamo por mi madre, le duele mucho el pecho', 'handed-over'],
  ])('who says what is wanted in the same breath is asked nothing twice: "%s"', (text, node) => {
    const talk = flowTalk({ state: { triage: 'active' }, node: { name: 'menu' } }).say(text);
    expect(talk.last.say.map(({ key }) => key)).not.toContain('other.on');
    expect(talk.state.node.name).toBe(node);
  });

  test('is asked for the number that the clinic has of the patient, not of who calls', () => {
    const talk = flowTalk({ node: { name: 'menu' } })
      .say('soy su cuidadora')
      .say('quiere pedir cita de medicina general');
    expect(talk.say('otro teléfono').said).toContain('¿Qué número de teléfono tiene la clínica del paciente?');
  });

  test('general medicine is a service, not what is swallowed', () => {
    const talk = flowTalk({ language: 'en', node: { name: 'menu' } }).say('an appointment with general medicine');
    expect(talk.state).toMatchObject({ goal: 'book', node: { name: 'birth-date' } });
  });

  test.each(['soy yo', 'es para mí', 'de la cita de mañana', 'por la tarde', 'soy la de las diez', 'por la mañana'])(
    '"%s" is of nobody else',
    (text) => {
      expect(flowTalk({ node: { name: 'menu' } }).say(text).state.forOther).toBeUndefined();
    },
  );

  test.each<readonly [Language, string]>([
    ['es', 'le hablo de parte de una persona sorda'],
    ['es', 'soy operadora para personas sordas'],
    ['ca', 'sóc l’operadora d’intermediació per a persones sordes'],
    ['ca', 'truco de part d’una persona sorda'],
    ['en', "I'm calling on behalf of a deaf customer"],
    ['en', "I'm an operator for deaf people"],
  ])('a relay operator says it otherwise in %s: "%s"', (language, text) => {
    const talk = flowTalk({ language, state: { triage: 'active' }, node: { name: 'menu' } }).say(text);
    expect(talk.state).toMatchObject({ relay: true, node: { name: 'menu' } });
  });
});
