import { Day } from '@/components/posts/day';
import { QrCode } from '@/components/posts/qr-code';
import { absoluteUrl } from '@/components/site/page-metadata';
import type { PostSummary } from '@/lib/posts/post';
import { versionAnchor, versionDay } from '@/lib/posts/post-history';

/** On paper alone: which version this is, and the way to what is newer. Paper cannot be corrected. */
export function PrintedVersion({ post }: { post: PostSummary }) {
  const day = versionDay(post);
  const address = absoluteUrl(`/posts/${post.slug}/changes#${versionAnchor(day)}`);
  return (
    <section
      aria-labelledby="printed"
      className="mt-8 hidden items-center gap-6 border-t border-line pt-4 print:flex print:break-inside-avoid"
    >
      <QrCode text={address} label="Square code that leads to what has changed" className="size-32 shrink-0" />
      <div>
        <h2 id="printed" className="text-lg">
          Is this still right?
        </h2>
        <p>
          This is the version of <Day day={day} />. To see what has changed since then, point the camera of your
          telephone at the square, or open
        </p>
        <p className="text-sm break-all">{address}</p>
      </div>
    </section>
  );
}
