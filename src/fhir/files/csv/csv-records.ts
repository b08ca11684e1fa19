import { parse } from 'csv-parse/sync';
import type { RowFault } from '../row-refusal.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A record and the line on which it begins. */
export type CsvRecord =
  { readonly line: number; readonly cells: readonly string[] } | { readonly line: number; readonly fault: RowFault };

/** A cell may hold line ends, but a quote that nobody closed would otherwise swallow the rest of the file. */
const MOST_LINES = 40;
const LONGEST_RECORD = 64_000;

function quotesIn(text: string): number {
  let found = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) found += 1;
  return found;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** How many lines from here make one record: until the quotes are even; undefined where they never are within the limits. */
function lengthOfRecord(lines: readonly string[], from: number): number | undefined {
  let quotes = 0;
  let length = 0;
  for (let count = 1; count <= MOST_LINES && from + count <= lines.length; count += 1) {
    const line = lines[from + count - 1] ?? '';
    quotes += quotesIn(line);
    length += line.length;
    if (quotes % 2 === 0) return count;
    if (length > LONGEST_RECORD) return undefined;
  }
  return undefined;
}

function cellsOf(text: string, delimiter: Delimiter): readonly string[] | undefined {
  try {
    const records: string[][] = parse(text, { delimiter, relax_column_count: true, record_delimiter: '\r\0\n' });
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The records of a CSV text (RFC 4180). One that cannot be read costs its own line only: reading goes on with the next one,
 * whereas a parser of the whole text loses what follows a stray quote. Records whose cells are all empty are left out.
 */
export function* csvRecords(text: string, delimiter: Delimiter): Generator<CsvRecord> {
  const lines = linesOf(text);
  for (let from = 0; from < lines.length;) {
    const count = lengthOfRecord(lines, from);
    const record = lines
      .slice(from, from + (count ?? 1))
      .join('\n')
      .replace(/\r$/, '');
    const line = from + 1;
    const isLong = record.length > LONGEST_RECORD;
    const cells = count === undefined || isLong ? undefined : cellsOf(record, delimiter);
    // What stands in the lines after a stray quote may be good rows: they are read by themselves.
    from += cells ? (count ?? 1) : 1;
    if (isLong) {
      yield { line, fault: { reason: 'too-long' } };
      continue;
    }
    if (cells?.some((cell) => cell.trim() !== '')) yield { line, cells };
    else if (!cells && record.trim() !== '') yield { line, fault: { reason: 'bad-quotes' } };
  }
}
