import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { assess } from './assess.ts';
import { checkInput } from './check-input.ts';

const library = exampleProtocols();

function levelOf(language: Language, text: string, ageYears: number) {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

describe('what has lasted for weeks as it is, or is over', () => {
  test.each([
    ['ca', 'els ulls em couen i em llagrimegen a la tarda, com si hi tingués sorra, porto setmanes, hi veig bé', 67, 4],
    ['es', 'me escuecen los ojos, como arenilla, desde hace meses, y desde ayer veo borroso', 67, 2],
    ['es', 'me escuecen los ojos, como arenilla, desde ayer', 67, 3],
    ['en', 'a sty on my eyelid, a little lump there for ten days, bit tender', 19, 4],
    ['en', 'a sty on my eyelid, the eye is swollen shut', 19, 3],
    ['es', 'manchas que pican en los codos con escamas blancas', 58, 4],
    ['es', 'me salen ronchas que pican desde hace tres semanas', 30, 4],
    ['es', 'me han salido ronchas que pican desde ayer', 30, 3],
    ['ca', 'quan camino em fan mal els bessons, descanso i em passa, fa mig any que va igual', 67, 4],
    ['ca', 'em fan mal els bessons i un el tinc inflat', 67, 3],
    ['es', 'noto que el corazón se salta un latido alguna vez, segundos, desde hace semanas', 48, 4],
    ['es', 'noto que el corazón se salta un latido desde ayer', 48, 3],
    ['es', 'mocos y tos desde hace una semana, tuvo fiebre el primer día y ya no, come y juega', 2, 4],
    ['es', 'mocos y tos, tuvo fiebre el primer día y ya no, pero hoy le ha subido a 39', 2, 3],
    ['es', 'me torcí el tobillo el sábado, ya camino normal pero está morado', 27, 4],
    ['es', 'está morado y no respira', 27, 1],
    ['es', 'me dio un tirón en el gemelo jugando al pádel, ando bien pero me molesta', 38, 4],
    ['es', 'me duele el gemelo, lo tengo hinchado, ando bien', 38, 3],
    ['es', 'me quemé con la plancha hace una semana, se está curando bien', 40, 4],
    ['es', 'me quemé con la plancha hace una semana, supura y está rojo alrededor', 40, 3],
    ['es', 'me picó una avispa anteayer en el brazo, se hinchó un poco y ya va bajando, solo me pica', 29, 4],
    ['es', 'me picó una avispa en el brazo y se me está hinchando la cara', 29, 2],
    ['es', 'no oigo bien, la tele la pongo muy alta', 70, 4],
    ['es', 'no oigo bien de un oído desde esta mañana, la tele la pongo muy alta', 70, 3],
  ] as const)('%s: "%s" at %i is at most so urgent: %i', (language, text, age, level) => {
    if (level === 4) expect(levelOf(language, text, age)).toBeGreaterThanOrEqual(4);
    else expect(levelOf(language, text, age)).toBeLessThanOrEqual(level);
  });
});

describe('a figure of speech leaves what was told in its words', () => {
  test.each([
    ['es', 'mi hijo tiene mocos verdes', 6, 4],
    ['es', 'el chorro de la orina es flojo desde hace meses', 66, 4],
    ['es', 'tengo una hernia discal', 50, 4],
    ['es', 'tengo una hernia discal y se me escapa el pis', 50, 2],
    ['en', 'slipped disc and I have wet myself', 50, 2],
    ['en', 'acid reflux most nights', 60, 4],
  ] as const)('%s: "%s" at %i is %i', (language, text, age, level) => {
    expect(levelOf(language, text, age)).toBe(level);
  });
});

describe('a crown that was put in years ago', () => {
  test('is loose today', () => {
    expect(levelOf('es', 'se me mueve la corona que me pusieron en la muela hace años', 41)).toBe(4);
  });
});

describe('a danger told beside a journey, a mole, grief or a hearing aid', () => {
  test.each([
    ['es', 40, 'he vuelto de kenia en febrero y tengo 39 de fiebre y tiritona'],
    ['es', 40, 'voy a kenia en febrero, ahora tengo un dolor en el pecho que me aprieta'],
    ['en', 40, 'just back from kenya with a fever of 39 and shivering'],
    ['es', 67, 'muy decaída desde que murió mi marido, quiero morirme y tengo las pastillas'],
    ['es', 67, 'está muy decaída y no despierta'],
    ['es', 60, 'tensión 195 de alta y me duele mucho la cabeza y veo borroso'],
    ['es', 45, 'el lunar me ha crecido y está sangrando que no para'],
    ['es', 70, 'oigo igual que siempre pero se me ha torcido la boca'],
    ['en', 70, 'hearing aid broken and my face has dropped on one side'],
    ['es', 30, 'el audífono se ha roto, le han pegado en la cabeza, vomita y está adormilado'],
    ['ca', 66, 'decaiguda des que va morir el meu home, vull morir'],
    ['en', 50, 'my mole has changed and I have crushing chest pain'],
  ] as const)('%s at %i: "%s" is level 1 or 2', (language, age, text) => {
    expect(levelOf(language, text, age)).toBeLessThanOrEqual(2);
  });
});
