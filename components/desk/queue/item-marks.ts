/** What a person at the desk should know of a message before opening it, in words. Pure. */
import type { TagTone } from '@/components/ui/tag';
import type { QueueItem } from '@/lib/comments/desk/read-queue';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

export interface Mark {
  words: string;
  tone: TagTone;
}

type Marked = Pick<
  QueueItem,
  'assignee' | 'urgency' | 'escalation' | 'mayComplain' | 'edited' | 'automatic' | 'behind' | 'identifying' | 'returned'
>;

/** The gravest first. How long it waits stands beside them: see waiting-time.tsx. */
export function marksOf(item: Marked): Mark[] {
  const marks: (Mark | false)[] = [
    item.urgency === 'crisis' && { words: desk.itemMarks.mayCrisis, tone: 'danger' },
    item.urgency === 'emergency' && { words: desk.itemMarks.soundsUrgent, tone: 'danger' },
    item.escalation === 'complaint' && { words: desk.itemMarks.complaint, tone: 'caution' },
    item.mayComplain && { words: desk.itemMarks.mayComplain, tone: 'caution' },
    item.escalation === 'physician' && { words: desk.itemMarks.escalatedPhysician, tone: 'caution' },
    item.identifying && { words: desk.itemMarks.identifyingWordsMarked, tone: 'caution' },
    item.returned && { words: desk.itemMarks.sentBackWriter, tone: 'plain' },
    item.assignee !== null && { words: say(desk.itemMarks.hasThis, { name: item.assignee }), tone: 'plain' },
    item.edited && { words: desk.itemMarks.edited, tone: 'plain' },
    item.behind.includes('spam') && { words: desk.itemMarks.readsLikeAdvertising, tone: 'plain' },
    item.automatic && !item.behind.includes('spam') && { words: desk.itemMarks.looksAutomatic, tone: 'plain' },
    !item.automatic && item.behind.length > 0 && { words: desk.itemMarks.readAfterOthers, tone: 'plain' },
  ];
  return marks.filter((mark) => mark !== false);
}
