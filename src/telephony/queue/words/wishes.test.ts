import { expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { WISH_WORDS } from './wishes.ts';

const wishIn = (language: Language, text: string) => WISH_WORDS[language].find(([, words]) => words.test(text))?.[0];

test.each<[Language, string, string | undefined]>([
  ['es', 'llámenme ustedes', 'callback'],
  ['es', 'prefiero que me llamen', 'callback'],
  ['es', 'me pueden llamar luego', 'callback'],
  ['es', 'no quiero que me llamen', undefined],
  ['es', 'quiero dejar un mensaje', 'message'],
  ['es', 'déjelo, gracias', 'go'],
  ['es', 'déjelo en la mesa de la entrada', undefined],
  ['es', '¿cuánto falta?', 'position'],
  ['es', 'hable más despacio', 'slower'],
  ['es', 'música de fondo', undefined],
  ['ca', 'truqui’m vostè', 'callback'],
  ['ca', 'prefereixo que em truquin', 'callback'],
  ['ca', 'no vull que em truquin', undefined],
  ['ca', 'vull deixar un missatge', 'message'],
  ['ca', 'deixi-ho, gràcies', 'go'],
  ['ca', 'quant falta?', 'position'],
  ['ca', 'més a poc a poc, sisplau', 'slower'],
  ['en', 'call me back please', 'callback'],
  ['en', 'I would rather you call me', 'callback'],
  ['en', 'please do not call me', undefined],
  ['en', 'can I leave a message', 'message'],
  ['en', 'never mind', 'go'],
  ['en', 'how much longer', 'position'],
  ['en', 'slower please', 'slower'],
])('in %s "%s" is %s', (language, text, wish) => {
  expect(wishIn(language, text)).toBe(wish);
});
