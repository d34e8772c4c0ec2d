/** What a person at the desk should know of a message before opening it, in words. Pure. */
import type { TagTone } from '@/components/ui/tag';
import { isOverdue } from '@/lib/comments/desk/overdue';
import type { QueueItem } from '@/lib/comments/desk/read-queue';

export interface Mark {
  words: string;
  tone: TagTone;
}

type Marked = Pick<
  QueueItem,
  'urgency' | 'escalation' | 'edited' | 'automatic' | 'behind' | 'identifying' | 'returned' | 'riskRank' | 'heldAt'
>;

/** The gravest first. `now` is given where waiting is marked; what is decided, or with its writer, is not overdue. */
export function marksOf(item: Marked, now: Date | null = null): Mark[] {
  const marks: (Mark | false)[] = [
    item.urgency === 'crisis' && { words: 'May be in crisis', tone: 'danger' },
    item.urgency === 'emergency' && { words: 'Sounds urgent', tone: 'danger' },
    now !== null && !item.returned && isOverdue(item, now) && { words: 'Overdue', tone: 'danger' },
    item.escalation === 'complaint' && { words: 'Complaint', tone: 'caution' },
    item.escalation === 'physician' && { words: 'Escalated to the physician', tone: 'caution' },
    item.identifying && { words: 'Identifying words marked', tone: 'caution' },
    item.returned && { words: 'Sent back to its writer', tone: 'plain' },
    item.edited && { words: 'Edited', tone: 'plain' },
    item.behind.includes('spam') && { words: 'Reads like advertising', tone: 'plain' },
    item.automatic && !item.behind.includes('spam') && { words: 'Looks automatic', tone: 'plain' },
    !item.automatic && item.behind.length > 0 && { words: 'Read after the others', tone: 'plain' },
  ];
  return marks.filter((mark) => mark !== false);
}
