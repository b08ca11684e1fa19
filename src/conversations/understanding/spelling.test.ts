import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { readSpelling } from './spelling.ts';

describe('a name', () => {
  test.each<[Language, string, string | undefined]>([
    ['es', 'uve, e, ge, a', 'vega'],
    ['es', 'Vega, uve e ge a', 'vega'],
    ['es', 'bega uve e ge a', 'vega'],
    ['es', 'b de Barcelona, e, ene de Navarra, i, te, o', 'benito'],
    ['es', 'uve como Valencia, i, de, a, ele', 'vidal'],
    ['es', 'I. B. Á. Ñ. E. Z.', 'ibáñez'],
    ['es', 'i b a ñ e z', 'ibañez'],
    ['es', 'pe e eñe a', 'peña'],
    ['es', 'jota i con acento eme ene e zeta', 'jímnez'],
    ['es', 'doble uve a ge ene e erre', 'wagner'],
    ['es', 'ge a doble ele a erre de o', 'gallardo'],
    ['es', 'María Vega uve e ge a', 'maría vega'],
    ['es', 'Vidal con uve', 'vidal'],
    ['es', 'Bidal con uve', 'vidal'],
    ['es', 'Ernández con hache', 'hernández'],
    ['es', 'Helena sin hache', 'elena'],
    ['es', 'Giménez con jota', 'jiménez'],
    ['es', 'uve e ge a espacio pe erre a te ese', 'vega prats'],
    ['ca', 'ge a ela geminada a erra te', 'gal·lart'],
    ['ca', 'Gallart amb ela geminada', 'gal·lart'],
    ['ca', 'be alta o essa ce hac', 'bosch'],
    ['ca', 've baixa i de a ela', 'vidal'],
    ['ca', 'pe u i ge', 'puig'],
    ['ca', 'essa i grega ela ve baixa i a', 'sylvia'],
    ['ca', 'ema a erra ce trencada a ela', 'marçal'],
    ['en', 'S M I T H', 'smith'],
    ['en', 'vee as in Victor, e, g for George, a', 'vega'],
    ['en', 'Collins, c o double l i n s', 'collins'],
    ['en', 'Clark with a k', 'clark'],
    ['en', 'aitch a double r i s', 'harris'],
    // Nothing is spelled here.
    ['es', 'García de la Torre', undefined],
    ['es', 'de la O', undefined],
    ['es', 'Ana', undefined],
    ['es', 'Pérez y Vidal', undefined],
    ['ca', 'Pi i Margall', undefined],
    ['ca', 'de la Fuente', undefined],
    ['en', 'O Connor', undefined],
    ['en', 'Mary Ann Lee', undefined],
  ])('in %s "%s" is written %s', (language, said, written) => {
    expect(readSpelling(said, language)).toBe(written);
  });
});
