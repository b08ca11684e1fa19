import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { assess } from './assess.ts';
import { checkInput } from './check-input.ts';

const library = exampleProtocols();

interface Who {
  readonly ageYears?: number;
  readonly conditions?: readonly string[];
  readonly answers?: Readonly<Record<string, unknown>>;
}

function levelOf(language: Language, text: string, { answers, ...patient }: Who = {}) {
  const input = checkInput({ language, text, patient, answers }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

const CHEST = [
  ['es', 'ayer hice flexiones y hoy me duele el pecho al moverme y si aprieto con el dedo'],
  ['ca', 'ahir vaig fer peses i avui em fa mal el pit quan em moc i si hi apreto amb el dit'],
  ['en', 'did loads of push ups yesterday and my chest hurts when I move or press on it'],
] as const;

describe('pain of the chest wall', () => {
  test.each(CHEST)('%s: after a strain, by touch or movement, under 35, is seen today: "%s"', (language, text) => {
    expect(levelOf(language, text, { ageYears: 24 })).toBe(3);
  });

  test.each(CHEST)('%s: is chest pain at an age that nobody told, or from 35', (language, text) => {
    expect(levelOf(language, text)).toBe(2);
    expect(levelOf(language, text, { ageYears: 35 })).toBe(2);
    expect(levelOf(language, text, { ageYears: 15 })).toBe(2);
  });

  test.each([
    ['es', 'hice flexiones y me duele el pecho al moverme, y me falta el aire', 1],
    ['es', 'hice flexiones y me duele el pecho al moverme, y el brazo izquierdo', 1],
    ['es', 'me duele el pecho al moverme', 2],
    ['es', 'hice flexiones y me duele el pecho', 2],
    ['es', 'no hice flexiones, me duele el pecho al moverme', 2],
    ['ca', 'vaig fer peses i em fa mal el pit quan em moc, i tinc febre', 2],
    ['en', 'push ups yesterday, my chest hurts when I move and I nearly fainted', 1],
  ] as const)('%s: "%s" stays at %s or above', (language, text, most) => {
    expect(levelOf(language, text, { ageYears: 24 })).toBeLessThanOrEqual(most);
  });

  test('what is answered later takes it back', () => {
    const [language, text] = CHEST[0];
    expect(levelOf(language, text, { ageYears: 24, answers: { breathless: true } })).toBe(1);
    expect(levelOf(language, text, { ageYears: 24, answers: { 'cold-sweat': 'unknown' } })).toBe(2);
    expect(levelOf(language, text, { ageYears: 24, answers: { 'chest-pain': true } })).toBe(2);
    expect(levelOf(language, text, { ageYears: 24, conditions: ['diabetes'] })).toBe(2);
  });
});

const FAINT = [
  ['es', 'me desmayé de pie en misa, hacía mucho calor, y me recuperé enseguida'],
  ['ca', 'm’he desmaiat dreta fent cua, feia molta calor, i m’he recuperat de seguida'],
  ['en', 'I fainted standing in a hot train and came round in seconds'],
] as const;

describe('a simple faint', () => {
  test.each(FAINT)('%s: with its cause and a quick recovery, under 40, is seen today: "%s"', (language, text) => {
    expect(levelOf(language, text, { ageYears: 20 })).toBe(3);
  });

  test.each(FAINT)('%s: is an emergency at another age, or where nobody told it', (language, text) => {
    for (const ageYears of [undefined, 10, 40, 80])
      expect(levelOf(language, text, ageYears === undefined ? {} : { ageYears })).toBeLessThanOrEqual(2);
  });

  test.each([
    ['es', 'me desmayé corriendo y me recuperé enseguida'],
    ['es', 'me desmayé de pie en misa'],
    ['es', 'me desmayé de pie en misa con palpitaciones y me recuperé enseguida'],
    ['ca', 'm’he desmaiat dreta fent cua, estic embarassada, m’he recuperat de seguida'],
    ['en', 'I fainted standing in a hot train, hit my head, came round in seconds'],
  ] as const)('%s: "%s" is an emergency', (language, text) => {
    expect(levelOf(language, text, { ageYears: 20 })).toBeLessThanOrEqual(2);
  });
});

describe('an injured limb', () => {
  test.each([
    ['es', 'me torcí el tobillo, está hinchado pero puedo apoyar el pie', 4],
    ['ca', 'm’he torçat el turmell, està inflat però puc caminar', 4],
    ['en', 'twisted my ankle, it is swollen but I can walk on it', 4],
    ['es', 'me torcí el tobillo y está hinchado', 3],
    ['es', 'me torcí el tobillo, está hinchado y no puedo apoyar el pie', 3],
    ['es', 'me torcí el tobillo, está hinchado y apenas puedo caminar', 3],
    ['es', 'me caí sobre la muñeca, está hinchada, puedo andar', 3],
    ['es', 'me di un golpe en el dedo del pie y se me ha puesto negro', 4],
    ['ca', 'm’he donat un cop al dit del peu i el tinc morat', 4],
    ['en', 'I stubbed my toe and it has gone black and blue', 4],
    ['es', 'tengo el dedo del pie negro', 2],
    ['es', 'me di un golpe en el dedo del pie y está negro y frío', 2],
    ['en', 'I hit my toe and it is black and numb', 2],
    ['es', 'se ha caído y tiene el codo torcido', 2],
    ['ca', 's’ha donat un cop al canell i se li adormen els dits', 2],
  ] as const)('%s: "%s" is level %s', (language, text, level) => {
    expect(levelOf(language, text, { ageYears: 30 })).toBe(level);
  });

  test('of a diabetic is never a mere bruise', () => {
    const text = 'me di un golpe en el dedo del pie y se me ha puesto negro';
    expect(levelOf('es', text, { ageYears: 60, conditions: ['diabetes'] })).toBe(2);
  });
});

describe('a breast, a gum and the skin', () => {
  test.each([
    ['es', 'tengo el pecho duro y me duele dando de mamar', 30, 3],
    ['ca', 'em fa mal el pit, el tinc dur, estic donant el pit', 30, 3],
    ['en', 'my breast is hard and my chest hurts, I am breastfeeding', 30, 3],
    ['es', 'doy de mamar, tengo el pecho duro, me duele y me falta el aire', 30, 1],
    ['es', 'doy de mamar y me duele el pecho', 30, 2],
    ['es', 'le están saliendo los dientes y babea mucho', 1, 4],
    ['es', 'le están saliendo los dientes, babea mucho y tiene fiebre', 1, 2],
    ['es', 'babea mucho y no traga', 1, 2],
    ['es', 'tengo ronchas que pican por los mosquitos', 30, 4],
    ['es', 'tengo ronchas por los mosquitos y se me hinchan los labios', 30, 2],
    ['es', 'me quemé con el sol, los hombros rojos', 30, 4],
    ['es', 'me quemé con el sol, los hombros rojos y con ampollas', 30, 3],
  ] as const)('%s: "%s" at %s years is level %s', (language, text, ageYears, level) => {
    expect(levelOf(language, text, { ageYears })).toBe(level);
  });
});

describe('eyes and ears', () => {
  test.each([
    ['es', 'me ha salido un orzuelo, me duele el ojo y está rojo', 4],
    ['en', 'I have a stye, my eye is sore and red', 4],
    ['es', 'me ha salido un orzuelo, me duele el ojo y veo borroso', 2],
    ['es', 'tengo los oídos llenos de cera y no oigo', 4],
    ['es', 'tengo cera en los oídos y de repente no oigo', 3],
    ['en', 'itchy eyes and sneezing every spring, the tablets do nothing', 4],
    ['en', 'itchy eyes since the new tablets and my face is swollen', 2],
  ] as const)('%s: "%s" is level %s', (language, text, level) => {
    expect(levelOf(language, text, { ageYears: 30 })).toBe(level);
  });
});
