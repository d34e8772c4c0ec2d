/**
 * The smallest rules that several kinds of content file share: dates, names of files, one-line words, web addresses.
 * It must not know what a post or a physician is.
 */
import { z } from 'zod';
import { findForbidden } from './forbidden-characters';

/** A calendar day as `YYYY-MM-DD`; stays a string, so no time zone can move it. */
export const daySchema = z.iso.date('Write the date as YYYY-MM-DD, for example 2026-03-14.');

/** A moment with its offset, or a day (then the start of that day at the practice). */
export const momentSchema = z.union([daySchema, z.iso.datetime({ offset: true })], {
  error: 'Write YYYY-MM-DD, or a time with its offset such as 2026-03-14T07:00:00+01:00.',
});

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens: the name of a file and so part of an address. */
export const slugSchema = z
  .string()
  .max(80, 'Use at most 80 characters.')
  .regex(slugPattern, 'Use lower-case letters, digits and single hyphens only, for example high-blood-pressure.');

export const ulidSchema = z
  .string()
  .regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'Use a ULID: 26 capital letters and digits, made once and never changed.');

function refuseForbidden(context: { value: string; issues: z.core.$ZodRawIssue[] }): void {
  const message = findForbidden(context.value);
  if (message !== null) context.issues.push({ code: 'custom', input: context.value, message });
}

/** Letters that stand for a syllable or a word: of Chinese, Japanese, Korean, and their own signs. */
const denseLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303F\uFF01-\uFF60]/gu;

/** How much a text says, in letters of an alphabet: a dense letter says what two of those do, as it is as wide as two (Unicode Standard Annex 11). */
function weightOf(text: string): number {
  return text.length + (text.match(denseLetter)?.length ?? 0);
}

/** One line of words, with nothing hidden in it. The least by what it says, the most in UTF-16 code units. */
export function lineSchema(least: number, most: number) {
  return z
    .string()
    .refine((line) => weightOf(line) >= least, `Use ${least} to ${most} characters.`)
    .max(most, `Use ${least} to ${most} characters.`)
    .refine((line) => line.trim() === line, 'Remove the space at the start or the end.')
    .refine((line) => !/[\r\n]/.test(line), 'Keep this on one line.')
    .check(refuseForbidden);
}

/** Like a line, but may run over several lines of YAML. */
export function wordsSchema(least: number, most: number) {
  return z
    .string()
    .trim()
    .refine((words) => weightOf(words) >= least, `Use ${least} to ${most} characters.`)
    .max(most, `Use ${least} to ${most} characters.`)
    .check(refuseForbidden);
}

export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

export const webAddressSchema = z
  .string()
  .max(500)
  .refine(isWebAddress, 'Write a whole web address that begins with https://.');

export const questionSchema = lineSchema(8, 200).refine(
  (line) => /[?؟？]$/u.test(line),
  'End this with a question mark.',
);

const mediaPattern = /^\/media\/(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*\.(?:avif|jpe?g|png|webp)$/;

export function isMediaPath(path: string): boolean {
  return mediaPattern.test(path) && !path.includes('..');
}

export const mediaPathSchema = z
  .string()
  .refine(isMediaPath, 'Use a picture kept in this site, for example /media/inhaler.webp.');

const plainWord = /[A-Za-z0-9]/;
const anyWord = /[\p{L}\p{N}]/u;

/**
 * Letters that one word takes on average where no space parts words; marks are not counted. About what a browser's own dictionaries
 * find, and for Chinese what people read in a minute (https://doi.org/10.1167/iovs.11-8284).
 */
const unparted = [
  [1.6, /\p{Script=Han}/gu],
  [2, /\p{Script=Hiragana}|\p{Script=Katakana}/gu],
  [3, /(?!\p{M})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu],
] as const;

/** Words as a reader counts them: runs between white space that hold a letter or a digit, and what such runs hold of unparted words. */
export function countWords(text: string): number {
  let words = text;
  let count = 0;
  for (const [letters, pattern] of unparted) {
    const found = text.match(pattern)?.length ?? 0;
    if (found === 0) continue;
    count += Math.ceil(found / letters);
    words = words.replace(pattern, ' ');
  }
  // The first test is the second for most words, at a fraction of its time.
  for (const run of words.split(/\s+/)) if (plainWord.test(run) || anyWord.test(run)) count += 1;
  return count;
}
