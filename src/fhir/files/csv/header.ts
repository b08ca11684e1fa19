import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { COLUMNS, foldHeader, NEEDED, type Column, type CsvKind } from './columns.ts';
import { csvRecords, DELIMITERS, type Delimiter } from './csv-records.ts';

/** Why a whole file cannot be used. `columns` are names of ours. */
export interface FileUnusable {
  readonly code: 'no-header' | 'missing-column' | 'repeated-column' | 'too-large' | 'empty';
  readonly columns: readonly string[];
}

export interface Header<Kind extends CsvKind> {
  readonly delimiter: Delimiter;
  /** On which line it stands. */
  readonly line: number;
  readonly width: number;
  readonly positions: Readonly<Partial<Record<Column<Kind>, number>>>;
  /** Headings that are not understood: their columns are not used. */
  readonly unused: readonly string[];
}

function columnOf<Kind extends CsvKind>(kind: Kind, heading: string): Column<Kind> | undefined {
  const folded = foldHeader(heading);
  const names: readonly (readonly [string, readonly string[]])[] = Object.entries(COLUMNS[kind]);
  return names.find(([, known]) => known.includes(folded))?.[0] as Column<Kind> | undefined;
}

interface Candidate {
  readonly delimiter: Delimiter;
  readonly line: number;
  readonly cells: readonly string[];
  readonly understood: number;
}

/** The first record as each delimiter would cut it. The one under which most headings are understood is meant. */
function bestCut(text: string, kind: CsvKind): Candidate | undefined {
  const candidates = DELIMITERS.flatMap((delimiter): Candidate[] => {
    const [first] = csvRecords(text.slice(0, 64_000), delimiter);
    if (!first || !('cells' in first)) return [];
    const understood = first.cells.filter((cell) => columnOf(kind, cell)).length;
    return [{ delimiter, line: first.line, cells: first.cells, understood }];
  });
  return candidates.toSorted((a, b) => b.understood - a.understood)[0];
}

/** Reads the header of a CSV text: how it is cut, and which column stands where. */
export function readHeader<Kind extends CsvKind>(text: string, kind: Kind): Result<Header<Kind>, FileUnusable> {
  if (text.trim() === '') return refuse({ code: 'empty', columns: [] });
  const cut = bestCut(text, kind);
  if (!cut || cut.understood === 0) return refuse({ code: 'no-header', columns: [] });
  const positions: Partial<Record<Column<Kind>, number>> = {};
  const repeated: string[] = [];
  const unused: string[] = [];
  for (const [index, heading] of cut.cells.entries()) {
    const column = columnOf(kind, heading);
    if (!column) unused.push(heading.trim());
    else if (positions[column] !== undefined) repeated.push(column);
    else positions[column] = index;
  }
  if (repeated.length > 0) return refuse({ code: 'repeated-column', columns: repeated });
  const groups: readonly (readonly Column<Kind>[])[] = NEEDED[kind];
  const missing = groups.filter((group) => group.every((column) => positions[column] === undefined));
  if (missing.length > 0) {
    return refuse({ code: 'missing-column', columns: missing.map((group) => group.join(' / ')) });
  }
  const { delimiter, line, cells } = cut;
  return ok({ delimiter, line, width: cells.length, positions, unused: unused.filter(Boolean) });
}
