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
