import { Disclosure } from '@/components/ui/disclosure';
import type { PostSection } from '@/lib/search/find-section';
import { desk } from '@/lib/shared/messages/desk';

/** So much of it says which stretch it is; the rest is a press away. */
const shownParagraphs = 2;

type PostSectionProps = { slug: string; title: string; section: PostSection };

/** What its readers were told where this question comes from, so that nobody looks it up in another tab. */
export function PostSectionView({ slug, title, section: { heading, anchor, paragraphs } }: PostSectionProps) {
  const rest = paragraphs.slice(shownParagraphs);
  return (
    <section aria-labelledby="post-section" className="space-y-2">
      <h2 id="post-section" className="text-sm text-ink-soft">
        {desk.postSection.fromPost}
      </h2>
      <h3 className="text-base">
        <a href={`/posts/${slug}${anchor === null ? '' : `#${anchor}`}`} className="inline-block py-0.5">
          {heading ?? title}
        </a>
      </h3>
      <Paragraphs of={paragraphs.slice(0, shownParagraphs)} />
      {rest.length > 0 ? (
        <Disclosure look="chip" label={desk.postSection.more}>
          <Paragraphs of={rest} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return (
    <div className="space-y-2">
      {of.map((words, index) => (
        <p key={index} dir="auto">
          {words}
        </p>
      ))}
    </div>
  );
}
