/**
 * Every field of a post's frontmatter, with its form and its limits, one at a time.
 * It must not know how fields depend on each other; `frontmatter-rules.ts` does.
 */
import { z } from 'zod';
import {
  countWords,
  daySchema,
  lineSchema,
  mediaPathSchema,
  momentSchema,
  questionSchema,
  slugSchema,
  ulidSchema,
  webAddressSchema,
  wordsSchema,
} from './field-rules';
import { conflictsSchema } from './physician-schema';
import {
  aiAssistanceLevels,
  changeTypes,
  commentModes,
  keysOf,
  postKinds,
  postStatuses,
  reviewScopes,
} from './post-kinds';
import { isLanguageTag } from './post-name';
import { referenceSchema } from './reference-schema';
import { storiesPlace } from './stories-place';
import { sensitiveSchema } from './vocabulary-schema';

const reviewSchema = z.strictObject({ person: slugSchema, date: daySchema, scope: z.enum(reviewScopes) });

const changeSchema = z.strictObject({
  date: daySchema,
  who: slugSchema,
  type: z.enum(keysOf(changeTypes)),
  summary: wordsSchema(5, 400),
});

const conditionSchema = z.strictObject({
  name: lineSchema(2, 120),
  mesh: z
    .string()
    .regex(/^D\d{6}(?:\d{3})?$/, 'A MeSH id looks like D006973.')
    .optional(),
  icd10cm: z
    .string()
    .regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/, 'An ICD-10-CM code looks like E11.9.')
    .optional(),
});

const keyPointSchema = lineSchema(10, 250).refine((point) => countWords(point) <= 25, 'Use at most 25 words.');

const originallyPublishedSchema = z.strictObject({
  site: lineSchema(2, 120),
  url: webAddressSchema,
  date: daySchema,
  permission: lineSchema(5, 300),
  canonical: z.enum(['original', 'here']).default('original'),
});

const imageSchema = z
  .strictObject({
    src: mediaPathSchema,
    alt: lineSchema(5, 300).optional(),
    decorative: z.literal(true).optional(),
    credit: lineSchema(2, 160).optional(),
  })
  .refine(
    (image) => (image.alt === undefined) !== (image.decorative === undefined),
    'Describe the picture in `alt`, or say `decorative: true`: one of the two.',
  );

const withdrawalSchema = z.strictObject({
  date: daySchema,
  reason: wordsSchema(10, 400),
  replacement: slugSchema.optional(),
});

export const postFields = {
  id: ulidSchema.refine(
    (id) => id !== storiesPlace.id,
    'This id is kept for the stories of the practice. Make a new one.',
  ),
  title: lineSchema(10, 80),
  summary: wordsSchema(60, 200),
  kind: z.enum(keysOf(postKinds)),
  status: z.enum(postStatuses),
  demonstration: z.boolean().optional(),
  topics: z.array(slugSchema).min(1).max(5),
  authors: z.array(slugSchema).min(1).max(4),
  published: daySchema.optional(),
  publishAt: momentSchema.optional(),
  updated: daySchema.optional(),
  conflicts: conflictsSchema,
  reviewers: z.array(reviewSchema).max(10).optional(),
  lastReviewed: daySchema.optional(),
  nextReviewDue: daySchema.optional(),
  references: z.array(referenceSchema).max(60).optional(),
  keyPoints: z.array(keyPointSchema).min(3, 'Give 3 to 5 key points.').max(5, 'Give 3 to 5 key points.').optional(),
  conditions: z.array(conditionSchema).min(1).max(10).optional(),
  questionsToAsk: z.array(questionSchema).min(3, 'Give 3 to 7 questions.').max(7, 'Give 3 to 7 questions.').optional(),
  discussion: z.array(questionSchema).min(1).max(3, 'Give at most 3 questions.').optional(),
  changes: z.array(changeSchema).min(1).max(50).optional(),
  originallyPublished: originallyPublishedSchema.optional(),
  withdrawal: withdrawalSchema.optional(),
  series: slugSchema.optional(),
  related: z.array(slugSchema).max(6).optional(),
  supersedes: z.array(slugSchema).max(6).optional(),
  redirectFrom: z.array(slugSchema).max(20).optional(),
  image: imageSchema.optional(),
  comments: z.enum(commentModes).default('open'),
  sensitive: sensitiveSchema.optional(),
  language: z.string().refine(isLanguageTag, 'Write a language tag such as en-GB or ar.').optional(),
  aiAssistance: z.enum(keysOf(aiAssistanceLevels)).optional(),
};

export type PostFrontmatter = z.infer<z.ZodObject<typeof postFields>>;
export type Review = z.infer<typeof reviewSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Condition = z.infer<typeof conditionSchema>;
