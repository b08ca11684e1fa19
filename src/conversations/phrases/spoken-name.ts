import type { Language } from '../../platform/i18n/language.ts';
import { SPOKEN } from './spoken/languages.ts';

const WOMAN = /^(?:doctora\s+|dra(?:\.\s*|\s+)|dr\.?ª\s*)/iu;
const MAN = /^(?:doctor\s+|dr(?:\.\s*|\s+))/iu;

/** Given names that stand second in a compound one: "Miguel Ángel", "María José", "Josep Maria". */
const SECOND_GIVEN_NAMES = new Set(
  (
    'alberto alejandro alfonso ana andrés anna antoni antonio beatriz belén carles carlos carmen cristina cristóbal ' +
    'dolores elena enrique eduardo eugenia fe fernando francesc francisco gabriel ignacio ignasi inés isabel jaime javier ' +
    'jesús joan joaquín jordi jorge josé josep josefa juan julia julio laura lluís lourdes lucía luis luisa magdalena ' +
    'manuel manuela mar marc marcos margarita maria maría mercedes mercè miguel miquel montserrat núria pablo pau paula ' +
    'pedro pere pilar rafael ramón ramon raquel reyes rocío rosa rosario santiago sol soledad sonsoles teresa tomás ' +
    'vicente victoria xavier ángel ángeles àngel àngels'
  ).split(' '),
);
/** A family name of several words. Where there is one, nobody but its bearer knows where to cut. */
const PARTICLES =
  /^(?:de|del|de'|d'.+|la|las|los|i|y|e|da|do|dos|das|di|van|von|der|den|el|al|ben|bin|ibn|san|santa|le|mac)$/iu;

/** People are spoken of by their first family name. Where it is not sure which word that is, the name stays whole. */
function withoutSecondFamilyName(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.some((word) => PARTICLES.test(word))) return name;
  const given = SECOND_GIVEN_NAMES.has((words[1] ?? '').toLocaleLowerCase('es')) ? 2 : 1;
  return words.length === given + 2 ? words.slice(0, -1).join(' ') : name;
}

/** A practitioner's name for the ear: "Dra. Carmen Ruiz Navarro" is "la doctora Carmen Ruiz". */
export function spokenName(name: string, language: Language): string {
  const { woman, man } = SPOKEN[language].titles;
  const title = WOMAN.test(name) ? `${woman} ` : MAN.test(name) ? `${man} ` : '';
  return title + withoutSecondFamilyName(name.replace(WOMAN, '').replace(MAN, ''));
}

/** Whom a call is put through to, for the ear. Only who has a title is surely a person: "Centro Médico Sants" stays whole. */
export function spokenTarget(name: string, language: Language): string {
  return WOMAN.test(name) || MAN.test(name) ? spokenName(name, language) : name;
}
