/** What a person at the desk should know of a message before opening it, in words. Pure. */
import type { TagTone } from '@/components/ui/tag';
import { isOverdue } from '@/lib/comments/desk/overdue';
import type { QueueItem } from '@/lib/comments/desk/read-queue';
import { desk } from '@/lib/shared/messages/desk';

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
    item.urgency === 'crisis' && { words: desk.itemMarks.mayCrisis, tone: 'danger' },
    item.urgency === 'emergency' && { words: desk.itemMarks.soundsUrgent, tone: 'danger' },
    now !== null && !item.returned && isOverdue(item, now) && { words: desk.itemMarks.overdue, tone: 'danger' },
    item.escalation === 'complaint' && { words: desk.itemMarks.complaint, tone: 'caution' },
    item.escalation === 'physician' && { words: desk.itemMarks.escalatedPhysician, tone: 'caution' },
    item.identifying && { words: desk.itemMarks.identifyingWordsMarked, tone: 'caution' },
    item.returned && { words: desk.itemMarks.sentBackWriter, tone: 'plain' },
    item.edited && { words: desk.itemMarks.edited, tone: 'plain' },
    item.behind.includes('spam') && { words: desk.itemMarks.readsLikeAdvertising, tone: 'plain' },
    item.automatic && !item.behind.includes('spam') && { words: desk.itemMarks.looksAutomatic, tone: 'plain' },
    !item.automatic && item.behind.length > 0 && { words: desk.itemMarks.readAfterOthers, tone: 'plain' },
  ];
  return marks.filter((mark) => mark !== false);
}
