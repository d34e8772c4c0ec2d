import type { Verdict } from '@/lib/comments/claim';
import type { Messages } from '@/lib/shared/messages/en';

const tones: Record<Verdict, string> = {
  accurate: 'border-good text-good',
  partly: 'border-caution text-caution',
  misleading: 'border-danger text-danger',
  unproven: 'border-control text-ink-soft',
};

/** How far a claim is right: said in a word, which the colour only repeats. */
export function VerdictTag({ verdict, words }: { verdict: Verdict; words: Pick<Messages['claims'], 'ratings'> }) {
  return (
    <span className={`inline-block rounded-md border-2 px-3 py-0.5 text-sm font-bold ${tones[verdict]}`}>
      {words.ratings[verdict]}
    </span>
  );
}
