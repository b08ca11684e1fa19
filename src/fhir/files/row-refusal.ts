import type { Language } from '../../platform/i18n/language.ts';
import type { FhirIssue } from '../mapping/resource.ts';
import { FHIR_WORDS } from '../words/words.ts';

export type RowReason = keyof (typeof FHIR_WORDS)['es']['rowReasons'];

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
  const words = reason === 'invalid-resource' ? undefined : FHIR_WORDS[language].rowReasons[reason];
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
