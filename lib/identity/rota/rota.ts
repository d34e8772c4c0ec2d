/** Who is called when: a weekly pattern, and days that differ from it. Pure: zone and time are passed in. */
import { z } from 'zod';
import { addDays, dayIn, isDay, momentIn, weekdayOf } from '@/lib/shared/days';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.rota;

/** Times by the clock on the practice's wall, as `HH:MM`. Until a time that is not later, it ends on the next day. */
export interface Shift {
  id: string;
  /** 1 for Monday to 7 for Sunday, of every week; null for one day. */
  weekday: number | null;
  /** YYYY-MM-DD; null for every week. A day that has a shift of its own has none of its week's. */
  day: string | null;
  from: string;
  to: string;
  accountId: string;
}

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, words.giveTime);

/** As a form sends it: either a weekday, or a day. */
export const shiftSchema = z
  .object({
    accountId: z.string().min(1, words.choosePerson),
    weekday: z.string().regex(/^[1-7]?$/, words.chooseDay),
    day: z.string().refine((day) => day === '' || isDay(day), words.giveDay),
    from: clock,
    to: clock,
  })
  .refine(({ weekday, day }) => (weekday === '') !== (day === ''), { path: ['weekday'], error: words.chooseDay })
  .transform(({ accountId, weekday, day, from, to }) => ({
    accountId,
    weekday: weekday === '' ? null : Number(weekday),
    day: day === '' ? null : day,
    from,
    to,
  }));

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function shiftsOf(shifts: readonly Shift[], day: string): Shift[] {
  const own = shifts.filter((shift) => shift.day === day);
  return own.length > 0 ? own : shifts.filter(({ weekday }) => weekday === weekdayOf(day));
}

/** From its first moment to the first after it, on the night of a change of clocks too. */
export function boundsOf(
  { from, to }: Pick<Shift, 'from' | 'to'>,
  day: string,
  zone: string,
): { from: Date; until: Date } {
  const [begins, ends] = [minutesOf(from), minutesOf(to)];
  return {
    from: momentIn(zone, day, begins),
    until: ends > begins ? momentIn(zone, day, ends) : momentIn(zone, addDays(day, 1), ends),
  };
}

/** Accounts whose shift it is at that moment, each once; one that began yesterday may go on. */
export function onCallAt(shifts: readonly Shift[], zone: string, at: Date): string[] {
  const today = dayIn(zone, at);
  const now = [addDays(today, -1), today].flatMap((day) =>
    shiftsOf(shifts, day).filter((shift) => {
      const { from, until } = boundsOf(shift, day, zone);
      return from <= at && at < until;
    }),
  );
  return [...new Set(now.map(({ accountId }) => accountId))];
}
