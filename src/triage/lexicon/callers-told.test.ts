import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { checkInput } from '../domain/check-input.ts';
import { assess, exampleProtocols } from '../index.ts';

const library = exampleProtocols();

function levelOf(language: Language, text: string, ageYears?: number) {
  const input = checkInput({ language, text, patient: ageYears === undefined ? {} : { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

/** Each way of telling with the level it has, beside one that is near it and means the other thing. */
describe('what is told in passing', () => {
  test.each([
    // Of others, and of long ago.
    ['es', 'mi padre murió de un infarto, quiero un chequeo', 5],
    ['es', 'a mi hermano le dio un infarto el mes pasado y quiero un chequeo', 5],
    ['es', 'a mi hermano le ha dado un infarto', 1],
    ['ca', 'al germà li va donar un infart fa dos mesos, voldria una revisió', 5],
    ['en', 'my brother had a heart attack last month, I want a check-up', 5],
    ['en', 'my brother is having a heart attack', 1],
    ['es', 'una copia del informe de cuando me dio el dolor de pecho en agosto', 5],
    ['es', 'me ha dado un dolor de pecho', 2],
    // In jest.
    ['es', 'quiero una factura, me va a dar un infarto con ustedes', 5],
    ['es', 'creo que me va a dar un infarto', 1],
    ['es', 'me da corte comentarlo, quiero pedir cita', 5],
    // Denied afterwards.
    ['es', 'mareos no ni ahogos, llevo un mes con la regla abundante', 4],
    ['es', 'fiebre no tengo, toso un poco', 4],
    ['en', "I can't sleep for worry but I'm not going to hurt myself", 2],
    // In gaps, without breath.
    ['es', 'asma... no puedo... casi hablar... el inhalador no... hace nada', 1],
    ['ca', 'asma... no puc... gairebé parlar...', 1],
    ['en', "asthma... can't... get my breath...", 1],
    // Medicines.
    ['es', 'el metotrexato es de uno a la semana y me lo he tomado todos los días', 2],
    ['en', 'methotrexate once a week, I have been taking it every day', 2],
    ['es', 'que me renueven la receta del sintrom, se me acaba a fin de mes', 5],
    ['es', 'dejé de golpe la paroxetina y tengo mareos', 3],
    ['en', "lost my epilepsy tablets on the train, I've none for tonight", 3],
    // Journeys.
    ['es', 'volví de Ghana hace diez días y tengo fiebre', 2],
    ['ca', 'he tornat del Senegal i tinc calfreds i febre', 2],
    ['en', 'back from Kenya last week with a fever', 2],
    ['es', 'me voy a Kenia, qué vacunas necesito', 5],
    // Coughs.
    ['es', 'el niño tiene tos perruna, respira bien', 3],
    ['ca', 'la nena té tos de gos i li costa respirar', 2],
    ['en', 'he has croup and makes a harsh noise breathing in', 2],
    // Wishes of harm: who denies one has thought of it, and a person asks.
    ['es', 'estoy triste pero no quiero hacerme daño', 2],
    ['es', 'no quiero comer y quiero hacerme daño', 2],
    ['ca', 'estic trist però no vull fer-me mal', 2],
    ['en', "I feel low but I don't want to hurt myself", 2],
    ['en', "I don't want to be here any more", 2],
    ['es', 'estoy ahogada de trabajo, quiero pedir cita', 5],
    ['es', 'estoy ahogada, quiero pedir cita', 2],
    ['es', 'mocos tengo, fiebre o vómitos no tengo', 5],
    ['ca', 'febre o mal de ventre, gens, només flux blanc', 4],
    ['en', 'they are on extension 214, I want a copy of my invoice', 5],
    ['en', 'my blood pressure is 214', 3],
    // A rule reaches whoever fulfils it.
    ['es', 'está con las piernas jaspeadas y confuso', 1],
    ['es', 'soy diabético y no paro de vomitar, mucha sed', 2],
    ['es', 'comió gambas y tiene ronchas y no para de toser', 1],
    ['es', 'ardor de estómago y sudor frío', 1],
    ['es', 'me he clavado una aguja usada', 3],
    // Emergencies that were once missed.
    ['es', 'di a luz no, hace cinco días que parí, tengo 38,7 y dolor de barriga', 2],
    ['ca', 'mal al ronyó i tremolo amb 39 de febre', 2],
    ['es', 'me he rebanado la yema del dedo, el trozo lo tengo en hielo', 2],
    ['en', 'sliced the tip off my finger, the piece is on ice', 2],
    ['es', 'se me nubló un ojo unos minutos', 2],
    ['es', 'tengo drepanocitosis y un dolor de huesos fuerte', 2],
    ['en', 'I have sickle cell and terrible pain', 2],
    ['es', 'cortando jamón me di en la muñeca y no puedo levantar el pulgar', 2],
    ['es', 'toma digoxina y lo ve todo amarillo, con náuseas', 2],
    ['es', 'el corazón se me ha puesto a ciento ochenta', 2],
    ['es', 'dígale a mi hija que la quiero, no quiero seguir.', 2],
    // English "back", and a pregnancy told in weeks.
    ['en', 'the thrush is back, a bit sore', 4],
    ['en', 'my back is sore', 4],
    ['es', 'a mi vecino le dio un ictus y quiero un análisis general', 5],
    // What is over is not absent.
    ['es', 'la fiebre ya se le fue, sigue con mocos', 4],
    ['es', 'la fiebre ya ha subido a cuarenta', 3],
    ['es', 'mi hijo se ahorcó', 2],
    ['ca', 's’ha penjat el meu fill', 2],
    ['en', 'my son has killed himself', 2],
    ['es', 'la fiebre no se le va, sigue con mocos', 4],
    // Skin and the rest.
    ['es', 'tengo un bulto rojo y caliente al lado del ano', 3],
    ['es', 'me picó algo en la pierna y el rojo se extiende cada día, está caliente', 3],
    ['es', 'la niña está muy caliente y decaída', 2],
    ['es', 'la niña tiene fiebre y manchas moradas que no se van al apretar', 1],
    ['es', 'la niña tiene fiebre y granitos rojos', 3],
    ['es', 'tengo el dedo gordo rojo como un tomate, es gota', 3],
    ['es', 'no tengo la regla desde hace años y he manchado un poco', 4],
    ['es', 'llevo un DIU y tengo flujo con mal olor y dolor', 3],
  ] as const)('%s: "%s" is level %s', (language, text, level) => {
    expect(levelOf(language, text, text.includes('niñ') || text.includes('nena') ? 4 : 40)).toBe(level);
  });
});
