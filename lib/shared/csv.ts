/** Rows as CSV that a spreadsheet opens as text and never runs. Pure. */
export type Cell = string | number | boolean | Date | null;

/** A spreadsheet takes a cell that begins so for a formula, which can send what stands beside it elsewhere. Full-width signs count too. */
const formula = /^[\s\u0000-\u001f]*[=+\-@|%＝＋－＠]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell !== 'string') return String(cell);
  return formula.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** One line with its end. Every cell is quoted, so that commas, quotes and line breaks stay inside. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** Comes first in a file: without it some spreadsheets misread every letter that is not English. */
export const csvStart = '\uFEFF';
