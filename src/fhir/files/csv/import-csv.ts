import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { checkedEntry } from '../check-entry.ts';
import type { FileReport } from '../import-report.ts';
import { importRows, type FileRow, type ImportOptions } from '../import-rows.ts';
import { AppointmentRows } from './appointment-rows.ts';
import { readAppointmentRow } from './appointment-row.ts';
import { CellFault } from './cells.ts';
import type { Column, CsvKind } from './columns.ts';
import { csvRecords, type CsvRecord, type Delimiter } from './csv-records.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { readHeader, type FileUnusable, type Header } from './header.ts';
import { PatientRows, readPatientRow } from './patient-rows.ts';
import type { Cells } from './person.ts';
import { planPlaces } from './place-entries.ts';
import { gatherPlaces, readScheduleRow } from './schedule-rows.ts';

/** A million patients have less. */
export const LARGEST_CSV = 128_000_000;

export interface CsvReport extends FileReport {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Headings whose columns are not used. */
  readonly unused: readonly string[];
}

export interface CsvOptions extends ImportOptions {
  /** Names the system that the file comes from: its numbers are looked for again in the next file of the same name. */
  readonly source?: string;
}

type Read<Kind extends CsvKind, T> = (cell: Cells<Column<Kind>>) => T;

function rowOf<Kind extends CsvKind, T>(record: CsvRecord, header: Header<Kind>, read: Read<Kind, T>): FileRow<T> {
  const { line } = record;
  if ('fault' in record) return { line, fault: record.fault };
  const { cells } = record;
  const isWide = cells.slice(header.width).some((cell) => cell.trim() !== '');
  if (cells.length < header.width || isWide) return { line, fault: { reason: 'column-count' } };
  try {
    const cell = (column: Column<Kind>) => {
      const position = header.positions[column];
      return position === undefined ? '' : (cells[position] ?? '');
    };
    return { line, value: read(cell) };
  } catch (error) {
    if (error instanceof CellFault) return { line, fault: error.fault };
    throw error;
  }
}

/** The rows of a text below its header, each as what it says or what is wrong with it. Pure. */
export function* rowsOf<Kind extends CsvKind, T>(
  text: string,
  header: Header<Kind>,
  read: Read<Kind, T>,
): Generator<FileRow<T>> {
  for (const record of csvRecords(text, header.delimiter)) {
    if (record.line > header.line) yield rowOf(record, header, read);
  }
}

async function importSchedules(
  ctx: ClinicContext,
  file: { readonly text: string; readonly header: Header<'schedules'>; readonly source: string },
  options: ImportOptions,
): Promise<FileReport> {
  const { text, header, source } = file;
  const gathered = gatherPlaces(rowsOf(text, header, readScheduleRow), header.positions.absentFrom !== undefined);
  const planned = await ctx.db.inClinic(ctx.clinicId, (tx) => planPlaces(tx, source, gathered.places));
  const refusals = [...gathered.refusals, ...planned.refusals].toSorted((a, b) => a.line - b.line);
  const faults = refusals.map(({ line, ...fault }) => ({ line, fault }));
  const rows = [...faults, ...planned.entries.map((entry) => ({ line: entry.line, value: entry }))];
  const origin = { source };
  const report = await importRows(
    ctx,
    { rows, origin, resolve: (_tx, good) => Promise.all(good.map(({ value }) => checkedEntry(value))) },
    options,
  );
  return { ...report, rows: gathered.rows };
}

function importKind(
  ctx: ClinicContext,
  file: { readonly text: string; readonly kind: CsvKind; readonly source: string },
  options: ImportOptions,
): Result<{ readonly header: Header<CsvKind>; readonly run: () => Promise<FileReport> }, FileUnusable> {
  const { text, kind, source } = file;
  const origin = { source };
  switch (kind) {
    case 'patients': {
      const header = readHeader(text, kind);
      if (!header.ok) return header;
      const patients = new PatientRows(source);
      const rows = rowsOf(text, header.value, readPatientRow);
      const run = () => importRows(ctx, { rows, origin, resolve: (tx, good) => patients.resolve(tx, good) }, options);
      return ok({ header: header.value, run });
    }
    case 'appointments': {
      const header = readHeader(text, kind);
      if (!header.ok) return header;
      const visits = new AppointmentRows(source);
      const rows = rowsOf(text, header.value, readAppointmentRow);
      const run = () => importRows(ctx, { rows, origin, resolve: (tx, good) => visits.resolve(tx, good) }, options);
      return ok({ header: header.value, run });
    }
    case 'schedules': {
      const header = readHeader(text, kind);
      if (!header.ok) return header;
      const run = () => importSchedules(ctx, { text, header: header.value, source }, options);
      return ok({ header: header.value, run });
    }
  }
}

/**
 * Imports a spreadsheet's CSV: patients, the hours and absences of practitioners, or appointments. Refuses a file whose header
 * cannot be understood; of a usable one, the good rows go in and the others are named. A second run of it changes nothing,
 * also where the clinic has changed something here meanwhile: what a cell said before, it does not say again.
 */
export async function importCsv(
  ctx: ClinicContext,
  file: { readonly kind: CsvKind; readonly bytes: Uint8Array },
  options: CsvOptions = {},
): Promise<Result<CsvReport, FileUnusable>> {
  const { source = 'urn:centralita:csv', ...rest } = options;
  if (file.bytes.length > LARGEST_CSV) return refuse({ code: 'too-large', columns: [] });
  const { text, encoding } = decodeText(file.bytes);
  const understood = importKind(ctx, { text, kind: file.kind, source }, rest);
  if (!understood.ok) return understood;
  const { delimiter, unused } = understood.value.header;
  return ok({ ...(await understood.value.run()), encoding, delimiter, unused });
}
