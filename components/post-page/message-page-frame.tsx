import type { ReactNode } from 'react';
import { WithdrawalBand } from '@/components/posts/post-notices';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { PageHeading } from '@/components/ui/page-heading';
import { PageScript } from '@/components/ui/page-script';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import { isSensitive, type Post, takesMessages } from '@/lib/posts/model/post';

type MessagePageFrameProps = { post: Post; title: ReactNode; path: string; children: ReactNode };

/** A page of what was written beneath a post, with the ways back to the post, and whether that has been withdrawn. */
export function MessagePageFrame({ post, title, path, children }: MessagePageFrameProps) {
  const { frame, thread } = messagesIn(post.language);
  const postPath = `/posts/${post.slug}`;
  return (
    <>
      {/* Answers beneath it lean on what it said. */}
      <div className="-mt-8 empty:hidden sm:-mt-12">
        <WithdrawalBand post={post} />
      </div>
      <BreadcrumbTrail
        label={frame.breadcrumb}
        crumbs={[
          { href: '/posts', label: frame.posts },
          { href: postPath, label: post.title },
        ]}
        here={{ href: path, label: thread.title }}
      />
      <PageHeading lead={<Sentence words={thread.beneath} parts={{ title: <a href={postPath}>{post.title}</a> }} />}>
        {title}
      </PageHeading>
      {/* On a sensitive subject, search engines that index the post do not quote what was written beneath it. */}
      <div className="max-w-measure" {...(isSensitive(post) ? { 'data-nosnippet': '' } : {})}>
        {children}
      </div>
      {takesMessages(post) ? (
        <p className="mt-8 print:hidden">
          <a href={`${postPath}#ask`} className="inline-flex min-h-11 items-center">
            {thread.write}
          </a>
        </p>
      ) : null}
      <PageScript />
    </>
  );
}
