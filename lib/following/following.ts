/** What can be followed, how often somebody is written to, and whom which news concerns. Pure. */
import { z } from 'zod';
import type { PostSummary } from '@/lib/posts/model/post';
import { addDays, addMonths } from '@/lib/shared/days';

export const followKinds = ['site', 'topic', 'physician', 'series', 'post', 'question'] as const;
export type FollowKind = (typeof followKinds)[number];

/** `target`: an id or a handle; empty for the whole site. */
export interface Followed {
  what: FollowKind;
  target: string;
}

export const paces = ['at-once', 'weekly', 'monthly'] as const;
export type Pace = (typeof paces)[number];

export const paceSchema = z.enum(paces);

export const newsKinds = ['post', 'correction', 'withdrawal', 'answer'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** One person follows no more: nobody reads that much, and a list has an end. */
export const mostFollowed = 100;

export function keyOf({ what, target }: Followed): string {
  return `${what}:${target}`;
}

/** What a form sends. Null for anything else. */
export function readFollowed(key: string): Followed | null {
  const [, what, target = ''] = /^([a-z]{1,20}):([\w-]{0,60})$/.exec(key) ?? [];
  const kind = followKinds.find((one) => one === what);
  return kind === undefined || (kind === 'site') !== (target === '') ? null : { what: kind, target };
}

/** Everything by which somebody may come to hear that a post is new. */
export function followsOfPost({ topics, authors, series }: PostSummary): Followed[] {
  return [
    { what: 'site', target: '' },
    ...topics.map(({ id }) => ({ what: 'topic' as const, target: id })),
    ...authors.map(({ handle }) => ({ what: 'physician' as const, target: handle })),
    ...(series === null ? [] : [{ what: 'series' as const, target: series }]),
  ];
}

/** Mondays and the first of a month, at this hour by the practice's clock. */
const digestHour = 8;

/** The latest day on which a digest was due, as the practice's calendar has it. */
export function digestDay(pace: Exclude<Pace, 'at-once'>, today: string, hour: number): string {
  const day = hour < digestHour ? addDays(today, -1) : today;
  if (pace === 'monthly') return `${day.slice(0, 7)}-01`;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The one before it. */
export function digestDayBefore(pace: Exclude<Pace, 'at-once'>, day: string): string {
  return pace === 'weekly' ? addDays(day, -7) : addMonths(day, -1);
}

/** So many mails in a row that their server refuses for good: the mailbox is gone, and nothing is sent there any more. */
export const mostRefusals = 3;

/** How long the link that confirms works. */
export const confirmDays = 2;
