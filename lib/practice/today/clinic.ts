/** A clinic that people can come to on one day: for whom, when, how many places, and how to get one. Pure. */
import { z } from 'zod';
import { addDays, isDay, momentIn } from '@/lib/shared/days';
import { desk } from '@/lib/shared/messages/desk';
import { hasWords } from '@/lib/shared/text';
import { idSchema, shortText, typedText } from '@/lib/shared/typed-text';
import { minutesOf } from '../hours/opening-hours';
import { timeSchema } from '../hours/place-form';

export const clinicKinds = ['flu', 'covid', 'blood-pressure', 'walk-in', 'children', 'talk'] as const;
export type ClinicKind = (typeof clinicKinds)[number];

export interface Clinic {
  id: string;
  kind: ClinicKind;
  who: string;
  booking: string;
  placeId: string | null;
  startsAt: Date;
  endsAt: Date;
  /** Places left; null where nobody counts them. */
  spaces: number | null;
  asOf: Date;
  validUntil: Date;
  sequence: number;
  cancelledAt: Date | null;
  updatedAt: Date;
}

export type StoredClinic = Clinic & { createdAt: Date; updatedBy: string; demonstration: boolean };

/** More than a list can hold that is read on a phone. */
export const mostClinics = 200;
export const mostSpaces = 2_000;

/** A count of places may be believed for half a day, and shown with its age for as long again. */
export function countHoldsUntil(asOf: Date): Date {
  return new Date(asOf.getTime() + 12 * 60 * 60 * 1000);
}

const words = desk.clinicForm;

export const spacesSchema = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, words.spacesWrong)
  .transform((text) => (text === '' ? null : Number(text)))
  .refine((spaces) => spaces === null || spaces <= mostSpaces, words.spacesWrong);

export const clinicSchema = z.object({
  /** Empty for a new one. */
  id: idSchema.or(z.literal('')),
  /** The one that was seen, so that of two who change it the second is told. */
  sequence: z.coerce.number().int().min(0),
  kind: z.enum(clinicKinds, words.kindMissing),
  who: typedText(200, words.tooLong).refine(hasWords, words.whoMissing),
  booking: typedText(200, words.tooLong).refine(hasWords, words.bookingMissing),
  placeId: idSchema.or(z.literal('')),
  day: shortText.refine(isDay, words.dayMissing),
  from: shortText.refine((time) => timeSchema.safeParse(time).success, words.timeMissing),
  to: shortText.refine((time) => timeSchema.safeParse(time).success, words.timeMissing),
  spaces: spacesSchema,
});

/** One that ends at a time that is not later than it begins ends on the day after. */
export function momentsOf(zone: string, given: { day: string; from: string; to: string }): [Date, Date] {
  const [begins, ends] = [minutesOf(given.from), minutesOf(given.to)];
  return [momentIn(zone, given.day, begins), momentIn(zone, ends > begins ? given.day : addDays(given.day, 1), ends)];
}
