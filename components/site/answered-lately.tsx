import { cacheLife, cacheTag } from 'next/cache';
import { AliasSays } from '@/components/comments/alias-says';
import { Glyph } from '@/components/comments/glyph';
import { PlainWords } from '@/components/comments/plain-words';
import { HomeSection } from '@/components/site/home-section';
import { Icon } from '@/components/ui/icon';
import { Face } from '@/components/ui/people/face';
import { Person } from '@/components/ui/people/person';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { messageLink } from '@/lib/comments/comment';
import { type NewlyAnswered, readNewlyAnswered, readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import { isSensitive, type PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

/** One in the head of the page, the rest in a list. */
const shown = 4;

type AnsweredProps = {
  /** Every post of the site: only what stands beneath one of these is shown, and nothing from beneath a sensitive one. */
  posts: readonly PostSummary[];
};

async function readAnswered(posts: readonly PostSummary[]): Promise<{ one: NewlyAnswered; post: PostSummary }[]> {
  const open = new Map(posts.filter((post) => !isSensitive(post)).map((post) => [post.id, post]));
  const found = await readNewlyAnswered((postId) => open.has(postId), shown);
  return found.flatMap((one) => {
    const post = open.get(one.postId);
    return post === undefined ? [] : [{ one, post }];
  });
}

/** A real question and its answer: what the site is for, seen at once. Nothing while there is none. */
export async function NewestAnswer({ posts }: AnsweredProps) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readSupportTags()));
  const [newest] = await readAnswered(posts);
  if (newest === undefined) return null;
  const { one, post } = newest;
  const { home, thread, notices } = messagesIn();
  return (
    <figure className="space-y-3" aria-label={home.example}>
      <div className={surfaceClasses('framed', 'bg-raise!')}>
        <Person mark={<Glyph alias={one.alias} />} className="text-sm">
          <p>
            <AliasSays alias={one.alias} words={thread.asks} />
            {one.demonstration ? ` · ${notices.demonstration}` : null}
          </p>
        </Person>
        <PlainWords text={one.body} className="mt-3 line-clamp-5 text-lg" />
      </div>
      <div className={surfaceClasses('doctor', 'ms-6')}>
        <Person mark={<Face name={one.answer.name} size="small" ground="paper" />} className="text-sm">
          <p className="font-bold">
            <Sentence words={thread.answerFrom} parts={{ name: one.answer.name }} />{' '}
            <Icon name="check" className="size-[1.15em] text-good" />
          </p>
        </Person>
        <PlainWords text={one.answer.body} className="mt-3 line-clamp-4" />
        <p className="mt-3">
          <a href={messageLink(post.slug, one.id)} className="font-semibold">
            {home.readAnswer}
            <span className="sr-only">: {say(thread.messageFrom, { alias: one.alias })}</span>
          </a>
        </p>
      </div>
    </figure>
  );
}

/** The next of them, each with the beginning of its answer. */
export async function AnsweredLately({ posts }: AnsweredProps) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readSupportTags()));
  const [, ...others] = await readAnswered(posts);
  if (others.length === 0) return null;
  const { home, thread } = messagesIn();
  return (
    <HomeSection title={home.answered} id="answered">
      <ul className="grid gap-x-10 gap-y-6 md:grid-cols-3">
        {others.map(({ one, post }) => (
          <li key={one.id} className="flex flex-col border-t border-line pt-4">
            <PlainWords text={one.body} className="line-clamp-3 text-lg" />
            <Person at="top" mark={<Face name={one.answer.name} size="small" />} className="mt-3">
              <PlainWords text={one.answer.body} className="line-clamp-3 text-sm text-ink-soft" />
            </Person>
            <p className="mt-auto pt-3 text-sm">
              <a href={messageLink(post.slug, one.id)}>
                {home.readAnswer}
                <span className="sr-only">: {say(thread.messageFrom, { alias: one.alias })}</span>
              </a>
              <span className="text-ink-soft"> · {post.title}</span>
            </p>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
