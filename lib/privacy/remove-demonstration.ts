/** Takes the demonstration away: its accounts, its comments, its drafts and its posts and physicians. What belongs to the practice is not touched. */
import { removeDemonstrationComments } from '@/lib/comments/retention/remove-demonstration-comments';
import { removeDemonstrationDrafts } from '@/lib/drafts/remove-demonstration-drafts';
import { removeDemonstrationFollowers } from '@/lib/following/demonstration-followers';
import { removeDemonstrationStaff } from '@/lib/identity/accounts/manage-accounts';
import { removeDemonstrationLetters } from '@/lib/letters/keep-letters';
import { removeMailFiles } from '@/lib/platform/mail/mail-files';
import { removeDemonstrationFiles } from '@/lib/posts/files/remove-demonstration-files';
import { removeDemonstrationFacts } from '@/lib/practice/change-practice-facts';
import { removeDemonstrationPractice } from '@/lib/practice/says/practice-demonstration';

export interface Removed {
  comments: number;
  accounts: number;
  drafts: number;
  /** Files of posts and physicians, relative to the content folder. */
  files: string[];
}

export async function removeDemonstration(): Promise<Removed> {
  const comments = await removeDemonstrationComments();
  const accounts = await removeDemonstrationStaff();
  const drafts = await removeDemonstrationDrafts();
  await removeDemonstrationFacts();
  await removeDemonstrationPractice();
  await removeDemonstrationLetters();
  removeMailFiles(({ to }) => to.endsWith('@demo.invalid'));
  await removeDemonstrationFollowers();
  return { comments, accounts, drafts, files: await removeDemonstrationFiles() };
}
