import { medicationSchema } from '@/lib/posts/mdx/mdx-elements';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';
import type { ElementProps } from './element-props';

export function Medication({ children: _none, words, ...attributes }: ElementProps & { words: Messages }) {
  const { name, brands } = medicationSchema.parse(attributes);
  return (
    <span>
      <b>{name}</b>
      {brands === undefined ? null : ` ${fillWords(words.elements.soldAs, { brands })}`}
    </span>
  );
}
