import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { assess } from './assess.ts';
import { checkInput } from './check-input.ts';

const library = exampleProtocols();

function levelOf(language: Language, text: string, ageYears: number): number {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

describe('what is known, slow, or a chore that is due', () => {
  test.each([
    ['es', 'tartamudea un poco desde hace un mes', 4, 4],
    ['en', 'he has started stuttering a bit', 3, 4],
    ['es', 'tartamudea un poco desde hace dos años', 9, 4],
    ['ca', 'no puc aixecar el braç per pentinar-me, fa mesos', 55, 4],
    ['en', 'I can’t lift my arm to do my hair, shoulder’s been stiff for months', 55, 4],
    ['es', 'me duelen los riñones de agacharme en el huerto', 50, 4],
    ['ca', 'de tant en tant el cor em fa un salt, de fa anys, ja m’ho van mirar', 58, 4],
    ['es', 'tengo que cambiar la sonda la semana que viene', 75, 4],
  ] as const)('%s: "%s" waits', (language, text, ageYears, level) => {
    expect(levelOf(language, text, ageYears)).toBeGreaterThanOrEqual(level);
  });

  test.each([
    ['es', 'tartamudea desde ayer', 4, 2],
    ['es', 'tartamudea desde hace un mes', 50, 2],
    ['es', 'tartamudea desde que se cayo de cabeza', 5, 2],
    ['es', 'ha empezado a tartamudear un poco', 10, 2],
    ['ca', 'ha començat a quequejar una mica', 10, 2],
    ['es', 'me duelen los riñones de agacharme en el huerto', 62, 3],
    ['es', 'desde hace años tengo extrasistoles al hacer ejercicio, el cardiologo lo miro', 58, 3],
    ['ca', 'no puc aixecar el braç per pentinar-me', 55, 2],
    ['ca', 'no puc aixecar el braç per pentinar-me, fa mesos, i avui parlo malament', 55, 2],
    ['en', 'I can’t lift my arm to do my hair since this morning', 55, 2],
    ['es', 'me duelen los riñones de agacharme y tengo fiebre', 50, 3],
    ['es', 'me duelen los riñones de agacharme', 78, 3],
    ['es', 'me duelen los riñones', 50, 3],
    ['es', 'el corazon me da saltos desde hace años, el cardiologo lo miro, y hoy me mareo', 58, 3],
    ['es', 'el corazon me da saltos', 58, 3],
    ['es', 'tengo que cambiar la sonda y me duele la barriga', 75, 2],
    ['es', 'tengo que cambiar la sonda y no orino', 75, 2],
  ] as const)('%s: "%s" does not', (language, text, ageYears, level) => {
    expect(levelOf(language, text, ageYears)).toBeLessThanOrEqual(level);
  });
});
