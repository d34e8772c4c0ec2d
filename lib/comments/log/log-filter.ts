/** Which part of a log is asked for, as it stands in an address. Pure. */
import { z } from 'zod';
import { startOfSiteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';

export interface LogFilter {
  action: string | null;
  /** An account's id, or `writer` for whoever wrote the message. */
  person: string | null;
  postId: string | null;
  /** Days of the practice as YYYY-MM-DD, both of them included. */
  from: string | null;
  to: string | null;
  /** Older than this row of the log. */
  before: number | null;
}

const day = z.iso.date().nullable().catch(null);
const word = z
  .string()
  .regex(/^[\w:.-]{1,64}$/)
  .nullable()
  .catch(null);

const schema = z.object({
  action: word,
  person: word,
  postId: word,
  from: day,
  to: day,
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null),
});

/** A value that means nothing is left out rather than refused: an old link still opens the log. */
export function parseLogFilter(param: (name: string) => string): LogFilter {
  const given = (name: string): string | null => param(name) || null;
  return schema.parse({
    action: given('action'),
    person: given('person'),
    postId: given('post'),
    from: given('from'),
    to: given('to'),
    before: given('before'),
  });
}

/** What `parseLogFilter` reads, without what is null. */
export function logParams({ action, person, postId, from, to, before }: LogFilter): URLSearchParams {
  const named = { action, person, post: postId, from, to, before: before === null ? null : String(before) };
  return new URLSearchParams(Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The moments between which a row lies: the first is part of it, the second is not. */
export function momentsOf({ from, to }: LogFilter): { from: Date | null; until: Date | null } {
  return {
    from: from === null ? null : startOfSiteDay(from),
    until: to === null ? null : startOfSiteDay(addDays(to, 1)),
  };
}
