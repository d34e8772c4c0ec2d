/** Whether a post may go out, asked of the one gate, and of the lists that its ids lead into. */
import { env } from '@/lib/platform/env';
import { checkPost } from '@/lib/posts/check-post';
import { parsePostSource } from '@/lib/posts/files/parse-content';
import { openContentStore } from '@/lib/posts/files/post-store';
import type { Problem } from '@/lib/posts/model/problem';
import { inReadingOrder } from '@/lib/posts/model/problem';
import { checkTogether } from './check-content';
import { digestPost } from './digest-post';

/** Rules that one post and the lists decide; what lies in other posts is the folder's check. */
const ofLists = new Set(['term', 'topic', 'person', 'series']);

/** In reading order. */
export async function judgePost(source: string, slug: string, now: Date): Promise<Problem[]> {
  const store = openContentStore(env().CONTENT_DIR);
  const file = `posts/${slug}.mdx`;
  const [physicians, topics, series, glossary, resources] = await Promise.all([
    store.listPhysicianFiles(),
    store.readVocabulary('topics'),
    store.readVocabulary('series'),
    store.readVocabulary('glossary'),
    store.readVocabulary('resources'),
  ]);
  const post = { slug, file, digest: digestPost(source), placeOf: parsePostSource(source).placeOf };
  const more = checkTogether({ physicians, topics, series, glossary, resources }, [post], now).filter(
    (problem) => problem.file === file && ofLists.has(problem.rule),
  );
  return inReadingOrder([...checkPost(source, file), ...more]);
}
