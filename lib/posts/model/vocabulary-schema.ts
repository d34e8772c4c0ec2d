/**
 * The lists that posts draw on: topics, series, plain words and trusted resources.
 * It must not know which posts use them.
 */
import { z } from 'zod';
import { emblems } from './emblems';
import { daySchema, lineSchema, slugSchema, webAddressSchema, wordsSchema } from './field-rules';
import { isLanguageTag } from './post-name';
import { findTypedNumber } from './typed-numbers';

/** Sentences that stand on many pages, and on sites in many countries. */
const sentencesSchema = (least: number, most: number) =>
  wordsSchema(least, most).check((context) => {
    const message = findTypedNumber(context.value);
    if (message !== null) context.issues.push({ code: 'custom', input: context.value, message });
  });

const languageSchema = z.string().refine(isLanguageTag, 'Write a language tag such as es or ar.');

/** Subjects that can hurt to read: the page adds support and keeps the thread out of search engines. */
export const sensitiveSubjects = ['suicide', 'self-harm', 'abuse', 'pregnancy-loss', 'prognosis'] as const;
export const sensitiveSchema = z.enum(sensitiveSubjects);
export type SensitiveSubject = z.infer<typeof sensitiveSchema>;

export const topicSchema = z.strictObject({
  id: slugSchema,
  title: lineSchema(2, 60),
  summary: sentencesSchema(10, 300),
  sensitive: z.boolean().optional(),
  /** Its picture; the lamp where it has none. */
  emblem: z.enum(emblems).optional(),
  /** By language. */
  titles: z.record(languageSchema, lineSchema(2, 60)).optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** `posts` are slugs in reading order. */
export const seriesSchema = z.strictObject({
  id: slugSchema,
  title: lineSchema(2, 80),
  summary: sentencesSchema(10, 300),
  posts: z.array(slugSchema).max(50),
});
export type Series = z.infer<typeof seriesSchema>;

/** `term` is what a doctor says, `plain` what a reader says, `gloss` one or two sentences that explain it. */
export const glossaryEntrySchema = z.strictObject({
  id: slugSchema,
  term: lineSchema(2, 80),
  plain: lineSchema(2, 80),
  gloss: sentencesSchema(10, 400),
  also: z.array(lineSchema(1, 80)).max(12).optional(),
  translations: z
    .record(
      languageSchema,
      z.strictObject({ term: lineSchema(2, 80), plain: lineSchema(2, 80), gloss: sentencesSchema(10, 400) }),
    )
    .optional(),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

export const resourceSchema = z.strictObject({
  id: slugSchema,
  title: lineSchema(2, 120),
  organisation: lineSchema(2, 120),
  url: webAddressSchema,
  reason: sentencesSchema(10, 400),
  checked: daySchema,
  topics: z.array(slugSchema).max(10),
});
export type Resource = z.infer<typeof resourceSchema>;
