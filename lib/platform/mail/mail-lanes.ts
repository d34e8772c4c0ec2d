/** Which mails stand in line together, how many of a line go out at once, and when one that failed is tried again. Pure. */

/** Lower numbers are nearer to the reader of the queue: see Outbox.lane. */
export const lanes = {
  /** Words that sound urgent: never behind anything else. */
  urgent: 0,
  /** Somebody sits before a screen and waits for it. */
  asked: 1,
  usual: 2,
  /** News for everyone who follows something: thousands at once, which nothing else may wait for. */
  news: 3,
} as const;

export type Lane = keyof typeof lanes;

export const laneNames = Object.keys(lanes) as Lane[];

/** So many connections to the mail server has each lane, and no other lane may use them. Together they stay within what mail servers take from one sender. */
export const handsOf: Record<Lane, number> = { urgent: 5, asked: 2, usual: 3, news: 2 };

const firstRetry = 60_000;
const slowestRetry = 3_600_000;

/** Milliseconds until the next try: doubles from one minute to about an hour; the random part keeps many from coming back together. */
export function retryDelay(attempts: number, random: number): number {
  return Math.min(firstRetry * 2 ** (attempts - 1), slowestRetry) * (0.75 + random / 2);
}

export const longestRetry = slowestRetry * 1.25;
