/**
 * The code that lets a writer come back: 8 characters that find the receipt, 12 that open it (60 random bits), one that catches
 * a slip of the pen. Crockford's base 32, shown in groups so that it can be read aloud. Pure.
 */
import { crockford } from '@/lib/shared/ids';
const locatorLength = 8;
const secretLength = 12;

export interface ReceiptCode {
  locator: string;
  secret: string;
}

export const receiptCodeLengths = { locator: locatorLength, secret: secretLength } as const;

/** Twice a number of five bits, in the field of 32 elements (x⁵ + x² + 1): every doubling of a nonzero number gives another one. */
const double = (bits: number): number => (bits << 1) ^ (bits & 16 ? 0b100101 : 0);

/** Each place has a weight of its own in a field as large as the alphabet: finds every single wrong character and every swap of neighbours. */
function checkCharacter(characters: string): string {
  return crockford[[...characters].reduce((sum, character) => double(sum ^ crockford.indexOf(character)), 0)] ?? '0';
}

/** The code as it is shown: "ABCD-EFGH-JKMN-PQRS-TVWX-Y". */
export function writeReceiptCode({ locator, secret }: ReceiptCode): string {
  const characters = `${locator}${secret}`;
  return (`${characters}${checkCharacter(characters)}`.match(/.{1,4}/g) ?? []).join('-');
}

const tidied = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-–—._]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

const wholeLength = locatorLength + secretLength + 1;

/** Why a typed code cannot be one of ours; null when it can. Says nothing about whether a receipt exists. */
export type CodeFault = { kind: 'length'; count: number } | { kind: 'letter'; letter: string } | { kind: 'slip' };

export function findCodeFault(typed: string): CodeFault | null {
  const characters = tidied(typed);
  const strange = [...characters].find((character) => !crockford.includes(character));
  if (strange !== undefined) return { kind: 'letter', letter: strange };
  if (characters.length !== wholeLength) return { kind: 'length', count: characters.length };
  return checkCharacter(characters.slice(0, -1)) === characters.at(-1) ? null : { kind: 'slip' };
}

/**
 * Reads a code as people type it: any case, with or without spaces and dashes, O for 0, I or L for 1.
 * Null when it cannot be a code of ours; a null says nothing about whether a receipt exists.
 */
export function readReceiptCode(typed: string): ReceiptCode | null {
  if (findCodeFault(typed)) return null;
  const characters = tidied(typed);
  return { locator: characters.slice(0, locatorLength), secret: characters.slice(locatorLength, -1) };
}
