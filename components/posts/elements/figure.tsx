import { figureSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Picture } from '@/lib/posts/model/picture';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import type { ElementProps } from './element-props';
import { SizedPicture } from './sized-picture';

type FigureProps = ElementProps & {
  words: Messages;
  /** Undefined when the file is not there: then the words say what it would show. */
  picture?: Picture | undefined;
  first?: boolean;
};

export function Figure({ children: _none, words, picture, first = false, ...attributes }: FigureProps) {
  const { src, alt, caption, credit, width, height } = figureSchema.parse(attributes);
  return (
    <figure className="print:break-inside-avoid">
      {picture === undefined ? (
        <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      ) : (
        <SizedPicture picture={picture} alt={alt} width={width} first={first} />
      )}
      {caption === undefined && credit === undefined ? null : (
        <figcaption className="mt-2 text-sm text-ink-soft">
          {caption}
          {credit === undefined ? null : ` ${say(words.elements.picture, { credit })}`}
        </figcaption>
      )}
    </figure>
  );
}
