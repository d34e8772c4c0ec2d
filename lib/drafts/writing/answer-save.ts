/** What a page that saves by itself is told: what the gate says of what it sent, and who else wrote. It must not know the page. */
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import { stampPublished } from '@/lib/drafts/publishing/stamp-post';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { siteMoment } from '@/lib/platform/site-time';
import { judgePost } from '@/lib/posts/gate/judge-post';
import { headOf } from '@/lib/posts/writing/cut-blocks';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { type DraftProblem, placeProblems } from './draft-problems';
import type { Choice } from './field-list';
import { readFieldContext } from './read-context';
import { saveDraft, type Sent } from './save-draft';
import { labelOfField, listSources } from './shown-draft';

/** Both sides of the wire. */
export type SaveAnswer =
  | { kind: 'refused'; message: string }
  | {
      kind: 'saved';
      /** What the page has saved now. */
      last: string;
      moment: string;
      /** At the names that the page has for its blocks and fields. */
      problems: DraftProblem[];
      /** Of the post, by id: one that was just typed can be cited at once. */
      sources: readonly Choice[];
      /** Who else wrote, in sentences; null when nobody did. */
      joined: { title: string; text: string } | null;
    };

export async function answerSave(opened: OpenedDraft, sent: Sent, now: Date): Promise<SaveAnswer> {
  const context = await readFieldContext(opened.viewer, now);
  const outcome = await saveDraft(opened, sent, context, now);
  const words = desk.editPost;
  if (outcome.kind !== 'saved')
    return { kind: 'refused', message: outcome.kind === 'too-long' ? words.tooLong : words.busy };
  const { ours, oursId, merged } = outcome;
  const ready = stampPublished(ours.source, context.today, null);
  const found = await judgePost(ready, opened.slug, now);
  return {
    kind: 'saved',
    last: oursId,
    moment: siteMoment(now),
    problems: placeProblems(ready, found, labelOfField, { ...ours.document, head: headOf(ready) }),
    sources: listSources(ours.source),
    joined: merged && (await tellJoined(merged, opened.viewer.accountId)),
  };
}

async function tellJoined(
  merged: { accountId: string; at: Date; doubled: number },
  own: string,
): Promise<{ title: string; text: string }> {
  const words = desk.editPost;
  const name = merged.accountId === own ? words.yourself : nameOf(merged.accountId, await readStaffNames());
  const twice = merged.doubled > 0 ? say(words.joinedTwice, { count: Math.min(merged.doubled, 999) }, deskLocale) : '';
  return {
    title: say(words.joinedTitle, { name }),
    text: `${say(words.joined, { moment: siteMoment(merged.at) })} ${twice}`.trim(),
  };
}
