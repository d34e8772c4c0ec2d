import { SizedPicture } from '@/components/posts/elements/sized-picture';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { findPicture } from '@/lib/posts/reading/read-pictures';
import { say } from '@/lib/shared/messages/say';

/** The picture at the head of a post. Nothing when the post has none, or its file is gone. */
export async function HeadPicture({ image, language }: Pick<PostSummary, 'image' | 'language'>) {
  const picture = image === null || image === undefined ? null : await findPicture(image.src);
  if (picture === null || !image) return null;
  return (
    <figure className="print:break-inside-avoid">
      <SizedPicture picture={picture} alt={image.alt ?? ''} first />
      {image.credit === undefined ? null : (
        <figcaption className="mt-2 text-sm text-ink-soft">
          {say(messagesIn(language).elements.picture, { credit: image.credit })}
        </figcaption>
      )}
    </figure>
  );
}
