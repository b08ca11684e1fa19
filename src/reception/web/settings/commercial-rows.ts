import type { CommercialOut } from '../../http/handlers/commercial.ts';

export interface CommercialRow {
  readonly number: string;
  /** What the desk said of it; absent where the product recognised it by itself. */
  readonly verdict?: 'blocked' | 'allowed';
  readonly calls: number;
  readonly lastAt?: string;
}

/** One row to a number, whether its calls were let down, the desk said something of it, or both; who called last comes first. */
export function commercialRows({
  callers,
  numbers,
}: Pick<CommercialOut, 'callers' | 'numbers'>): readonly CommercialRow[] {
  const verdicts = new Map(numbers.map(({ number, verdict }) => [number, verdict]));
  const called = new Set(callers.map(({ number }) => number));
  return [
    ...callers.map(({ number, calls, lastAt }) => {
      const verdict = verdicts.get(number);
      return { number, calls, lastAt, ...(verdict ? { verdict } : {}) };
    }),
    ...numbers
      .filter(({ number }) => !called.has(number))
      .map(({ number, verdict }) => ({ number, verdict, calls: 0 })),
  ];
}
