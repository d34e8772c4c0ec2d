/**
 * What a post must say about each source it leans on, and which words a reader sees for its type and certainty.
 * It must not know where in a post a source is cited.
 */
import { z } from 'zod';
import { en } from '@/lib/shared/messages/en';
import { daySchema, lineSchema, slugSchema, webAddressSchema } from './field-rules';
import { readIsbn } from './isbn';
import { keysOf } from './post-kinds';

/** Screen words for each type, in a reader's language rather than a librarian's. */
export const referenceTypes = en.references.types;

/** The four GRADE levels of certainty, said as a reader would. */
export const certaintyLevels = en.references.certainty;

export const referenceTypeSchema = z.enum(keysOf(referenceTypes));
export const certaintySchema = z.enum(keysOf(certaintyLevels));

const nameList = z
  .union([lineSchema(2, 300), z.array(lineSchema(2, 120)).min(1).max(20)], {
    error: 'Write the names as a line or a list.',
  })
  .transform((names) => (typeof names === 'string' ? names : names.join(', ')));

const pmidSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((pmid) => /^[1-9]\d{0,8}$/.test(pmid), 'A PubMed id is 1 to 9 digits.');

/** Read in either form; kept as it was written. */
const isbnSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((isbn) => readIsbn(isbn) !== null, 'An ISBN has 10 or 13 digits, and the last one fits the others.');

export const referenceSchema = z
  .strictObject({
    id: slugSchema,
    type: referenceTypeSchema,
    title: lineSchema(5, 300),
    organisation: lineSchema(2, 200).optional(),
    authors: nameList.optional(),
    year: z.int().min(1900).max(2100).optional(),
    /** The year of its newest version, where a source that keeps its first year has been brought up to date since. */
    updated: z.int().min(1900).max(2100).optional(),
    accessed: daySchema.optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/[^\s"'<>\\^`{|}]+$/, 'A DOI looks like 10.1000/xyz123.')
      .optional(),
    pmid: pmidSchema.optional(),
    isbn: isbnSchema.optional(),
    url: webAddressSchema.optional(),
    certainty: certaintySchema.optional(),
  })
  .check((context) => {
    const reference = context.value;
    const refuse = (path: string[], message: string) =>
      context.issues.push({ code: 'custom', input: reference, path, message });
    if (reference.organisation === undefined && reference.authors === undefined) {
      refuse([], 'Say who wrote it: `organisation` or `authors`.');
    }
    if (reference.year === undefined && reference.accessed === undefined) {
      refuse([], 'Give the `year`, or the day it was `accessed` when the page shows no year.');
    }
    if (reference.updated !== undefined && reference.updated <= (reference.year ?? reference.updated)) {
      refuse(['updated'], '`updated` is later than `year`; leave it out when nothing has changed since.');
    }
    const names = [reference.doi, reference.pmid, reference.isbn, reference.url];
    if (names.every((name) => name === undefined)) {
      refuse([], 'Give a `doi`, a `pmid`, an `isbn` or a `url`, so that a reader can find it.');
    }
  });

export type Reference = z.infer<typeof referenceSchema>;

/** Where a reader can open the source. A DOI outlives a web address, so it comes first. */
export function referenceAddress(reference: Reference): string {
  if (reference.doi !== undefined) return `https://doi.org/${reference.doi}`;
  if (reference.url !== undefined) return reference.url;
  // A catalogue of many libraries: a book has no address of its own.
  if (reference.pmid === undefined && reference.isbn !== undefined)
    return `https://search.worldcat.org/isbn/${readIsbn(reference.isbn) ?? ''}`;
  return `https://pubmed.ncbi.nlm.nih.gov/${reference.pmid ?? ''}/`;
}
