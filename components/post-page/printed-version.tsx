import type { ReactNode } from 'react';
import { Day } from '@/components/posts/day';
import { QrCode } from '@/components/posts/qr-code';
import { absoluteUrl } from '@/components/seo/page-metadata';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { versionAnchor, versionDay } from '@/lib/posts/model/post-history';

/** On paper alone: whose sheet it is (`practice`), which version this is, and the way to what is newer. Paper cannot be corrected. */
export function PrintedVersion({ post, practice }: { post: PostSummary; practice: ReactNode }) {
  const words = messagesIn(post.language).printed;
  const day = versionDay(post);
  const address = absoluteUrl(`/posts/${post.slug}/changes#${versionAnchor(day)}`);
  return (
    <section
      aria-labelledby="printed"
      className="mt-2 hidden items-center gap-4 border-t border-line pt-2 text-sm print:flex print:break-inside-avoid"
    >
      <QrCode text={address} label={words.square} className="size-[30mm] shrink-0" />
      <div>
        <h2 id="printed" className="text-sm font-bold">
          {words.title}
        </h2>
        {practice}
        <p>
          <Sentence words={words.version} parts={{ day: <Day day={day} language={post.language} /> }} />
        </p>
        <p className="text-sm break-all" dir="ltr">
          {address}
        </p>
      </div>
    </section>
  );
}
