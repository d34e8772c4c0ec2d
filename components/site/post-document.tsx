import { AiAssistance } from '@/components/posts/ai-assistance';
import { ChangeList } from '@/components/posts/change-list';
import { Conflicts } from '@/components/posts/conflicts';
import { DemonstrationNotice } from '@/components/posts/demonstration-notice';
import { HeadPicture } from '@/components/posts/head-picture';
import { KeyPoints } from '@/components/posts/key-points';
import { PostBody } from '@/components/posts/post-body';
import { PostHeader } from '@/components/posts/post-header';
import { OriginNotice, ReviewOverdueNotice, WithdrawalNotice } from '@/components/posts/post-notices';
import { QuestionsToAsk } from '@/components/posts/questions-to-ask';
import { ReferenceList } from '@/components/posts/reference-list';
import { ReviewBlock } from '@/components/posts/review-block';
import { SeriesLinks } from '@/components/posts/series-links';
import { TableOfContents } from '@/components/posts/table-of-contents';
import { SupportPanel } from '@/components/practice/support-panel';
import type { Post } from '@/lib/posts/post';
import { listPracticeFacts } from '@/lib/practice/read-practice-facts';

/** A post from its title to its sources. On a wide screen the contents stand beside the text and stay in sight. */
export async function PostDocument({ post, now }: { post: Post; now: Date }) {
  const facts = post.body.includes('<PracticeFact') ? await listPracticeFacts() : [];
  return (
    <article className="lg:grid lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-x-12">
      <div className="max-w-measure space-y-8">
        <PostHeader post={post} />
        <HeadPicture image={post.image} />
        {post.demonstration ? <DemonstrationNotice /> : null}
        <WithdrawalNotice post={post} />
        <ReviewOverdueNotice post={post} now={now} />
        <OriginNotice post={post} />
        <SupportPanel subject={post.sensitive} />
        <KeyPoints points={post.keyPoints} />
      </div>
      <div className="max-lg:mt-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="lg:sticky lg:top-6">
          <TableOfContents headings={post.headings} />
        </div>
      </div>
      <div className="mt-10 min-w-0 space-y-10">
        <PostBody body={post.body} terms={post.terms} language={post.language} facts={facts} image={post.image} />
        <QuestionsToAsk questions={post.questionsToAsk} />
        <SeriesLinks post={post} />
        <ReviewBlock post={post} now={now} />
        <Conflicts conflicts={post.frontmatter.conflicts} people={post.people} />
        <AiAssistance level={post.aiAssistance} />
        <ChangeList changes={post.changes} people={post.people} />
        <ReferenceList references={post.references} />
      </div>
    </article>
  );
}
