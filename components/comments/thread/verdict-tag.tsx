import { Stamp, type StampTone } from '@/components/ui/cards/stamp';
import type { Verdict } from '@/lib/comments/claim';
import type { Messages } from '@/lib/shared/messages/en';

const tones: Record<Verdict, StampTone> = {
  accurate: 'good',
  partly: 'caution',
  misleading: 'danger',
  unproven: 'plain',
};

/** How far a claim is right. */
export function VerdictTag({ verdict, words }: { verdict: Verdict; words: Pick<Messages['claims'], 'ratings'> }) {
  return <Stamp tone={tones[verdict]}>{words.ratings[verdict]}</Stamp>;
}
