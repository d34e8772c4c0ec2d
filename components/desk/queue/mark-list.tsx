import { Tag } from '@/components/ui/tag';
import { desk } from '@/lib/shared/messages/desk';
import type { Mark } from './item-marks';

export function MarkList({ marks }: { marks: readonly Mark[] }) {
  return (
    <ul role="list" aria-label={desk.markList.marks} className="mt-2 flex flex-wrap gap-2">
      {marks.map(({ words, tone }) => (
        <li key={words}>
          <Tag tone={tone}>{words}</Tag>
        </li>
      ))}
    </ul>
  );
}
