import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { checkInput } from '../domain/check-input.ts';
import { assess, exampleProtocols } from '../index.ts';

const library = exampleProtocols();

function levelOf(language: Language, text: string, ageYears?: number): number {
  const input = checkInput({ language, text, patient: ageYears === undefined ? {} : { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

/** As they are said; each with the age of who has it. */
const MILD: Readonly<Record<Language, readonly (readonly [text: string, ageYears: number])[]>> = {
  es: [
    ['llevo cuatro dias que me cuesta ir de vientre, hago bolitas y me quedo hinchada', 44],
    ['al niño le han salido unas costritas color miel alrededor de la boca', 5],
    ['no me funciona como antes en la cama', 55],
    ['se me ha clavado la uña del dedo gordo y me roza con el zapato', 17],
    ['no pego ojo desde hace meses, doy vueltas en la cama hasta las cuatro', 47],
    ['me duele el codo por fuera de jugar al padel, llevo tres semanas', 41],
    ['cuando estornudo o me rio se me escapa un poquito', 49],
    ['necesito el p10 para el especialista', 52],
    ['a ver si me pueden dar el alta ya, que quiero volver a trabajar', 38],
    ['quiero hablar con la trabajadora social', 45],
    ['dicen en el cole que no ve la pizarra', 7],
    ['me tienen que cambiar la sonda la semana que viene', 75],
    ['llevo tres dias de diarrea, hay un brote de gastroenteritis en el cole, bebo suero y voy mejor', 31],
    ['no quiero vivir con mi suegra, necesito psicologo', 26],
    ['quiero acabar con este dolor de espalda, que fisio teneis', 43],
    ['me explota la cabeza de tanto trabajo, quiero la baja', 46],
    ['me duelen los riñones de agacharme a plantar, me pasa cada año', 50],
    ['necesito la cita para una citologia, no tengo molestias', 40],
  ],
  ca: [
    ['fa dies que em costa anar de ventre, faig com boletes', 44],
    ['el nen té el culet vermell dels bolquers', 1],
    ['al llit no em funciona com abans, ja m’entén', 55],
    ['m’aixeco tres cops a la nit a fer un riu', 68],
    ['quan esternudo se m’escapa una mica', 49],
    ['no puc aixecar el braç per pentinar-me, fa mesos', 55],
    ['quequeja una mica', 3],
    ['m’han de treure sang dijous, haig d’anar en dejú?', 52],
    ['vull acabar amb aquest mal d’esquena, quin fisio teniu', 43],
    ['necessito el comunicat de baixa', 38],
    ['encara no m’han trucat de la llista d’espera', 55],
  ],
  en: [
    ['things aren’t working in the bedroom department like they used to', 55],
    ['my heel kills me when I first get out of bed', 45],
    ['my fingers go to sleep at night and I have to shake my hand', 52],
    ['I leak a bit when I sneeze', 49],
    ['I need the dressing on my leg ulcer changed', 56],
    ['school says she can’t see the board', 7],
    ['he’s started stuttering a bit', 3],
    ['my head’s exploding with work, I need signing off', 46],
    ['I want to put an end to this back pain, which physio do you have', 43],
    ['my boss is killing me, I need a few days off', 54],
    ['I get cramps in my calves at night, for years', 60],
  ],
};

const GRAVE: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'y me falta el aire',
    'y tengo un dolor fuerte en el pecho',
    'y se le ha torcido la boca',
    'y quiero morirme',
    'y vomito sangre',
    'y no orino desde ayer',
  ],
  ca: [
    'i em falta l’aire',
    'i tinc un dolor fort al pit',
    'i se li ha torçat la boca',
    'i em vull morir',
    'i vomito sang',
    'i m’he desmaiat',
  ],
  en: [
    'and I can’t get my breath',
    'and I have a strong pain in my chest',
    'and his mouth has dropped on one side',
    'and I want to die',
    'and I’m vomiting blood',
    'and I passed out',
  ],
};

describe.each(LANGUAGES)('what is brought in its own time (%s)', (language) => {
  test.each(MILD[language])('"%s" is known, and waits', (text, ageYears) => {
    expect(levelOf(language, text, ageYears)).toBeGreaterThanOrEqual(4);
  });

  test('whatever is graver beside it stands', () => {
    const lost = MILD[language].flatMap(([text, ageYears]) =>
      GRAVE[language].map((grave) => `${text} ${grave}`).filter((both) => levelOf(language, both, ageYears) > 2),
    );
    expect(lost).toEqual([]);
  });
});

describe('another thought is neither denied nor of long ago', () => {
  test.each([
    ['es', 'no tengo fiebre y vomito sangre'],
    ['es', 'dicen en el cole que no ve la pizarra y quiero morirme'],
    ['es', 'me operaron de la rodilla hace dos años y se me ha torcido la boca'],
    ['es', 'tose sin fiebre y vomita sangre'],
    ['ca', 'no tinc febre i vomito sang'],
    ['ca', 'ningú truca i se li ha torçat la boca'],
    ['ca', 'em van operar del genoll fa dos anys i m’he desmaiat'],
    ['ca', 'fa tos sense febre i m’he desmaiat'],
  ] as const)('%s: "%s"', (language, text) => {
    expect(levelOf(language, text, 40)).toBeLessThanOrEqual(2);
  });

  test.each([
    ['es', 'tengo diarrea, no vomito sangre ni tengo fiebre'],
    ['ca', 'tinc diarrea, no vomito sang ni tinc febre'],
    ['es', 'me duele la garganta, no me ahogo y trago bien'],
  ] as const)('%s: what is denied still is: "%s"', (language, text) => {
    expect(levelOf(language, text, 40)).toBeGreaterThanOrEqual(4);
  });
});

describe('the words of danger, meant', () => {
  test.each([
    ['es', 'se me caen las cosas de la mano desde hace una hora'],
    ['es', 'de repente se me escapa el pis y no siento las piernas'],
    ['es', 'me explota la cabeza de repente, nunca habia sentido un dolor asi'],
    ['es', 'no quiero vivir'],
    ['es', 'quiero acabar con todo'],
    ['es', 'mi hijo tuvo un brote y oye voces'],
    ['es', 'tengo el codo por fuera, se ha salido de su sitio'],
    ['ca', 'vull acabar amb tot'],
    ['ca', 'vomito sang'],
    ['en', 'I suddenly can’t see out of one eye'],
    ['en', 'I want to put an end to it all'],
    ['en', 'my head exploded with pain in a second'],
  ] as const)('%s: "%s"', (language, text) => {
    expect(levelOf(language, text, 40)).toBeLessThanOrEqual(2);
  });
});
