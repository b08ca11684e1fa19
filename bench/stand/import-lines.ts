/** In the process under test: a file of FHIR resources, one a line, made while it is read, so that a million need no memory of their own. */
import { importNdjson } from '../../src/fhir/index.ts';
import { importClinic } from '../../src/identity/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import { parseZone } from '../../src/platform/time/wall-time.ts';

export interface ImportSample {
  readonly lines: number;
  readonly rssMiB: number;
}

export interface ImportedLines {
  readonly ms: number;
  readonly created: number;
  readonly refused: number;
  /** Resident memory on the way. */
  readonly memory: readonly ImportSample[];
}

const MIB = 2 ** 20;
const LINES_PER_CHUNK = 200;
const SAMPLES = 20;

/** A patient as a hospital's export has them: some 400 bytes. */
function lineOf(number: number): string {
  const digits = String(number).padStart(7, '0');
  return JSON.stringify({
    resourceType: 'Patient',
    id: `p-${digits}`,
    identifier: [{ system: 'https://hospital.example/nhc', value: digits }],
    active: true,
    name: [{ use: 'official', family: `Apellido${number % 977} Navarro`, given: [`Nombre${number % 311}`] }],
    telecom: [{ system: 'phone', value: `+346${digits}0`, use: 'mobile' }],
    gender: number % 2 === 0 ? 'female' : 'male',
    birthDate: `19${String(30 + (number % 70)).padStart(2, '0')}-0${1 + (number % 9)}-1${number % 10}`,
    address: [{ line: [`Calle Mayor ${number % 300}`], city: 'Madrid', postalCode: '28013', country: 'ES' }],
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'es' }] } }],
  });
}

/** Imports so many lines into a new clinic, through the door that the CLI and the API use. */
export async function importLines(ctx: ClinicContext, { lines }: { readonly lines: number }): Promise<ImportedLines> {
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importClinic(tx, ctx, {
      name: 'Clínica sin FHIR',
      zone: required(parseZone('Europe/Madrid'), 'zone'),
      defaultLanguage: 'es',
      languages: ['es'],
      settings: {},
    }),
  );
  const memory: ImportSample[] = [{ lines: 0, rssMiB: process.memoryUsage().rss / MIB }];
  function* file() {
    for (let from = 0; from < lines; from += LINES_PER_CHUNK) {
      const due = (lines * memory.length) / SAMPLES;
      if (from >= due) memory.push({ lines: from, rssMiB: process.memoryUsage().rss / MIB });
      const count = Math.min(LINES_PER_CHUNK, lines - from);
      yield Buffer.from(Array.from({ length: count }, (_value, index) => `${lineOf(from + index)}\n`).join(''));
    }
  }
  const startedMs = performance.now();
  const { counts, refused } = await importNdjson(ctx, file(), { source: 'bench' });
  const ms = performance.now() - startedMs;
  memory.push({ lines, rssMiB: process.memoryUsage().rss / MIB });
  return { ms, created: counts.Patient?.created ?? 0, refused, memory };
}
