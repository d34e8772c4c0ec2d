/** What must be somebody's business, whichever roles there are. */
import { expect, it } from 'vitest';
import { rolesThat } from '@/lib/identity/rights';
import { roles } from '@/lib/identity/viewer';

it.each([
  ['is paged for urgent words beneath every post', rolesThat(({ onCallFor }) => onCallFor === 'every-post')],
  ['sees what waits beneath every post', rolesThat(({ messages }) => messages === 'everyones')],
  ['answers for posts', rolesThat(({ leadsPosts }) => leadsPosts)],
  ['manages accounts', rolesThat(({ managesAccounts }) => managesAccounts)],
  ['takes complaints', rolesThat(({ takesComplaints }) => takesComplaints)],
  ['keeps the hashes of the logs', rolesThat(({ keepsLogHashes }) => keepsLogHashes)],
  ['reads the whole log of access', rolesThat(({ accessLog }) => accessLog === 'all')],
  ['is told of mails that were given up', rolesThat(({ readsFailedMails }) => readsFailedMails)],
  ['is told of old numbers to call', rolesThat(({ seesToHelpLines }) => seesToHelpLines)],
  ['keeps answers ready', rolesThat(({ keepsCanned }) => keepsCanned === 'answers')],
  ['keeps the daily words ready', rolesThat(({ keepsCanned }) => keepsCanned === 'daily-words')],
])('somebody %s', (_what, found) => {
  expect(found).not.toEqual([]);
});

it('whoever is paged for what is asked beneath a post is shown it', () => {
  expect(rolesThat(({ onCallFor, messages }) => onCallFor === 'every-post' && messages !== 'everyones')).toEqual([]);
  expect(rolesThat(({ onCallFor, leadsPosts }) => onCallFor === 'own-posts' && !leadsPosts)).toEqual([]);
});

it('whoever takes complaints is shown them', () => {
  expect(rolesThat(({ takesComplaints, messages }) => takesComplaints && messages !== 'complaints')).toEqual([]);
});

it('every role is one of those that an account may have', () => {
  expect(rolesThat(() => true)).toEqual(roles);
});
