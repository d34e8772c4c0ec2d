import type { ReactNode } from 'react';
import { HeadPicture } from '@/components/posts/head-picture';
import { KeyPoints } from '@/components/posts/key-points';
import { PostBody } from '@/components/posts/post-body';
import { PostHeader } from '@/components/posts/post-header';
import {
  OldText,
  OriginNotice,
  ReplacedNotice,
  TranslationNotice,
  WithdrawalBand,
} from '@/components/posts/post-notices';
import { AboutPage } from '@/components/posts/provenance/about-page';
import { DemonstrationStrip } from '@/components/posts/provenance/demonstration-notice';
import { ReferenceList } from '@/components/posts/provenance/reference-list';
import { QuestionsToAsk } from '@/components/posts/questions-to-ask';
import { SeriesLinks } from '@/components/posts/series-links';
import { TableOfContents } from '@/components/posts/table-of-contents';
import { SupportPanel } from '@/components/practice/support-panel';
import { Band } from '@/components/ui/band';
import type { Post } from '@/lib/posts/model/post';
import type { Reading } from '@/lib/posts/reading/read-translations';
import { listShownFacts } from '@/lib/practice/says/shown-facts';

type PostDocumentProps = {
  post: Post;
  now: Date;
  readings: readonly Reading[];
  /** The way back up, above the title. */
  trail: ReactNode;
  /** To the questions beneath, and to asking one: they change more often than the text. */
  ways: ReactNode;
};

/** A post from its title to its sources. On a wide screen the contents stand beside the text and stay in sight. */
export async function PostDocument({ post, now, readings, trail, ways }: PostDocumentProps) {
  const { language } = post;
  const original = readings.find(({ isOriginal }) => isOriginal);
  const facts = post.body.includes('<PracticeFact') ? await listShownFacts(now, language) : [];
  return (
    <article>
      <Band className="-mt-8 pb-5 sm:-mt-12 sm:pb-8 print:mt-0! print:pb-1!">
        {post.demonstration ? <DemonstrationStrip language={language} /> : null}
        <WithdrawalBand post={post} />
        {trail}
        <PostHeader post={post} now={now} readings={readings} ways={ways} />
      </Band>
      <div className="mt-4 space-y-4 empty:hidden sm:mt-8 print:mt-1! sm:space-y-6">
        <ReplacedNotice post={post} />
        <TranslationNotice post={post} readings={readings} />
        <OriginNotice post={post} />
        <SupportPanel subject={post.sensitive} language={language} />
      </div>
      <div className="with-contents mt-5 lg:mt-8 print:mt-2">
        <TableOfContents headings={post.headings} language={language} ways={ways} />
        <div className="beside-contents min-w-0 space-y-10 print:space-y-4">
          <OldText post={post}>
            <PostBody
              body={post.body}
              terms={post.terms}
              language={language}
              facts={facts}
              image={post.image}
              afterOpening={
                <div className="space-y-8 empty:hidden">
                  <KeyPoints points={post.keyPoints} language={language} />
                  <HeadPicture image={post.image} language={language} />
                </div>
              }
            />
            <QuestionsToAsk questions={post.questionsToAsk} language={language} />
          </OldText>
          <SeriesLinks post={post} />
          <AboutPage post={post} now={now} readings={readings} />
          <ReferenceList references={post.references} language={language} titlesIn={original?.language ?? language} />
        </div>
      </div>
    </article>
  );
}
