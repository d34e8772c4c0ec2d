/** Mails that are files because no mail server is set: gone after their days, and as soon as the address that they went to is gone. */
import { listWithContact, writerMails } from '@/lib/comments/retention/erase-expired';
import { listFollowing } from '@/lib/following/expired-follows';
import { listMailFiles, type MailFile, removeMailFiles } from '@/lib/platform/mail/mail-files';

const followerMails = ['confirm-follow', 'follow-news', 'follow-digest'];

/** Whether it was kept long enough, or nobody is left to whom it was written. */
async function isOver(before: Date): Promise<(mail: MailFile) => boolean> {
  const mails = listMailFiles();
  const about = (kinds: readonly string[]): string[] => [
    ...new Set(mails.flatMap(({ kind, subjectId }) => (kinds.includes(kind) ? [subjectId] : []))),
  ];
  const [writers, followers] = await Promise.all([
    listWithContact(about(writerMails)),
    listFollowing(about(followerMails)),
  ]);
  return ({ at, kind, subjectId }) =>
    at < before ||
    (writerMails.includes(kind) && !writers.has(subjectId)) ||
    (followerMails.includes(kind) && !followers.has(subjectId));
}

export const keptMailFiles = {
  count: async (before: Date): Promise<number> => listMailFiles().filter(await isOver(before)).length,
  remove: async (before: Date): Promise<number> => removeMailFiles(await isOver(before)),
};
