/** What a person at the desk should know of a message before opening it, in words. Pure. */
import type { TagTone } from '@/components/ui/tag';
import type { QueueItem } from '@/lib/comments/read-desk';

export interface Mark {
  words: string;
  tone: TagTone;
}

type Marked = Pick<QueueItem, 'urgency' | 'escalation' | 'edited' | 'automatic' | 'identifying' | 'returned'>;

/** The gravest first. */
export function marksOf(item: Marked): Mark[] {
  const marks: (Mark | false)[] = [
    item.urgency === 'crisis' && { words: 'May be in crisis', tone: 'danger' },
    item.urgency === 'emergency' && { words: 'Sounds urgent', tone: 'danger' },
    item.escalation === 'complaint' && { words: 'Complaint', tone: 'caution' },
    item.escalation === 'physician' && { words: 'Escalated to the physician', tone: 'caution' },
    item.identifying && { words: 'Identifying words marked', tone: 'caution' },
    item.returned && { words: 'Sent back to its writer', tone: 'plain' },
    item.edited && { words: 'Edited', tone: 'plain' },
    item.automatic && { words: 'Looks automatic', tone: 'plain' },
  ];
  return marks.filter((mark) => mark !== false);
}
