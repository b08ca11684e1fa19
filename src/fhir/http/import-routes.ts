import { Buffer } from 'node:buffer';
import type { Router } from 'express';
import { z } from 'zod';
import { CSRF_TOKEN_INVALID, type DescribedRoute, type RouteFamily } from '../../identity/index.ts';
import { parsePart } from '../../platform/http/error-to-problem.ts';
import { HttpProblem, type Problem } from '../../platform/http/problem.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { CSV_KINDS, type CsvKind } from '../files/csv/columns.ts';
import type { FileUnusable } from '../files/csv/header.ts';
import { importCsv } from '../files/csv/import-csv.ts';
import type { FileReport } from '../files/import-report.ts';
import { importNdjson } from '../files/ndjson.ts';
import { describeRefusal, type RowRefusal } from '../files/row-refusal.ts';
import { describedRouter, type DescribedRouterDeps, type Exchange, type FileRoute } from './described-router.ts';

const IMPORT_REFUSALS = {
  'csrf-token-invalid': CSRF_TOKEN_INVALID,
  'file-empty': { status: 422, title: 'The file is empty' },
  'file-no-header': { status: 422, title: 'No heading of the first line is understood' },
  'file-missing-column': { status: 422, title: 'Columns are missing' },
  'file-repeated-column': { status: 422, title: 'Two columns say the same' },
  'file-too-large': { status: 422, title: 'The file is too large: split it' },
} as const satisfies Readonly<Record<string, Omit<Problem, 'code'>>>;

const importQuery = z.object({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: says what it would do, and writes nothing')
    .transform((text) => text === 'true'),
  source: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Names the system that the file comes from, the same each time'),
  language: z.enum(LANGUAGES).default('es').describe('Of the reasons'),
});
type ImportQuery = z.output<typeof importQuery>;

const countsOut = z.object({ created: z.int(), updated: z.int(), unchanged: z.int() });
const importOut = z.object({
  dryRun: z.boolean(),
  rows: z.int(),
  refused: z.int(),
  counts: z.record(z.string(), countsOut).describe('By type of resource'),
  first: z.array(z.object({ line: z.int(), outcome: z.string(), resource: z.string() })),
  refusals: z
    .array(z.object({ line: z.int(), column: z.string().nullable(), reason: z.string(), sentence: z.string() }))
    .describe('The rows that were left out, 1,000 at most'),
  csv: z
    .object({ encoding: z.string(), delimiter: z.string(), unused: z.array(z.string()) })
    .optional()
    .describe('How a spreadsheet was read'),
});

const MOST_REFUSALS = 1_000;

interface ImportRoute extends DescribedRoute, FileRoute {
  run(exchange: Exchange): Promise<unknown>;
}

function shown(report: FileReport, refusals: readonly RowRefusal[], { dryRun, language }: ImportQuery) {
  const { rows, refused, counts, first } = report;
  const reasons = refusals.map((refusal) => ({
    line: refusal.line,
    column: refusal.column ?? null,
    reason: refusal.reason,
    sentence: describeRefusal(refusal, language),
  }));
  return { dryRun, rows, refused, counts, first, refusals: reasons };
}

/** What the import needs, and the refusals that it leaves. */
function optionsOf({ dryRun, source }: ImportQuery) {
  const refusals: RowRefusal[] = [];
  const onRefused = (refusal: RowRefusal) => void (refusals.length < MOST_REFUSALS && refusals.push(refusal));
  return { refusals, options: { dryRun, onRefused, ...(source === undefined ? {} : { source }) } };
}

function bytesOf(body: unknown): Uint8Array {
  return Buffer.isBuffer(body) ? body : new Uint8Array();
}

async function ndjson({ ctx, query, body }: Exchange) {
  const asked = parsePart(importQuery, 'query', query);
  const bytes = bytesOf(body);
  if (bytes.length === 0) throw unusable({ code: 'empty', columns: [] });
  const { refusals, options } = optionsOf(asked);
  return shown(await importNdjson(ctx, [bytes], options), refusals, asked);
}

function unusable({ code, columns }: FileUnusable): HttpProblem {
  const name = `file-${code}` as const;
  return new HttpProblem({ code: name, ...IMPORT_REFUSALS[name], facts: columns.length > 0 ? { columns } : {} });
}

async function csv(ctx: ClinicContext, kind: CsvKind, { query, body }: Pick<Exchange, 'query' | 'body'>) {
  const asked = parsePart(importQuery, 'query', query);
  const { refusals, options } = optionsOf(asked);
  const done = await importCsv(ctx, { kind, bytes: bytesOf(body) }, options);
  if (!done.ok) throw unusable(done.error);
  const { encoding, delimiter, unused } = done.value;
  return { ...shown(done.value, refusals, asked), csv: { encoding, delimiter, unused: [...unused] } };
}

const COMMON = {
  method: 'post',
  tag: 'Import',
  policy: 'integration.manage',
  status: 200,
  params: undefined,
  query: importQuery,
  body: undefined,
  answer: importOut,
} as const;
const LIMITS =
  'Up to 32 MB; larger ones at the command line. Good rows go in, each other one is named by line and reason. Safe to repeat: the same file changes nothing.';
const FILE_REFUSALS = [
  'file-empty',
  'file-no-header',
  'file-missing-column',
  'file-repeated-column',
  'file-too-large',
] as const;

/** Patients, schedules and appointments from files. For administrators. */
const IMPORT_ROUTES: readonly ImportRoute[] = [
  {
    ...COMMON,
    path: '/imports/ndjson',
    summary: 'Imports FHIR R4 resources, one in each line',
    description: `The body is the file (application/fhir+ndjson). ${LIMITS}`,
    refusals: ['file-empty'],
    mediaTypes: ['application/fhir+ndjson', 'application/ndjson', 'application/x-ndjson'],
    run: ndjson,
  },
  ...CSV_KINDS.map((kind): ImportRoute => ({
    ...COMMON,
    path: `/imports/csv/${kind}`,
    summary: `Imports a spreadsheet of ${kind}`,
    description: `The body is the file (text/csv), as docs/importing.md describes it. ${LIMITS}`,
    refusals: FILE_REFUSALS,
    mediaTypes: ['text/csv'],
    run: ({ ctx, ...exchange }) => csv(ctx, kind, exchange),
  })),
];

/** The routes on imports from files; to be mounted at /api/v1 before the desk's. */
export function importRoutes(deps: DescribedRouterDeps): Router {
  return describedRouter(deps, IMPORT_ROUTES, (route, exchange) => route.run(exchange));
}

/** For the description of /api/v1. */
export const IMPORT_API: RouteFamily = { routes: IMPORT_ROUTES, refusals: IMPORT_REFUSALS };
