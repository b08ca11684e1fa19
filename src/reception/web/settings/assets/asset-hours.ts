import type { AssetOut } from '../../api/assets.ts';

type Hours = AssetOut['weeklyHours'];

/** The same hours of several days of the week, as they are written. */
export interface HoursRow {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Days with the same hours in one row, in the order of the week. */
export function rowsOf(hours: Hours): readonly HoursRow[] {
  const rows = new Map<string, HoursRow>();
  for (const { weekday, from, to } of hours.toSorted((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))) {
    const key = `${from} ${to}`;
    rows.set(key, { from, to, weekdays: [...(rows.get(key)?.weekdays ?? []), weekday] });
  }
  return [...rows.values()];
}

export function hoursOf(rows: readonly HoursRow[]): Hours {
  return rows.flatMap(({ weekdays, from, to }) => weekdays.map((weekday) => ({ weekday, from, to })));
}

/** Whether a row says when: a day at least, and two times that differ. */
export function isWhole({ weekdays, from, to }: HoursRow): boolean {
  return weekdays.length > 0 && from !== '' && to !== '' && from !== to;
}

/** Three days on end or more by the first and the last: "lunes–viernes, domingo". */
export function daysText(weekdays: readonly number[], names: readonly string[]): string {
  const runs: number[][] = [];
  for (const day of weekdays.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const nameOf = (day: number | undefined): string => names[(day ?? 1) - 1] ?? '';
  return runs
    .flatMap((run) => (run.length > 2 ? [`${nameOf(run[0])}–${nameOf(run.at(-1))}`] : run.map(nameOf)))
    .join(', ');
}
