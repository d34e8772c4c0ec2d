/**
 * What a person who writes or reviews must declare, and the shape of a declared interest wherever it stands.
 * It must not know about staff accounts: a physician here is a byline.
 */
import { z } from 'zod';
import { en } from '@/lib/shared/messages/en';
import { daySchema, lineSchema, slugSchema, wordsSchema } from './field-rules';
import { keysOf } from './post-kinds';
import { isLanguageTag } from './post-name';

/** Kinds of interest, after the disclosure form of the International Committee of Medical Journal Editors. */
export const conflictTypes = en.conflictTypes;

const sinceSchema = z.union(
  [z.int().min(1900).max(2100).transform(String), z.string().regex(/^\d{4}(?:-\d{2})?$/), daySchema],
  {
    error: 'Write a year, a month as YYYY-MM, or a day as YYYY-MM-DD.',
  },
);

const ownConflictShape = {
  type: z.enum(keysOf(conflictTypes)),
  entity: lineSchema(2, 200),
  since: sinceSchema,
  note: wordsSchema(2, 300).optional(),
};

export const conflictSchema = z.strictObject({ person: slugSchema, ...ownConflictShape });

/** `none` must be typed: silence is not a declaration. */
export const conflictsSchema = z.union([z.literal('none'), z.array(conflictSchema).min(1).max(20)], {
  error: 'Write `none`, or a list of person, type, entity, since and note.',
});

const ownConflictSchema = z.strictObject(ownConflictShape);

export const physicianSchema = z.strictObject({
  name: lineSchema(3, 80),
  /** By language, as people who read it write the name. */
  names: z
    .record(z.string().refine(isLanguageTag, 'Write a language tag such as es or ar.'), lineSchema(3, 80))
    .optional(),
  role: z.enum(['physician', 'nurse', 'pharmacist', 'therapist', 'staff']).default('physician'),
  credentials: lineSchema(2, 120),
  registration: lineSchema(2, 200),
  specialty: lineSchema(2, 120),
  languages: z.array(lineSchema(2, 60)).min(1).max(12),
  interests: z.array(lineSchema(2, 160)).max(12),
  conflicts: z.union([z.literal('none'), z.array(ownConflictSchema).min(1).max(20)], {
    error: 'Write `none`, or a list of type, entity, since and note.',
  }),
  demonstration: z.boolean().optional(),
});

export type PhysicianFrontmatter = z.infer<typeof physicianSchema>;
