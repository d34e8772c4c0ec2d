/** Notices what is new: posts that have appeared, corrections and withdrawals of them, answers to questions that somebody follows. */
import { readAnswered } from '@/lib/comments/thread/read-answered';
import { sha256 } from '@/lib/platform/crypto';
import type { PostSummary } from '@/lib/posts/model/post';
import { listPublic } from '@/lib/posts/reading/read-posts';
import { began, listFollowedQuestions, listKnown, recordSights, type Sight, sightKey } from './news-store';

function sightsOf({ id, status, changes }: PostSummary): Sight[] {
  const corrections = changes
    .filter(({ type }) => type === 'correction')
    // Its words, since several may bear one day.
    .map(({ date, summary }) => ({
      what: 'correction' as const,
      about: id,
      detail: `${date} ${sha256(summary).slice(0, 12)}`,
    }));
  return [
    { what: 'post', about: id, detail: '' },
    ...corrections,
    ...(status === 'withdrawn' ? [{ what: 'withdrawal' as const, about: id, detail: '' }] : []),
  ];
}

/**
 * Whatever was there when this was first asked is known and told to nobody. A post that appears with corrections, or withdrawn, is news
 * as a post alone or not at all.
 */
export async function noteNews(now: Date): Promise<void> {
  const [known, posts] = [await listKnown(), await listPublic(now)];
  const all = posts.flatMap(sightsOf);
  if (known === null) return recordSights([began, ...all], now, { old: true });
  const fresh = all.filter((sight) => !known.has(sightKey(sight)));
  const newPosts = new Set(fresh.flatMap(({ what, about }) => (what === 'post' ? [about] : [])));
  const withdrawn = new Set(posts.flatMap(({ id, status }) => (status === 'withdrawn' ? [id] : [])));
  const isOld = ({ what, about }: Sight): boolean => newPosts.has(about) && (what !== 'post' || withdrawn.has(about));
  await recordSights(fresh.filter(isOld), now, { old: true });
  await recordSights(
    fresh.filter((sight) => !isOld(sight)),
    now,
    { old: false },
  );
  await noteAnswers(known, now);
}

/** A page of questions at a time, until there are none: nobody's is left out. */
async function noteAnswers(known: ReadonlySet<string>, now: Date): Promise<void> {
  for (let questions = await listFollowedQuestions(''); questions.length > 0;) {
    const untold = questions.filter((about) => !known.has(sightKey({ what: 'answer', about, detail: '' })));
    const answered = await readAnswered(untold);
    await recordSights(
      answered.map(({ id }) => ({ what: 'answer', about: id, detail: '' })),
      now,
      { old: false },
    );
    questions = await listFollowedQuestions(questions.at(-1) ?? '');
  }
}
