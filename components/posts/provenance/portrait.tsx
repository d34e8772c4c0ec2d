import { roundPicture } from '@/components/ui/lines';
import { Face } from '@/components/ui/people/face';
import { messagesIn } from '@/lib/platform/site-language';
import { listWidths, pictureAddress, type PictureFormat } from '@/lib/posts/model/picture';
import type { Physician } from '@/lib/posts/model/post';
import { findPicture } from '@/lib/posts/reading/read-pictures';
import { say } from '@/lib/shared/messages/say';

/** In pixels of a page, as a face is wide at most. */
const looks = {
  middle: { box: 'size-13', pixels: 52 },
  large: { box: 'size-20 sm:size-30', pixels: 120 },
} as const;

type PortraitProps = {
  physician: Pick<Physician, 'name' | 'picture'>;
  size?: keyof typeof looks;
};

/** Who somebody is: their own picture, cut round, or their initials where there is none or its file is gone. Its name stands beside it. */
export function Portrait({ physician: { name, picture }, size = 'middle' }: PortraitProps) {
  return picture === undefined ? <Face name={name} size={size} /> : <Own name={name} path={picture} size={size} />;
}

async function Own({ name, path, size }: { name: string; path: string; size: keyof typeof looks }) {
  const picture = await findPicture(path);
  if (picture === null) return <Face name={name} size={size} />;
  const { box, pixels } = looks[size];
  const widths = listWidths(picture).slice(0, 2);
  const set = (format: PictureFormat) =>
    widths.map((width) => `${pictureAddress(picture, width, format)} ${width}w`).join(', ');
  return (
    <picture className={`${box} shrink-0`}>
      <source type="image/avif" srcSet={set('avif')} sizes={`${pixels}px`} />
      <source type="image/webp" srcSet={set('webp')} sizes={`${pixels}px`} />
      <img
        src={pictureAddress(picture, widths[0] ?? picture.width, picture.fallback)}
        alt={say(messagesIn().physicians.portrait, { name })}
        width={pixels}
        height={pixels}
        loading={size === 'large' ? 'eager' : 'lazy'}
        decoding="async"
        className={`${box} ${roundPicture}`}
      />
    </picture>
  );
}
