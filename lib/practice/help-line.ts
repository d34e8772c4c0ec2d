/**
 * One line that people can call or text, and the day until which its row may be believed.
 * It must not know which lines there are.
 */
import { addMonths } from '@/lib/shared/days';

export const helpKinds = ['crisis', 'abuse', 'assault', 'children', 'poison', 'urgentAdvice', 'deaf'] as const;
export type HelpKind = (typeof helpKinds)[number];

/** When somebody answers; null where the source does not say or it differs. */
export type HelpHours = 'always' | 'evenings-and-weekends' | { from: string; to: string } | null;

export type HelpLine = {
  kind: HelpKind;
  name: string;
  /** The part of the country that it serves, in English; null for all of it. */
  region: string | null;
  /** What the line takes. `textphone` is a call that is typed. `web` has no number. */
  way: 'call' | 'call-or-text' | 'text' | 'textphone' | 'web';
  /** As people write it; empty for `web`. */
  number: string;
  /** For a `tel:` link, or an `sms:` one. */
  tel: string;
  /** The word that a text must begin with; null where any will do. */
  word: string | null;
  /** Whether a telephone has to be registered before it is of use. */
  registers: boolean;
  hours: HelpHours;
  /** The organisation's own page. */
  source: string;
  /** ISO day on which this row was last compared with its source. */
  reviewed: string;
};

/** Services are renamed and renumbered between one year and the next: half a year is as long as anyone should rely on a row. */
const monthsBelieved = 6;

export function isPastReview({ reviewed }: HelpLine, today: string): boolean {
  return addMonths(reviewed, monthsBelieved) < today;
}
