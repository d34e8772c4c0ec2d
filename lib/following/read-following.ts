/** What the page behind the link in a mail shows. */
import { findLinkedFollower } from './follow-links';
import type { Pace } from './following';
import { type NamedFollow, nameFollows } from './list-choices';

export interface Following {
  language: string | null;
  pace: Pace;
  confirmed: NamedFollow[];
  /** Asked for, and not confirmed yet. */
  asked: NamedFollow[];
}

/** Null when the link does not work any more. What is followed and is not there any more is left out. */
export async function readFollowing(id: string, token: string, now: Date): Promise<Following | null> {
  const follower = await findLinkedFollower(id, token);
  if (follower === null) return null;
  const { language, pace, follows } = follower;
  const of = (isConfirmed: boolean) =>
    nameFollows(
      follows.filter(({ confirmedAt }) => (confirmedAt !== null) === isConfirmed),
      language,
      now,
    );
  return { language, pace, confirmed: await of(true), asked: await of(false) };
}
