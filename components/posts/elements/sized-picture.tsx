import type { Picture } from '@/lib/posts/model/picture';
import { listWidths, pictureAddress, type PictureFormat } from '@/lib/posts/model/picture';

type SizedPictureProps = {
  picture: Picture;
  alt: string;
  /** At once, and before other pictures: for the first one of a page. The others wait until they come near. */
  first?: boolean;
  /** Pixels that the author asks for, if fewer than there are. */
  width?: number | undefined;
};

/** The column of text: as wide as the screen, up to the measure. */
const sizes = '(min-width: 50rem) 48rem, calc(100vw - 2rem)';

/** A picture in the size that fits, with its measures, so that nothing moves when it arrives. */
export function SizedPicture({ picture, alt, first = false, width }: SizedPictureProps) {
  const widths = listWidths(picture);
  const set = (format: PictureFormat) =>
    widths.map((each) => `${pictureAddress(picture, each, format)} ${each}w`).join(', ');
  const shown = Math.min(width ?? picture.width, picture.width);
  return (
    <picture>
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={set('webp')} sizes={sizes} />
      <img
        src={pictureAddress(picture, widths.find((each) => each >= 800) ?? widths.at(-1) ?? shown, picture.fallback)}
        alt={alt}
        width={shown}
        height={Math.round((shown * picture.height) / picture.width)}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
        className="h-auto max-w-full rounded-md border border-line"
      />
    </picture>
  );
}
