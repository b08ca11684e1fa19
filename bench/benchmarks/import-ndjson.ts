import type { ImportedLines } from '../stand/import-lines.ts';
import type { Stand } from '../stand/stand.ts';
import type { Figure, TaskBenchmark, TaskResult } from './benchmark.ts';

const LINES = 10_000;
const MILLION = 1_000_000;
/** As many rows to a statement as the import writes together. */
const PER_STATEMENT = 200;
const SECOND_MS = 1_000;

function faultsOf(lines: number, { created, refused }: ImportedLines): readonly string[] {
  return created === lines && refused === 0
    ? []
    : [`${created} of ${lines} patients are here, ${refused} were refused`];
}

function memoryFigures({ memory }: ImportedLines, lines: number): readonly Figure[] {
  const at = (share: number) => memory.find((sample) => sample.lines >= share * lines) ?? memory.at(-1);
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
    const sample = at(share);
    return sample ? [{ name: `import-ndjson-rss-${share * 100}`, value: sample.rssMiB, unit: 'MiB' as const }] : [];
  });
}

async function tenThousand({ server }: Stand): Promise<TaskResult> {
  const done = await server.order<ImportedLines>('importLines', { lines: LINES });
  const bareMs = await server.order<number>('insertBare', { rows: LINES, perStatement: PER_STATEMENT });
  const value = (LINES * SECOND_MS) / done.ms;
  const limit = (LINES * SECOND_MS) / bareMs;
  return {
    figures: [
      { name: 'bare-rows-of-200', value: limit, unit: '1/s' },
      { name: 'import-ndjson', value, unit: '1/s', baseline: 'bare-rows-of-200', ratio: value / limit },
    ],
    faults: faultsOf(LINES, done),
  };
}

async function million({ server }: Stand): Promise<TaskResult> {
  const done = await server.order<ImportedLines>('importLines', { lines: MILLION });
  return {
    figures: [
      { name: 'import-ndjson-million', value: (MILLION * SECOND_MS) / done.ms, unit: '1/s' },
      ...memoryFigures(done, MILLION),
    ],
    faults: faultsOf(MILLION, done),
  };
}

export const importing: readonly TaskBenchmark[] = [
  { kind: 'task', name: 'import-ndjson', what: '10,000 patients imported from a file', measure: tenThousand },
  {
    kind: 'task',
    name: 'import-ndjson-million',
    what: 'a million patients from a file',
    isLong: true,
    measure: million,
  },
];
