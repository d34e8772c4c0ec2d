/** What can be written down of a place, its week and its days that differ. Pure. */
import { z } from 'zod';
import { isDay } from '@/lib/shared/days';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { hasWords } from '@/lib/shared/text';
import { idSchema, shortText, typedText } from '@/lib/shared/typed-text';
import { minutesOf, type Span } from './opening-hours';

const words = desk.placeForm;

/** More than anybody keeps up to date by hand. */
export const mostPlaces = 20;
export const mostOtherDays = 400;

const isPhone = (text: string): boolean =>
  /^\+?[\d ()./-]+$/.test(text) && text.replace(/\D/g, '').length >= 3 && text.length <= 30;

const oneLine = (text: string): boolean => !text.includes('\n');

export const placeSchema = z.object({
  /** Empty for a new one. */
  id: idSchema.or(z.literal('')),
  version: z.coerce.number().int().min(0),
  name: typedText(80, words.nameTooLong).refine(hasWords, words.nameMissing).refine(oneLine, words.oneLine),
  address: typedText(300, words.addressTooLong).refine(hasWords, words.addressMissing),
  phone: typedText(40, words.phoneWrong).refine(isPhone, words.phoneWrong),
  afterHours: typedText(200, words.afterHoursTooLong).refine(oneLine, words.oneLine),
  afterHoursPhone: typedText(40, words.phoneWrong).refine((text) => text === '' || isPhone(text), words.phoneWrong),
  waysThere: typedText(600, words.waysThereTooLong),
});

/** `tel:` wants digits alone. */
export function telOf(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}

export const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export const spansSchema = z.array(z.strictObject({ from: timeSchema, to: timeSchema })).max(4);
export const weekSchema = z.array(spansSchema).length(7);

/** How often a day may open again after it closed. */
export const spansADay = 2;

/** The fields of one span; the first ones of a day also stand for the day where something is wrong with it. */
export function spanFields(prefix: string, index: number): { from: string; to: string } {
  return { from: `${prefix}from${index}`, to: `${prefix}to${index}` };
}

/** What was typed for one day: its spans, or what is wrong, beside the field to mend. Nothing typed: closed. */
export function readSpans(values: Record<string, string>, prefix: string): { spans: Span[]; problems: FormProblem[] } {
  const spans: Span[] = [];
  const problems: FormProblem[] = [];
  for (let index = 0; index < spansADay; index += 1) {
    const fields = spanFields(prefix, index);
    const [from, to] = [values[fields.from] ?? '', values[fields.to] ?? ''];
    if (from === '' && to === '') continue;
    if (!timeSchema.safeParse(from).success) problems.push({ field: fields.from, message: words.fromMissing });
    else if (!timeSchema.safeParse(to).success) problems.push({ field: fields.to, message: words.toMissing });
    else if (index > 0 && spans[0] && overlap(spans[0], { from, to }))
      problems.push({ field: fields.from, message: words.spansOverlap });
    else spans.push({ from, to });
  }
  return { spans, problems };
}

/** Ends of spans over midnight count as the day after. */
function overlap(first: Span, second: Span): boolean {
  const ends = (span: Span) => {
    const [from, to] = [minutesOf(span.from), minutesOf(span.to)];
    return to > from ? to : to + 1440;
  };
  return minutesOf(second.from) < ends(first) && minutesOf(first.from) < ends(second);
}

const day = shortText.refine(isDay, words.dayMissing);

export const otherDaysSchema = z
  .object({
    /** Empty for every place. */
    placeId: idSchema.or(z.literal('')),
    from: day,
    /** Empty for a single day. */
    until: day.or(z.literal('')),
    name: typedText(80, words.nameTooLong).refine(hasWords, words.reasonMissing).refine(oneLine, words.oneLine),
  })
  .transform(({ until, ...rest }) => ({ ...rest, until: until === '' ? rest.from : until }))
  .refine(({ from, until }) => from <= until, { path: ['until'], message: words.endsBefore });
