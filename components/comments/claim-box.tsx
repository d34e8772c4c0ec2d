import { PlainWords } from '@/components/comments/plain-words';
import { Sentence } from '@/components/ui/sentence';
import type { Claim } from '@/lib/comments/claim';
import type { Messages } from '@/lib/shared/messages/en';

/** What somebody met elsewhere. Its address is text: nobody should be one touch away from a page that we have not vouched for. */
export function ClaimBox({ claim, words }: { claim: Claim; words: Messages['claims'] }) {
  return (
    <div className="mt-3 rounded-md border border-line bg-paper-soft px-4 py-3">
      <p className="text-sm font-semibold">{words.readElsewhere}</p>
      <PlainWords text={claim.words} className="mt-1" />
      {claim.link === null ? null : (
        <p className="mt-1 text-sm [overflow-wrap:anywhere] text-ink-soft">
          <Sentence words={words.where} parts={{ link: <bdi dir="ltr">{claim.link}</bdi> }} />
        </p>
      )}
    </div>
  );
}
