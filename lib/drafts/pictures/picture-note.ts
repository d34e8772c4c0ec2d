/** What is said of a picture wherever it is used: what it shows or that it only decorates, and who made it. Pure. */
import { z } from 'zod';
import { lineSchema, mediaPathSchema } from '@/lib/posts/model/field-rules';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

export const pictureNoteSchema = z
  .strictObject({
    path: mediaPathSchema,
    alt: lineSchema(5, 300).optional(),
    decorative: z.literal(true).optional(),
    credit: lineSchema(2, 160).optional(),
  })
  .refine((note) => (note.alt === undefined) !== (note.decorative === undefined));

export type PictureNote = z.infer<typeof pictureNoteSchema>;
export type TypedNote = { alt: string; decorative: boolean; credit: string };

const words = desk.pictures;

/** The note, or what is wrong with what was typed. */
export function readNote(path: string, typed: TypedNote): PictureNote | FormProblem {
  const [alt, credit] = [typed.alt.replace(/\s+/g, ' ').trim(), typed.credit.replace(/\s+/g, ' ').trim()];
  if (alt === '' && !typed.decorative) return { field: 'alt', message: words.altMissing };
  if (alt !== '' && typed.decorative) return { field: 'alt', message: words.altTwice };
  const note = {
    path,
    ...(typed.decorative ? { decorative: true } : { alt }),
    ...(credit === '' ? {} : { credit }),
  };
  const read = pictureNoteSchema.safeParse(note);
  if (read.success) return read.data;
  const field = read.error.issues.some((issue) => issue.path[0] === 'credit') ? 'credit' : 'alt';
  return { field, message: field === 'credit' ? words.creditLength : words.altLength };
}
