/**
 * What a review is bound to: the body and everything that a post claims. What publishing itself writes is left out, so that an approved
 * text is still the approved text once it is out. Pure.
 */
import { createHash } from 'node:crypto';
import { changeFields } from './change-fields';

/** Written when a text goes out or is withdrawn, by the site and by nobody's hand. */
export const writtenOnTheWay = [
  'status',
  'published',
  'publishAt',
  'updated',
  'reviewers',
  'lastReviewed',
  'withdrawal',
] as const;

/** Of every other byte. */
export function hashOfText(source: string): string {
  const claimed = changeFields(source, Object.fromEntries(writtenOnTheWay.map((key) => [key, undefined])), []);
  return createHash('sha256').update(claimed).digest('hex');
}

/** Of the whole file as it lies on disk. */
export function hashOfFile(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
