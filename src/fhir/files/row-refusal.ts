import type { Language } from '../../platform/i18n/language.ts';
import type { FhirIssue } from '../mapping/resource.ts';

/** Why a row cannot be used, in three languages. The words never hold anything of the row: it may be a person's. */
export const ROW_REASONS = {
  'absence-reversed': {
    es: 'la ausencia termina antes de empezar',
    ca: "l'absència acaba abans de començar",
    en: 'the absence ends before it begins',
  },
  ambiguous: {
    es: 'puede ser más de una persona o cosa ya conocida: nada se une sin que alguien lo mire',
    ca: "pot ser més d'una persona o cosa ja coneguda: res no s'uneix sense que algú ho miri",
    en: 'may be more than one person or thing that is known: nothing is merged unless somebody looks',
  },
  'bad-quotes': {
    es: 'las comillas no cierran bien',
    ca: 'les cometes no tanquen bé',
    en: 'the quotes do not close properly',
  },
  'column-count': {
    es: 'tiene más o menos columnas que la cabecera',
    ca: 'té més o menys columnes que la capçalera',
    en: 'has more or fewer columns than the header',
  },
  'invalid-date': {
    es: 'no es una fecha dd/mm/aaaa o aaaa-mm-dd que exista',
    ca: 'no és una data dd/mm/aaaa o aaaa-mm-dd que existeixi',
    en: 'is no dd/mm/yyyy or yyyy-mm-dd date that exists',
  },
  'invalid-document': {
    es: 'no es un DNI o NIE: la letra no corresponde',
    ca: 'no és un DNI o NIE: la lletra no correspon',
    en: 'is no DNI or NIE: the letter does not match',
  },
  'invalid-email': { es: 'no es un correo', ca: 'no és un correu', en: 'is no e-mail address' },
  'invalid-json': { es: 'no es JSON en UTF-8', ca: 'no és JSON en UTF-8', en: 'is not JSON in UTF-8' },
  'invalid-number': { es: 'no es un número admitido', ca: 'no és un nombre admès', en: 'is no number that is allowed' },
  'invalid-phone': { es: 'no es un teléfono', ca: 'no és un telèfon', en: 'is no phone number' },
  'invalid-time': {
    es: 'no es una hora que exista ese día',
    ca: 'no és una hora que existeixi aquell dia',
    en: 'is no time that exists on that day',
  },
  missing: { es: 'falta', ca: 'falta', en: 'is missing' },
  'no-key': {
    es: 'sin número propio, DNI/NIE, ni teléfono con fecha de nacimiento y nombre no se puede reconocer otra vez',
    ca: 'sense número propi, DNI/NIE, ni telèfon amb data de naixement i nom no es pot tornar a reconèixer',
    en: 'without an own number, a DNI/NIE, or phone with birth date and name it could not be recognised again',
  },
  'not-supported': { es: 'no se guarda aquí', ca: 'no es guarda aquí', en: 'is not kept here' },
  'not-storable': {
    es: 'la base de datos no lo admite',
    ca: 'la base de dades no ho admet',
    en: 'the database does not take it',
  },
  repeated: {
    es: 'dice lo mismo que otra línea de este archivo',
    ca: 'diu el mateix que una altra línia del fitxer',
    en: 'is about the same thing as an earlier line of this file',
  },
  'too-deep': { es: 'está anidado demasiado hondo', ca: 'està massa imbricat', en: 'is nested too deep' },
  'too-long': { es: 'es demasiado largo', ca: 'és massa llarg', en: 'is too long' },
  unknown: { es: 'no se conoce aquí', ca: 'no es coneix aquí', en: 'is not known here' },
  'unknown-word': {
    es: 'no es una palabra admitida',
    ca: 'no és una paraula admesa',
    en: 'is no word that is allowed',
  },
  'unsafe-text': {
    es: 'tiene caracteres o fórmulas que no se admiten',
    ca: "té caràcters o fórmules que no s'admeten",
    en: 'holds characters or formulas that are not allowed',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type RowReason = keyof typeof ROW_REASONS;

/** What is wrong with one row. `column` is a column of ours or the path of an element; `detail` is our own words, in English. */
export interface RowFault {
  readonly column?: string;
  readonly reason: RowReason | 'invalid-resource';
  readonly detail?: string;
}

/** A row that was left out, with its line: 1 is the first line of the file. */
export interface RowRefusal extends RowFault {
  readonly line: number;
}

/** A row whose resource has something wrong: the first issue, and how many more there are. */
export function refusalOf(
  entry: { readonly line: number; readonly type: string },
  issues: readonly FhirIssue[],
): RowRefusal {
  const [first] = issues;
  const others = issues.length > 1 ? `; and ${issues.length - 1} more` : '';
  const detail = `${first?.code ?? 'structure'}, ${first?.diagnostics ?? 'cannot be understood'}${others}`;
  return { line: entry.line, column: first?.path ?? entry.type, reason: 'invalid-resource', detail };
}

/** The reason as a person reads it. */
export function describeRefusal({ reason, detail }: RowFault, language: Language): string {
  const words = reason === 'invalid-resource' ? undefined : ROW_REASONS[reason][language];
  return [words, detail].filter(Boolean).join(': ') || reason;
}

/** One line of the report file. Only our own words and the number of the line, so that nothing of the row can get there. */
export function reportLine(refusal: RowRefusal, language: Language): string {
  const cells = [String(refusal.line), refusal.column ?? '', refusal.reason, describeRefusal(refusal, language)];
  return cells.map(reportCell).join(',');
}

/** RFC 4180. A spreadsheet takes a cell that begins with one of these signs for a formula: an apostrophe says that it is text. */
export function reportCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export const REPORT_HEADER = 'line,column,reason,explanation';
