import { Tag } from '@/components/ui/tag';
import { desk } from '@/lib/shared/messages/desk';
import type { Mark } from './item-marks';

/** In one line with what stands beside it, as long as there is room. */
export function MarkList({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul role="list" aria-label={desk.markList.marks} className="flex flex-wrap gap-1">
      {marks.map(({ words, tone }) => (
        <li key={words} className="flex">
          <Tag tone={tone} compact>
            {words}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
