/** What readers ask beneath a post again and again, of which the post says nothing: a hint at a section that is missing. */
import { countMerged, listPublicQuestions } from '@/lib/comments/duplicates/merged-store';
import { wordsOf } from '@/lib/comments/duplicates/similar-questions';
import { listPublicTexts } from '@/lib/comments/thread-store';
import type { Viewer } from '@/lib/identity/viewer';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { listPostSources } from '@/lib/posts/reading/read-sources';

export type Repeated = { postId: string; slug: string; title: string; word: string; count: number };

const lookedThrough = 200;
const mostPosts = 100;
const leastAsked = 3;
/** Shorter words say little. */
const leastLetters = 5;
const shownOfAPost = 3;
/** A word that so many posts use is nobody’s subject. */
const commonShare = 0.25;

/** Of the posts that the viewer wrote; nothing for anyone who writes none. Public words alone. */
export async function readRepeated(viewer: Viewer, now: Date): Promise<Repeated[]> {
  const { physician } = viewer;
  if (physician === null) return [];
  const own = (await listPosts({ author: physician }, now)).slice(0, mostPosts);
  const sources = (await listPostSources()).map(({ slug, source }) => ({ slug, words: wordsOf(source) }));
  const found: Repeated[] = [];
  for (const { id, slug, title } of own) {
    const said = sources.find((one) => one.slug === slug)?.words ?? new Set<string>();
    const isCommon = (word: string): boolean =>
      sources.filter(({ words }) => words.has(word)).length > commonShare * sources.length;
    const repeated = [...(await countAsked(id))]
      .filter(([word, count]) => count >= leastAsked && !said.has(word) && !isCommon(word))
      .sort(([one, most], [other, least]) => least - most || one.localeCompare(other))
      .slice(0, shownOfAPost);
    found.push(...repeated.map(([word, count]) => ({ postId: id, slug, title, word, count })));
  }
  return found;
}

/** In how many questions each word stands; one that stands for others counts as often as all of them. */
async function countAsked(postId: string): Promise<Map<string, number>> {
  const questions = await listPublicQuestions(postId, lookedThrough);
  const [texts, merged] = await Promise.all([
    listPublicTexts(questions.flatMap(({ publishedRevisionId }) => publishedRevisionId ?? [])),
    countMerged(questions.map(({ id }) => id)),
  ]);
  const counts = new Map<string, number>();
  for (const { id, publishedRevisionId } of questions)
    for (const word of wordsOf(texts.get(publishedRevisionId ?? '')?.text ?? ''))
      if (word.length >= leastLetters && !/\d/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1 + (merged.get(id) ?? 0));
  return counts;
}
