/** One line of a table for a spreadsheet. */
export type CsvRow = readonly (string | number | undefined)[];

/** A cell that a spreadsheet would take for a formula is made text; quotes and separators are kept inside. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With semicolons and a mark of UTF-8: so a Spanish Excel opens it by a double click. */
export function csvText(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

export function downloadCsv(name: string, rows: readonly CsvRow[]): void {
  downloadText(name, csvText(rows), 'text/csv');
}

/** Has the browser keep a text as a file. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
