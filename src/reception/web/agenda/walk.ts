import type { Column, GridItem } from './columns.ts';
import type { Placed } from './grid-layout.ts';

/** An appointment and the column that it stands in. */
export interface Stand {
  readonly columnKey: string;
  readonly id: string;
}

const idOf = ({ item }: Placed<GridItem>): string | undefined =>
  item.kind === 'appointment' ? item.appointment.id : undefined;

function visitsOf(column: Column | undefined): readonly Placed<GridItem>[] {
  return (column?.items ?? [])
    .filter(({ item }) => item.kind === 'appointment')
    .toSorted((a, b) => a.span.from - b.span.from || a.lane - b.lane);
}

function standOf(column: Column, placed: Placed<GridItem> | undefined): Stand | undefined {
  const id = placed && idOf(placed);
  return id === undefined ? undefined : { columnKey: column.key, id };
}

/** The nearest in time, in the first column on that side where there is any. */
function beside(columns: readonly Column[], from: number, at: { readonly index: number; readonly by: 1 | -1 }) {
  for (let index = at.index + at.by; index >= 0 && index < columns.length; index += at.by) {
    const column = columns[index];
    const [nearest] = visitsOf(column).toSorted((a, b) => Math.abs(a.span.from - from) - Math.abs(b.span.from - from));
    if (column && nearest) return standOf(column, nearest);
  }
  return undefined;
}

/** From one appointment to the next above, below or beside it, whether it is drawn at this moment or not. */
export function walkFrom(columns: readonly Column[], { columnKey, id }: Stand, key: string): Stand | undefined {
  const index = columns.findIndex((each) => each.key === columnKey);
  const column = columns[index];
  if (!column) return undefined;
  const visits = visitsOf(column);
  const at = visits.findIndex((placed) => idOf(placed) === id);
  if (at === -1) return undefined;
  if (key === 'ArrowUp') return standOf(column, visits[at - 1]);
  if (key === 'ArrowDown') return standOf(column, visits[at + 1]);
  const from = visits[at]?.span.from ?? 0;
  return beside(columns, from, { index, by: key === 'ArrowLeft' ? -1 : 1 });
}
