import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { BehindOthers } from './behind-others';
import { ItemMerged } from './item-merged';
import { ItemStatus } from './item-status';
import { OthersOfWriter } from './others-of-writer';
import { ThreadNeighbours } from './thread-neighbours';

/** What helps to decide, once the message itself is read. */
export function ItemContext({ item, now }: { item: DeskItem; now: Date }) {
  return (
    <div className="space-y-8 border-t border-line pt-6">
      <ItemStatus item={item} now={now} />
      <OthersOfWriter others={item.others} alias={item.alias} />
      <BehindOthers {...item} />
      <ItemMerged keptWith={item.keptWith} standsFor={item.standsFor} />
      <ThreadNeighbours comments={item.thread} />
    </div>
  );
}
