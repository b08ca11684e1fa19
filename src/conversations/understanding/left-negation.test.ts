import { expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { understand } from './understand.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';

/** A word that denies, or one letter from it, that belongs to no phrase: what day it is about is asked, never taken. */
test.each<readonly [Language, string]>([
  ['es', 'la semana que viene, no me apaño'],
  ['es', 'que no, me toque el lunes'],
  ['es', 'mo puedo el lunes'],
  ['es', 'nno puedo el lunes'],
  ['es', 'el lunes n puedo'],
  ['es', 'el lunes ya muy tengo cosas'],
  ['ca', "la setmana que ve ... no m'apanyo"],
  ['ca', 'que no ... em toqui els dijous'],
  ['ca', 'mo puc dilluns'],
  ['ca', 'dilluns ja tinc tal coses'],
  ['en', "please don't today put me next week"],
  ['en', "Tuesday afternoon ain't today happening"],
  ['en', "wouldn't today want Tuesday afternoon"],
])('in %s "%s" is asked about', (language, text) => {
  const { unclear, exclude } = understand({ text, language, now: NOW, zone: ZONE }).when;
  expect(unclear || exclude.length > 0).toBe(true);
});

test.each<readonly [Language, string]>([
  ['es', 'no, el jueves mejor'],
  ['es', 'no me importa el jueves'],
  ['es', 'yo puedo el jueves'],
  ['es', 'lo quiero el jueves'],
  ['ca', 'al març, ara no tinc pressa'],
  ['ca', 'no, millor dijous'],
  ['en', 'sorry, not ten, eleven on Thursday'],
  ['en', 'no, Thursday'],
])('in %s "%s" is a wish all the same', (language, text) => {
  const { unclear, alternatives } = understand({ text, language, now: NOW, zone: ZONE }).when;
  expect([unclear, alternatives.length > 0]).toEqual([false, true]);
});
