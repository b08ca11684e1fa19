import { parsePhone } from '../../../patients/index.ts';
import {
  parseLocalDate,
  parseLocalTime,
  type IsoWeekday,
  type LocalDate,
  type LocalTime,
} from '../../../platform/time/wall-time.ts';
import { isSafeText } from '../../mapping/reader.ts';
import type { RowFault, RowReason } from '../row-refusal.ts';
import { foldHeader } from './columns.ts';

/** Carries the first fault of a row out of its cells; never leaves this folder. */
export class CellFault extends Error {
  readonly fault: RowFault;

  constructor(column: string, reason: RowReason) {
    super(reason);
    this.fault = { column, reason };
  }
}

const LONGEST_TEXT = 300;
const LONGEST_NAME = 100;
/** What a spreadsheet would run as a formula, when what was imported is one day exported again. */
const FORMULA = /^[=@]|^[+-]\s*[A-Za-z]+\s*[(!|]/;

/** Line ends and rows of spaces as one space; undefined where nothing is left. */
export function textCell(column: string, raw: string, longest = LONGEST_TEXT): string | undefined {
  const text = raw.replaceAll(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (text.length > longest) throw new CellFault(column, 'too-long');
  if (!isSafeText(text) || FORMULA.test(text)) throw new CellFault(column, 'unsafe-text');
  return text;
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+0?0:00(?::00)?)?$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]00:00(?::00(?:\.0+)?)?Z?)?$/;

/** dd/mm/yyyy as it is written in Spain, or ISO; both also with the midnight that spreadsheets add. Years have four digits. */
export function parseDateCell(text: string): LocalDate | undefined {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dateBetween(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return dateBetween(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function dateBetween(text: string): LocalDate | undefined {
  return text >= '1880-01-01' && text <= '2199-12-31' ? parseLocalDate(text) : undefined;
}

export function dateCell(column: string, raw: string): LocalDate | undefined {
  const text = textCell(column, raw);
  if (text === undefined) return undefined;
  const date = parseDateCell(text);
  if (date === undefined) throw new CellFault(column, 'invalid-date');
  return date;
}

/** 9:30, 09:30:00, 9.30, 9h30, 9h. */
export function parseTimeCell(text: string): LocalTime | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h](\d{2})(?::00)?|\s?h)\s?h?$/i.exec(text) ?? [];
  return hour === undefined ? undefined : parseLocalTime(`${hour.padStart(2, '0')}:${minute}`);
}

export function timeCell(column: string, raw: string): LocalTime | undefined {
  const text = textCell(column, raw);
  if (text === undefined) return undefined;
  const time = parseTimeCell(text);
  if (time === undefined) throw new CellFault(column, 'invalid-time');
  return time;
}

export function minutesCell(column: string, raw: string): number | undefined {
  const text = textCell(column, raw);
  if (text === undefined) return undefined;
  const minutes = Number(/^(\d{1,4})(?:\s*(?:m|min|mins|minutos|minuts|minutes))?$/i.exec(text)?.[1] ?? Number.NaN);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1_440) throw new CellFault(column, 'invalid-number');
  return minutes;
}

/** Spanish numbers without a prefix, others with theirs, in E.164. */
export function phoneCell(column: string, raw: string): string | undefined {
  const text = raw.trim().replace(/^'/, '');
  if (text === '') return undefined;
  const phone = parsePhone(text.replace(/^00(?=\d)/, '+'));
  if (!phone.ok) throw new CellFault(column, 'invalid-phone');
  return phone.value;
}

export function emailCell(column: string, raw: string): string | undefined {
  const text = textCell(column, raw, 254);
  if (text !== undefined && !/^[^\s@,;]{1,64}@[^\s@,;]+\.[^\s@,;]+$/.test(text))
    throw new CellFault(column, 'invalid-email');
  return text;
}

/** Several names in one cell, with `;`, `/` or `+` between them. */
export function namesCell(column: string, raw: string, most: number): readonly string[] | undefined {
  const text = textCell(column, raw);
  if (text === undefined) return undefined;
  const names = [...new Set(text.split(/[;/+]/).map((name) => name.trim()))].filter(Boolean);
  if (names.length > most || names.some((name) => name.length > LONGEST_NAME)) throw new CellFault(column, 'too-long');
  return names;
}

const CHECK_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** A DNI or NIE in its one form, `00000000T` or `X0000000T`, where its letter is right. */
export function parseDocument(text: string): string | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s.-]/g, '');
  const [, first, digits, letter] = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(plain) ?? [];
  if (first === undefined || digits === undefined || letter === undefined) return undefined;
  if (first !== '' && digits.length !== 7) return undefined;
  const number = Number(`${first === '' ? '' : 'XYZ'.indexOf(first)}${digits}`);
  if (CHECK_LETTERS[number % 23] !== letter) return undefined;
  return first === '' ? `${digits.padStart(8, '0')}${letter}` : plain;
}

export function documentCell(column: string, raw: string): string | undefined {
  const text = textCell(column, raw, 40);
  if (text === undefined) return undefined;
  const document = parseDocument(text);
  if (document === undefined) throw new CellFault(column, 'invalid-document');
  return document;
}

/** One of some words in three languages; an empty cell says nothing. */
export function wordCell<Value extends string>(
  column: string,
  raw: string,
  words: Readonly<Record<Value, readonly string[]>>,
): Value | undefined {
  const text = textCell(column, raw);
  if (text === undefined) return undefined;
  const folded = foldHeader(text);
  const found = (Object.keys(words) as Value[]).find((value) => words[value].includes(folded));
  if (found === undefined) throw new CellFault(column, 'unknown-word');
  return found;
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ['lunes', 'lun', 'l', 'dilluns', 'dl', 'monday', 'mon', '1'],
  ['martes', 'mar', 'm', 'dimarts', 'dt', 'tuesday', 'tue', '2'],
  ['miercoles', 'mie', 'x', 'dimecres', 'dc', 'wednesday', 'wed', '3'],
  ['jueves', 'jue', 'j', 'dijous', 'dj', 'thursday', 'thu', '4'],
  ['viernes', 'vie', 'v', 'divendres', 'dv', 'friday', 'fri', '5'],
  ['sabado', 'sab', 's', 'dissabte', 'ds', 'saturday', 'sat', '6'],
  ['domingo', 'dom', 'd', 'diumenge', 'dg', 'sunday', 'sun', '7'],
];
const WORDS_OF_SPAN = /^(.+?)\s*(?:-|–|\ba\b|\bto\b)\s*(.+)$/;

function weekdayOf(text: string): number | undefined {
  const index = WEEKDAYS.findIndex((names) => names.includes(foldHeader(text)));
  return index < 0 ? undefined : index + 1;
}

/** "lunes", "L, X y V", "lunes a viernes", "1-5", "dl-dv". */
export function weekdaysCell(column: string, raw: string): readonly IsoWeekday[] {
  const text = textCell(column, raw);
  if (text === undefined) return [];
  const days = text.split(/[,/+]|\s(?:y|i|and)\s/).flatMap((part): readonly number[] => {
    const one = weekdayOf(part);
    if (one !== undefined) return [one];
    const [, from = '', to = ''] = WORDS_OF_SPAN.exec(part.trim()) ?? [];
    const [first, last] = [weekdayOf(from), weekdayOf(to)];
    if (first === undefined || last === undefined || last < first) throw new CellFault(column, 'unknown-word');
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(days)].toSorted((a, b) => a - b) as IsoWeekday[];
}
