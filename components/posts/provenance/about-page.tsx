import { Day } from '@/components/posts/day';
import { Meta } from '@/components/ui/meta';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import type { Reading } from '@/lib/posts/reading/read-translations';
import { AiAssistance } from './ai-assistance';
import { ChangeList } from './change-list';
import { Conflicts } from './conflicts';
import { ReviewBlock } from './review-block';

type AboutPageProps = { post: Post; now: Date; readings: readonly Reading[] };

/** In one place what readers may ask of a page: who checked it, whose interests, what helped, when it was written and what changed. */
export function AboutPage({ post, now, readings }: AboutPageProps) {
  const { language } = post;
  const words = messagesIn(language).post;
  return (
    <section
      aria-labelledby="about-page"
      className={surfaceClasses('sunken', 'about-page space-y-6 text-sm print:space-y-0 print:border-0 print:p-0')}
    >
      <h2 id="about-page" className="print:text-xl">
        {words.aboutPage}
      </h2>
      <ReviewBlock post={post} now={now} readings={readings} />
      <Conflicts conflicts={post.frontmatter.conflicts} people={post.people} language={language} />
      <AiAssistance level={post.aiAssistance} language={language} />
      <Meta className="print:hidden!">
        <Sentence words={words.published} parts={{ day: <Day day={post.published} language={language} /> }} />
        {post.updated === null ? null : (
          <Sentence words={words.updated} parts={{ day: <Day day={post.updated} language={language} /> }} />
        )}
      </Meta>
      <ChangeList changes={post.changes} people={post.people} language={language} />
    </section>
  );
}
