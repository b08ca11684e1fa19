import type { CallTest, TestedInput } from '../../answering/index.ts';
import type { Language } from '../../platform/i18n/language.ts';

/** Whose data is taken out, as far as the directory knows them. */
export interface RealPerson {
  readonly givenName: string;
  readonly familyName: string;
}

export interface MadeUpPerson extends RealPerson {
  readonly phone: string;
  /** YYYY-MM-DD. */
  readonly birthDate: string;
}

const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|' +
  'gener|febrer|març|maig|juny|juliol|agost|setembre|novembre|desembre|' +
  'january|february|march|april|may|june|july|august|september|october|november|december';
const FULL_DATE = new RegExp(
  String.raw`\b\d{1,2}\s*(?:de\s+|d['’]|of\s+)?(?:${MONTHS})(?:\s+(?:de|del|of))?\s+(?:19|20)\d\d\b|` +
    String.raw`\b(?:${MONTHS})\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b|` +
    String.raw`\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b`,
  'giu',
);
/** Seven digits or more, written in any way: a telephone, a card, a number of an identity document. */
const LONG_NUMBER = /\+?\d(?:[\s.()-]?\d){6,}/gu;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const IDENTITY = /\b[XYZ]?\d{7,8}[\s-]?[A-Z]\b/giu;
const SHORTEST_NAME = 2;
/** Parts of names that say nothing of anybody. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'da',
  'do',
  'dos',
  'van',
  'von',
  'di',
  'al',
]);

/** As an expression that finds a word with or without accents, in any case. */
function nameFinder(word: string): RegExp {
  const letters = [...word.normalize('NFD').replaceAll(/\p{M}/gu, '')].map((letter) => {
    const escaped = letter.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    return `${escaped}\\p{M}*`;
  });
  return new RegExp(`(?<![\\p{L}\\p{M}])${letters.join('')}(?![\\p{L}\\p{M}])`, 'giu');
}

/** How a birth date is said in each language. */
function spokenBirthDate({ birthDate }: MadeUpPerson, language: Language): string {
  const date = new Date(`${birthDate}T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

function keyedBirthDate({ birthDate }: MadeUpPerson): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return `${day}${month}${year}`;
}

const nationalOf = ({ phone }: MadeUpPerson): string => phone.replace(/^\+34/, '');

interface Replacing {
  readonly people: readonly RealPerson[];
  readonly by: MadeUpPerson;
  readonly language: Language;
}

/** A text with the made-up person's data where there was somebody's. Names that the directory does not know are left: whoever keeps the test reads it. */
export function textWithoutPeople(text: string, { people, by, language }: Replacing): string {
  let clean = text
    .replaceAll(EMAIL, 'persona@ejemplo.example')
    .replaceAll(FULL_DATE, spokenBirthDate(by, language))
    .replaceAll(IDENTITY, '00000000T')
    .replaceAll(LONG_NUMBER, (found) => (found === '00000000' ? found : nationalOf(by)))
    .normalize('NFD');
  const words = (name: string) =>
    name.split(/\s+/).filter((word) => word.length >= SHORTEST_NAME && !PARTICLES.has(word.toLowerCase()));
  for (const { givenName, familyName } of people) {
    for (const word of words(givenName)) clean = clean.replaceAll(nameFinder(word), by.givenName);
    for (const word of words(familyName)) clean = clean.replaceAll(nameFinder(word), by.familyName);
  }
  return clean.normalize('NFC');
}

/** What somebody did, without who they are. A turn in which a birth date was understood is that date alone. */
export function inputWithoutPeople(heard: TestedInput, replacing: Replacing & { readonly isBirthDate: boolean }) {
  const { by, language, isBirthDate } = replacing;
  if (heard.kind === 'speech')
    return {
      kind: 'speech',
      text: isBirthDate ? spokenBirthDate(by, language) : textWithoutPeople(heard.text, replacing),
    } as const;
  if (heard.kind !== 'keys') return heard;
  const digits = heard.keys.replaceAll(/\D/gu, '');
  if (digits.length === 8) return { kind: 'keys', keys: keyedBirthDate(by) } as const;
  return digits.length > 4 ? ({ kind: 'keys', keys: nationalOf(by) } as const) : heard;
}

/** Which made-up caller stands for who called. */
export function callerFor(outcome: string | undefined): CallTest['caller'] {
  return outcome === 'moved' || outcome === 'cancelled' || outcome === 'confirmed' ? 'with-visit' : 'new';
}
