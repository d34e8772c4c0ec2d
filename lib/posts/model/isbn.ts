/** Numbers of books: read in the old form and the new, with their check digit. Pure. */

/** Thirteen digits, or null for what is no such number: a digit mistyped or two changed places do not pass. */
export function readIsbn(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '');
  if (/^\d{9}[\dX]$/.test(signs)) {
    const sum = [...signs].reduce((all, sign, at) => all + (10 - at) * (sign === 'X' ? 10 : Number(sign)), 0);
    return sum % 11 === 0 ? withCheck(`978${signs.slice(0, 9)}`) : null;
  }
  return /^97[89]\d{10}$/.test(signs) && withCheck(signs.slice(0, 12)) === signs ? signs : null;
}

function withCheck(twelve: string): string {
  const sum = [...twelve].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}
