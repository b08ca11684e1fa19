import { closeSync, createReadStream, openSync, statSync, writeSync } from 'node:fs';
import {
  CSV_KINDS,
  describeRefusal,
  importCsv,
  importNdjson,
  LARGEST_CSV,
  REPORT_HEADER,
  reportLine,
  type CsvKind,
  type FileReport,
  type FileUnusable,
  type ImportOptions,
  type RowRefusal,
} from '../../fhir/index.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import { asOperator } from './operator.ts';

/** What both commands take. */
export const IMPORT_OPTIONS = {
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
  source: { type: 'string' },
  clinic: { type: 'string' },
  language: { type: 'string' },
} as const;

export const EXIT_HELP =
  'Exit status 0: all is in. 3: some rows were left out, the others are in. 1: nothing could be done.';
const NOTHING_DONE = 1;
const SOME_REFUSED = 3;
const BAR_WIDTH = 30;

interface InputFile {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Undefined for the standard input. */
  readonly size: number | undefined;
  /** Bytes that were read so far. */
  readBytes(): number;
}

function openInput(file: string | undefined): InputFile {
  if (file === undefined) throw new Error('which file? give its name, or - for the standard input');
  const size = file === '-' ? undefined : statSync(file).size;
  const source: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
  let read = 0;
  async function* counted() {
    for await (const chunk of source) {
      read += chunk.length;
      yield chunk;
    }
  }
  return { chunks: counted(), size, readBytes: () => read };
}

/** A line on the terminal that is written over; nothing where nobody watches. */
function showProgress(input: InputFile, rows: number): void {
  if (!process.stderr.isTTY) return;
  const share = input.size ? Math.min(1, input.readBytes() / input.size) : undefined;
  const filled = Math.round((share ?? 0) * BAR_WIDTH);
  const bar = share === undefined ? '' : `[${'#'.repeat(filled).padEnd(BAR_WIDTH)}] ${Math.round(share * 100)} %  `;
  process.stderr.write(`\r${bar}${rows} rows`);
}

/** The rows that were left out, one a line: line, column, reason. Readable by its owner only. */
function openReport(file: unknown, language: Language) {
  if (typeof file !== 'string') return undefined;
  const handle = openSync(file, 'w', 0o600);
  writeSync(handle, `${REPORT_HEADER}\n`);
  return {
    add: (refusal: RowRefusal) => void writeSync(handle, `${reportLine(refusal, language)}\n`),
    close: () => closeSync(handle),
  };
}

function printReport(report: FileReport, how: { readonly dryRun: boolean; readonly language: Language }): void {
  const lines = [how.dryRun ? 'Dry run: nothing was written. It would do this:' : 'Done:'];
  for (const [type, { created, updated, unchanged }] of Object.entries(report.counts)) {
    lines.push(`  ${type.padEnd(18)} ${created} created, ${updated} updated, ${unchanged} unchanged`);
  }
  lines.push(`  ${report.rows} rows read, ${report.refused} refused`);
  if (how.dryRun) {
    for (const { line, outcome, resource } of report.first) lines.push(`  line ${line}: ${outcome} ${resource}`);
  }
  for (const refusal of report.refusals) {
    const column = refusal.column === undefined ? '' : ` ${refusal.column}`;
    lines.push(`  line ${refusal.line}: refused:${column} ${describeRefusal(refusal, how.language)}`);
  }
  const more = report.refused - report.refusals.length;
  if (more > 0) lines.push(`  and ${more} more: --report writes all of them to a file`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

function exitStatus({ rows, refused }: FileReport): number {
  if (refused === 0) return 0;
  return refused >= rows ? NOTHING_DONE : SOME_REFUSED;
}

interface Prepared {
  readonly input: InputFile;
  readonly options: ImportOptions & { readonly source?: string };
  finish(report: FileReport): number;
}

async function withInput(
  { values, positionals }: Arguments,
  file: string | undefined,
  work: (prepared: Prepared) => Promise<number>,
): Promise<number> {
  if (positionals.length > 2) throw new Error('one file at a time');
  const language = parseLanguage(values['language'] ?? 'en');
  if (!language) throw new Error('--language is es, ca or en');
  const dryRun = values['dry-run'] === true;
  const input = openInput(file);
  const report = openReport(values['report'], language);
  try {
    return await work({
      input,
      options: {
        dryRun,
        ...(typeof values['source'] === 'string' ? { source: values['source'] } : {}),
        onProgress: (rows) => showProgress(input, rows),
        ...(report ? { onRefused: report.add } : {}),
      },
      finish: (done) => {
        if (process.stderr.isTTY) process.stderr.write('\n');
        printReport(done, { dryRun, language });
        return exitStatus(done);
      },
    });
  } finally {
    report?.close();
  }
}

export function importNdjsonFile(args: Arguments): Promise<number> {
  return withInput(args, args.positionals[0], ({ input, options, finish }) =>
    asOperator(async (operator) => {
      const ctx = await clinicContext(operator, args.values);
      return finish(await importNdjson(ctx, input.chunks, options));
    }),
  );
}

const UNUSABLE: Readonly<Record<FileUnusable['code'], string>> = {
  empty: 'the file is empty',
  'no-header': 'no heading of the first line is understood: docs/importing.md lists them',
  'missing-column': 'columns are missing',
  'repeated-column': 'two columns say the same',
  'too-large': `the file is larger than ${LARGEST_CSV / 1_000_000} MB: split it`,
};

async function wholeOf(input: InputFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of input.chunks) {
    parts.push(chunk);
    if (input.readBytes() > LARGEST_CSV) break;
  }
  return Buffer.concat(parts);
}

export function importCsvFile(args: Arguments): Promise<number> {
  const [asked, file] = args.positionals;
  const kind = CSV_KINDS.find((known): known is CsvKind => known === asked);
  if (!kind) throw new Error(`import csv <${CSV_KINDS.join('|')}> <file>`);
  return withInput(args, file, ({ input, options, finish }) =>
    asOperator(async (operator) => {
      const ctx = await clinicContext(operator, args.values);
      const report = await importCsv(ctx, { kind, bytes: await wholeOf(input) }, options);
      if (!report.ok) {
        const { code, columns } = report.error;
        process.stderr.write(`${UNUSABLE[code]}${columns.length > 0 ? `: ${columns.join(', ')}` : ''}\n`);
        return NOTHING_DONE;
      }
      const { encoding, delimiter, unused } = report.value;
      process.stdout.write(`Read as ${encoding}, columns divided by ${JSON.stringify(delimiter)}.\n`);
      if (unused.length > 0) process.stdout.write(`Columns that are not used: ${unused.join(', ')}.\n`);
      return finish(report.value);
    }),
  );
}
