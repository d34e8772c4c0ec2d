import { headedSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { ElementHeading } from './element-heading';
import type { ElementProps } from './element-props';

/** Ticks and crosses are marks for the eye; the word in the heading says the same to everyone. */
function MarkedList({
  children,
  headingDepth,
  word,
  look,
  marks,
  words,
  ...attributes
}: ElementProps & { word: string; look: string; marks: string; words: Messages }) {
  const { heading } = headedSchema.parse(attributes);
  return (
    <div className={`border-t-4 pt-3 print:break-inside-avoid ${look}`}>
      <ElementHeading depth={headingDepth} className="text-lg">
        {heading === undefined ? word : say(words.elements.headed, { word, heading })}
      </ElementHeading>
      <div className={`element-body mt-2 ${marks}`}>{children}</div>
    </div>
  );
}

export function Do(props: ElementProps & { words: Messages }) {
  return <MarkedList {...props} word={props.words.elements.do} look="do border-good" marks="ticked" />;
}

export function Dont(props: ElementProps & { words: Messages }) {
  return <MarkedList {...props} word={props.words.elements.dont} look="dont border-danger" marks="crossed" />;
}
