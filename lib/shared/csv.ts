/** A table as text that spreadsheets open. Pure. */

/** A cell that begins like a formula is one to a spreadsheet, wherever it came from: a quote in front makes it text (OWASP, "CSV Injection"). */
function cell(value: string | number | Date | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  const text = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end, as RFC 4180 has it. */
export function csvLine(cells: readonly (string | number | Date | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}
