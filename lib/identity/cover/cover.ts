/** One physician sees to another's messages for a time. Pure. */
import { z } from 'zod';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { startOfSiteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const dayMilliseconds = 86_400_000;

/** Days at most, so that a forgotten cover ends by itself. */
export const coverDaysAtMost = 180;

export const coverSchema = z
  .object({
    physician: z.string().min(1, desk.cover.chooseAway),
    coveredBy: z.string().min(1, desk.cover.chooseCovers),
    /** The first and the last day, both of them covered. */
    from: z.iso.date({ error: desk.cover.coverSchemaFromError, abort: true }),
    until: z.iso.date({ error: desk.cover.coverSchemaUntilError, abort: true }),
  })
  .refine(({ physician, coveredBy }) => physician !== coveredBy, {
    path: ['coveredBy'],
    error: desk.cover.coverSchemaError,
  })
  .refine(({ from, until }) => until >= from, { path: ['until'], error: desk.cover.lastDayComesBefore })
  .refine(({ from, until }) => Date.parse(until) - Date.parse(from) < coverDaysAtMost * dayMilliseconds, {
    path: ['until'],
    error: say(desk.cover.chooseMostDays, { coverDaysAtMost }, deskLocale),
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
