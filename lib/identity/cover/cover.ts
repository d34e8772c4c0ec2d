/** One physician sees to another's messages for a time. Pure. */
import { z } from 'zod';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { startOfSiteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';

const dayMilliseconds = 86_400_000;

/** Days at most, so that a forgotten cover ends by itself. */
export const coverDaysAtMost = 180;

export const coverSchema = z
  .object({
    physician: z.string().min(1, 'Choose who is away.'),
    coveredBy: z.string().min(1, 'Choose who covers.'),
    /** The first and the last day, both of them covered. */
    from: z.iso.date({ error: 'Give the first day.', abort: true }),
    until: z.iso.date({ error: 'Give the last day.', abort: true }),
  })
  .refine(({ physician, coveredBy }) => physician !== coveredBy, {
    path: ['coveredBy'],
    error: 'Nobody covers for themselves. Choose a colleague.',
  })
  .refine(({ from, until }) => until >= from, { path: ['until'], error: 'The last day comes before the first.' })
  .refine(({ from, until }) => Date.parse(until) - Date.parse(from) < coverDaysAtMost * dayMilliseconds, {
    path: ['until'],
    error: `Choose at most ${coverDaysAtMost} days.`,
  })
  // From the beginning of the first day until the end of the last.
  .transform(({ from, until, ...people }) => ({
    ...people,
    from: startOfSiteDay(from),
    until: startOfSiteDay(addDays(until, 1)),
  }));

export function mayArrangeCover(viewer: Viewer, physician: string): boolean {
  const { cover } = rightsOf(viewer);
  return cover === 'anyones' || (cover === 'own' && viewer.physician === physician);
}
