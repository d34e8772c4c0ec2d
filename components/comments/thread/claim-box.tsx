import { PlainWords } from '@/components/comments/plain-words';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { Tag } from '@/components/ui/tag';
import type { Claim } from '@/lib/comments/claim';
import type { ClaimRating } from '@/lib/comments/claim-rating';
import type { Messages } from '@/lib/shared/messages/en';
import { VerdictTag } from './verdict-tag';

type ClaimBoxProps = {
  claim: Claim;
  /** What a physician says of it; null while nobody has checked it. */
  rating: ClaimRating | null;
  /** Who says so; left out where that stands elsewhere. */
  by?: string | undefined;
  words: Messages['claims'];
};

/**
 * What somebody met elsewhere, after what is said of it: nobody should read a false claim first, and least of all alone. Its address is
 * text: nobody should be one touch away from a page that we have not vouched for.
 */
export function ClaimBox({ claim, rating, by, words }: ClaimBoxProps) {
  return (
    <div className={surfaceClasses('framed', 'mt-4')}>
      <ClaimVerdict rating={rating} by={by} words={words} />
      <p className="mt-3 text-sm font-semibold">{words.readElsewhere}</p>
      <PlainWords text={claim.words} className="mt-1 border-s-2 border-line ps-4" />
      {claim.link === null ? null : (
        <p className="mt-1 text-sm [overflow-wrap:anywhere] text-ink-soft">
          <Sentence words={words.where} parts={{ link: <bdi dir="ltr">{claim.link}</bdi> }} />
        </p>
      )}
    </div>
  );
}

/** How far a claim is right and why, or that nobody has said so yet. Stands before every place that quotes one. */
export function ClaimVerdict({ rating, by, words }: Omit<ClaimBoxProps, 'claim'>) {
  if (rating === null)
    return (
      <p>
        <Tag tone="caution">{words.notChecked}</Tag>
      </p>
    );
  const tag = <VerdictTag verdict={rating.verdict} words={words} />;
  return (
    <>
      <p className="font-semibold">
        {by === undefined ? tag : <Sentence words={words.checked} parts={{ name: by, rating: tag }} />}
      </p>
      <PlainWords text={rating.reason} className="mt-1" />
    </>
  );
}
