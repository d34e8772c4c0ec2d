import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { BehindOthers } from './behind-others';
import { ItemMerged } from './item-merged';
import { ItemStatus } from './item-status';
import { OthersOfWriter } from './others-of-writer';
import { ThreadNeighbours } from './thread-neighbours';

/** What helps to decide, once the message itself is read. `list` is the list beside it, as it stands in the address. */
export function ItemContext({ item, now, list }: { item: DeskItem; now: Date; list: string }) {
  return (
    <div className="space-y-8 border-t border-line pt-6">
      <ItemStatus item={item} now={now} />
      <OthersOfWriter item={item} list={list} />
      <BehindOthers {...item} />
      <ItemMerged keptWith={item.keptWith} standsFor={item.standsFor} />
      <ThreadNeighbours comments={item.thread} />
    </div>
  );
}
