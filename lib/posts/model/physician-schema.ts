/**
 * What a person who writes or reviews must declare, and the shape of a declared interest wherever it stands.
 * It must not know about staff accounts: a physician here is a byline.
 */
import { z } from 'zod';
import { en } from '@/lib/shared/messages/en';
import { daySchema, lineSchema, mediaPathSchema, slugSchema, webAddressSchema, wordsSchema } from './field-rules';
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

/** In the order of the week. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const ownConflictSchema = z.strictObject(ownConflictShape);

const physicianShape = z.strictObject({
  name: lineSchema(3, 80),
  /** By language, as people who read it write the name. */
  names: z
    .record(z.string().refine(isLanguageTag, 'Write a language tag such as es or ar.'), lineSchema(3, 80))
    .optional(),
  role: z.enum(['physician', 'nurse', 'pharmacist', 'therapist', 'staff']).default('physician'),
  credentials: lineSchema(2, 120),
  registration: lineSchema(2, 200),
  /** The page of the register where anyone can look them up. */
  registerUrl: webAddressSchema.optional(),
  specialty: lineSchema(2, 120),
  languages: z.array(lineSchema(2, 60)).min(1).max(12),
  /** Takes new patients; left out where nobody has said. */
  acceptsPatients: z.boolean().optional(),
  /** On which days they are in clinic, in the order of the week. */
  clinicDays: z
    .array(z.enum(weekdays))
    .min(1)
    .max(7)
    .refine((days) => new Set(days).size === days.length, 'Name each day once.')
    .optional(),
  interests: z.array(lineSchema(2, 160)).max(12),
  /** A portrait, about square, with the face in the middle. Left out: their initials stand there. */
  picture: mediaPathSchema.optional(),
  conflicts: z.union([z.literal('none'), z.array(ownConflictSchema).min(1).max(20)], {
    error: 'Write `none`, or a list of type, entity, since and note.',
  }),
  demonstration: z.boolean().optional(),
});

/** A made-up person stands in no register, and must not seem to. */
export const physicianSchema = physicianShape.refine(
  ({ demonstration, registerUrl }) => demonstration !== true || registerUrl === undefined,
  { path: ['registerUrl'], message: 'A demonstration physician is in no register: leave this out.' },
);

export type PhysicianFrontmatter = z.infer<typeof physicianSchema>;
