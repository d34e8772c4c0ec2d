import { AliasSays } from '@/components/comments/alias-says';
import { Glyph } from '@/components/comments/glyph';
import { PlainWords } from '@/components/comments/plain-words';
import { ReportLink } from '@/components/comments/thread/report-link';
import { Meta } from '@/components/ui/meta';
import { Person } from '@/components/ui/people/person';
import { commentAnchor, messageLink } from '@/lib/comments/comment';
import type { PublicReply } from '@/lib/comments/thread/read-thread';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import { storiesPlace } from '@/lib/posts/model/stories-place';

/** One story of the practice. Nobody answers it and nobody replies: whoever did would say that its writer is a patient. */
export function StoryCard({ story }: { story: PublicReply }) {
  const { stories, thread, themes, notices, signals } = messagesIn();
  const { id, alias, publishedAt, theme, body, demonstration } = story;
  const nameId = `${commentAnchor(id)}-by`;
  const day = siteDay(publishedAt);
  return (
    <article id={commentAnchor(id)} aria-labelledby={nameId} className="scroll-mt-4 print:break-inside-avoid">
      <header>
        <Person mark={<Glyph alias={alias} />}>
          <h2 id={nameId} className="font-sans text-base font-bold">
            <AliasSays alias={alias} words={stories.tells} />
          </h2>
          <Meta>
            <a href={messageLink(storiesPlace.slug, id)}>
              <time dateTime={publishedAt.toISOString()}>{formatDay(day)}</time>
            </a>
            {theme ? themes.names[theme] : null}
            {demonstration ? notices.demonstration : null}
          </Meta>
        </Person>
      </header>
      <PlainWords text={body} whole={thread.whole} className="mt-4 font-serif text-lg leading-relaxed" />
      <footer className="mt-2 flex justify-end">
        <ReportLink commentId={id} alias={alias} words={signals} />
      </footer>
    </article>
  );
}
