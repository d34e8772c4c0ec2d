/** A weekly digest for very many followers: how long it takes to be made and sent, in how much memory, and what a killed sender does. */
import { addWeeklyFollowers, sendDigests, type SentDigests } from '../support/mail/killed-digest';
import { withPractice } from './with-practice';

/** Seconds and megabytes are those of the last sender; with `kills` 0 of the whole. Throws unless everyone has one mail. */
export function measureDigests(kind: 'sqlite' | 'postgresql', followers: number, kills: number): Promise<SentDigests> {
  return withPractice(kind, async () => {
    await addWeeklyFollowers(followers);
    const sent = await sendDigests(followers, kills);
    if (sent.mails !== followers || sent.recipients !== followers || sent.kills !== kills)
      throw new Error(`somebody has no mail, or two: ${JSON.stringify(sent)}`);
    return sent;
  });
}
