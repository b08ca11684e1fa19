/** "12 %"; a dash where there is nothing to count. */
export function percentText(share: number | undefined, locale: string): string {
  if (share === undefined) return '–';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
