import { ClaimBox } from '@/components/comments/thread/claim-box';
import type { Claim } from '@/lib/comments/claim';
import type { ClaimRating } from '@/lib/comments/claim-rating';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';

/** The last lines of a message, said to be what they are. Words of it are hidden like any others. */
export function ItemClaim({ claim, rating }: { claim: Claim; rating: ClaimRating | null }) {
  return (
    <section aria-labelledby="item-claim">
      <h2 id="item-claim" className="text-base">
        {desk.itemClaim.claimMetElsewhere}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{desk.itemClaim.lastLinesMessageReaders}</p>
      <ClaimBox claim={claim} rating={rating} words={en.claims} />
    </section>
  );
}
