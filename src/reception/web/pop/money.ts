export interface Amount {
  /** In the smallest unit of the currency. */
  readonly minor: number;
  readonly currency: string;
}

/** "45,50 €". A code that no browser knows is written as it is. */
export function moneyText({ minor, currency }: Amount, locale: string): string {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  } catch {
    return `${minor / 100} ${currency}`;
  }
}

/** One sum for each currency, for nobody adds euros to francs. */
export function totalOf(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ minor, currency }));
}
