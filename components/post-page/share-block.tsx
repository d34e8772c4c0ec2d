import { FollowLink } from '@/components/following/follow-link';
import { absoluteUrl } from '@/components/seo/page-metadata';
import { Button } from '@/components/ui/button';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { Messages } from '@/lib/shared/messages/en';

/**
 * Ways to pass a post on: plain links and the address itself. The page's own script reveals what the browser can do beside that,
 * and tells what it did; React leaves what it changes alone.
 */
export function ShareBlock({ post }: { post: PostSummary }) {
  const url = absoluteUrl(`/posts/${post.slug}`);
  const words = messagesIn(post.language).share;
  const message = `${post.title} ${url}`;
  const mail = `mailto:?subject=${encodeURIComponent(post.title)}&body=${encodeURIComponent(`${post.title}\n\n${url}\n`)}`;
  return (
    <section
      aria-labelledby="share"
      className="after-contents mt-12 max-w-measure border-t border-line pt-8 print:hidden"
    >
      <h2 id="share" className="text-xl">
        {words.title}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <a href={mail} className="inline-flex min-h-11 items-center">
            {words.mail}
          </a>
        </li>
        <li>
          <a
            href={`https://wa.me/?text=${encodeURIComponent(message)}`}
            rel="noopener noreferrer"
            className="inline-flex min-h-11 items-center"
          >
            {words.whatsapp}
          </a>
        </li>
      </ul>
      <FollowLink from={{ post: post.slug }} language={post.language} className="font-semibold" />
      <AddressRow title={post.title} url={url} words={words} />
      <p role="status" className="mt-1 text-sm text-ink-soft" data-share-told suppressHydrationWarning>
        {'\u00a0'}
      </p>
    </section>
  );
}

function AddressRow({ title, url, words }: { title: string; url: string; words: Messages['share'] }) {
  return (
    <>
      <label htmlFor="share-address" className="mt-3 block font-semibold">
        {words.address}
      </label>
      <div
        className="mt-1 flex flex-wrap items-center gap-3"
        data-share={title}
        data-copied={words.copied}
        data-copy-refused={words.copyRefused}
        data-shared={words.shared}
        data-share-failed={words.shareFailed}
      >
        <input
          id="share-address"
          readOnly
          value={url}
          dir="ltr"
          className="min-h-11 w-full min-w-0 flex-1 basis-72 rounded-md border-2 border-ink-soft bg-paper px-3 py-2 text-ink"
        />
        <Button type="button" variant="secondary" data-share-copy hidden suppressHydrationWarning>
          {words.copy}
        </Button>
        <Button type="button" variant="secondary" data-share-sheet hidden suppressHydrationWarning>
          {words.sheet}
        </Button>
      </div>
    </>
  );
}
