import { SizedPicture } from '@/components/posts/sized-picture';
import type { PostSummary } from '@/lib/posts/post';
import { findPicture } from '@/lib/posts/read-pictures';

/** The picture at the head of a post. Nothing when the post has none, or its file is gone. */
export async function HeadPicture({ image }: { image: PostSummary['image'] }) {
  const picture = image === null || image === undefined ? null : await findPicture(image.src);
  if (picture === null || !image) return null;
  return (
    <figure className="print:break-inside-avoid">
      <SizedPicture picture={picture} alt={image.alt ?? ''} first />
      {image.credit === undefined ? null : (
        <figcaption className="mt-2 text-sm text-ink-soft">Picture: {image.credit}</figcaption>
      )}
    </figure>
  );
}
