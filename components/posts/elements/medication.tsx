import { medicationSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import type { ElementProps } from './element-props';

export function Medication({ children: _none, words, ...attributes }: ElementProps & { words: Messages }) {
  const { name, brands } = medicationSchema.parse(attributes);
  return (
    <span>
      <b>{name}</b>
      {brands === undefined ? null : ` ${say(words.elements.soldAs, { brands })}`}
    </span>
  );
}
