import type { ElementProps } from '@/components/posts/element-props';
import { medicationSchema } from '@/lib/posts/mdx-elements';

export function Medication({ children: _none, ...attributes }: ElementProps) {
  const { name, brands } = medicationSchema.parse(attributes);
  return (
    <span>
      <b>{name}</b>
      {brands === undefined ? null : ` (sold as ${brands})`}
    </span>
  );
}
