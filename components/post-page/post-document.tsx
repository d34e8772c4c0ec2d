import { HeadPicture } from '@/components/posts/head-picture';
import { KeyPoints } from '@/components/posts/key-points';
import { LanguageSwitch } from '@/components/posts/language-switch';
import { PostBody } from '@/components/posts/post-body';
import { PostHeader } from '@/components/posts/post-header';
import {
  OriginNotice,
  ReviewOverdueNotice,
  TranslationNotice,
  WithdrawalNotice,
} from '@/components/posts/post-notices';
import { AiAssistance } from '@/components/posts/provenance/ai-assistance';
import { ChangeList } from '@/components/posts/provenance/change-list';
import { Conflicts } from '@/components/posts/provenance/conflicts';
import { DemonstrationNotice } from '@/components/posts/provenance/demonstration-notice';
import { ReferenceList } from '@/components/posts/provenance/reference-list';
import { ReviewBlock } from '@/components/posts/provenance/review-block';
import { QuestionsToAsk } from '@/components/posts/questions-to-ask';
import { SeriesLinks } from '@/components/posts/series-links';
import { TableOfContents } from '@/components/posts/table-of-contents';
import { SupportPanel } from '@/components/practice/support-panel';
import type { Post } from '@/lib/posts/model/post';
import type { Reading } from '@/lib/posts/reading/read-translations';
import { listPracticeFacts } from '@/lib/practice/read-practice-facts';

type PostDocumentProps = { post: Post; now: Date; readings: readonly Reading[] };

/** A post from its title to its sources. On a wide screen the contents stand beside the text and stay in sight. */
export async function PostDocument({ post, now, readings }: PostDocumentProps) {
  const { language } = post;
  const original = readings.find(({ isOriginal }) => isOriginal);
  const facts = post.body.includes('<PracticeFact') ? await listPracticeFacts() : [];
  return (
    <article className="lg:grid lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-x-12">
      <div className="max-w-measure space-y-8">
        <PostHeader post={post} />
        <LanguageSwitch slug={post.slug} language={language} readings={readings} />
        <HeadPicture image={post.image} language={language} />
        {post.demonstration ? <DemonstrationNotice language={language} /> : null}
        <WithdrawalNotice post={post} />
        <ReviewOverdueNotice post={post} now={now} />
        <TranslationNotice post={post} readings={readings} />
        <OriginNotice post={post} />
        <SupportPanel subject={post.sensitive} language={language} />
        <KeyPoints points={post.keyPoints} language={language} />
      </div>
      <div className="max-lg:mt-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="lg:sticky lg:top-6">
          <TableOfContents headings={post.headings} language={language} />
        </div>
      </div>
      <div className="mt-10 min-w-0 space-y-10">
        <PostBody body={post.body} terms={post.terms} language={language} facts={facts} image={post.image} />
        <QuestionsToAsk questions={post.questionsToAsk} language={language} />
        <SeriesLinks post={post} />
        <ReviewBlock post={post} now={now} readings={readings} />
        <Conflicts conflicts={post.frontmatter.conflicts} people={post.people} language={language} />
        <AiAssistance level={post.aiAssistance} language={language} />
        <ChangeList changes={post.changes} people={post.people} language={language} />
        <ReferenceList references={post.references} language={language} titlesIn={original?.language ?? language} />
      </div>
    </article>
  );
}
