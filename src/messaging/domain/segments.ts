/**
 * How many SMS a text is sent, and billed, as. GSM 03.38 (3GPP TS 23.038): the default alphabet packs 160 places into one
 * message, or 153 into each part of a longer one; one character outside of it turns the whole text into UCS-2, 70 or 67.
 */
export interface Segments {
  readonly encoding: 'gsm-7' | 'ucs-2';
  readonly count: number;
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  readonly length: number;
  /** How many more fit before another segment begins. */
  readonly left: number;
}

// É is in the alphabet where Á, Í, Ó and Ú are not; of the small letters à è é ì ò ù ñ ü are, á í ó ú are not.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two places each: an escape comes before them. */
const EXTENSION = new Set('\f^{}\\[~]|€');
/** Written as two parts by a part boundary would corrupt them, so a two-place character never straddles one. */
const GSM = { single: 160, joined: 153 } as const;
const UCS2 = { single: 70, joined: 67 } as const;

function placesInGsm(character: string): number | undefined {
  if (BASIC.has(character)) return 1;
  return EXTENSION.has(character) ? 2 : undefined;
}

/** Fills parts one after the other; a character of two places that does not fit any more opens the next part. */
function pack(places: readonly number[], limits: { readonly single: number; readonly joined: number }) {
  const length = places.reduce((sum, place) => sum + place, 0);
  if (length <= limits.single) return { count: 1, length, left: limits.single - length };
  let count = 1;
  let filled = 0;
  for (const place of places) {
    if (filled + place > limits.joined) {
      count += 1;
      filled = 0;
    }
    filled += place;
  }
  return { count, length, left: limits.joined - filled };
}

export function segmentsOf(text: string): Segments {
  const characters = [...text];
  const places = characters.map(placesInGsm);
  if (places.every((place) => place !== undefined)) return { encoding: 'gsm-7', ...pack(places, GSM) };
  return {
    encoding: 'ucs-2',
    ...pack(
      characters.map((character) => character.length),
      UCS2,
    ),
  };
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '·': '.',
  '•': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  ç: 'c',
  ª: 'a',
  º: 'o',
};

function plainCharacter(character: string): string {
  if (placesInGsm(character) !== undefined) return character;
  const replacement = REPLACEMENTS[character];
  if (replacement !== undefined) return replacement;
  const base = character.normalize('NFD').replace(/\p{M}/gu, '');
  return base !== '' && [...base].every((part) => placesInGsm(part) !== undefined) ? base : character;
}

/** The text without the accents and signs that GSM-7 lacks, whether that saves anything or not. */
export function plainText(text: string): string {
  return [...text.normalize('NFC')].map(plainCharacter).join('');
}

/**
 * The text without the accents and signs that GSM-7 lacks ("Clínica" becomes "Clinica"), where that saves segments;
 * otherwise the text as it was. What has no plain form (emoji, other scripts) stays, and then nothing is saved.
 */
export function toGsm7(text: string): string {
  const plain = plainText(text);
  return segmentsOf(plain).count < segmentsOf(text).count ? plain : text;
}
