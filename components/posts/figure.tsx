import type { ElementProps } from '@/components/posts/element-props';
import type { Messages } from '@/lib/shared/messages/en';
import { fillWords } from '@/lib/shared/fill-words';
import { figureSchema } from '@/lib/posts/mdx-elements';

export function Figure({ children: _none, words, ...attributes }: ElementProps & { words: Messages }) {
  const { src, alt, caption, credit, width, height } = figureSchema.parse(attributes);
  return (
    <figure className="print:break-inside-avoid">
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className="h-auto max-w-full rounded-md border border-line"
      />
      {caption === undefined && credit === undefined ? null : (
        <figcaption className="mt-2 text-sm text-ink-soft">
          {caption}
          {credit === undefined ? null : ` ${fillWords(words.elements.picture, { credit })}`}
        </figcaption>
      )}
    </figure>
  );
}
