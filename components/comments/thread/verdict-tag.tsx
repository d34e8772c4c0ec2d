import { Tag, type TagTone } from '@/components/ui/tag';
import type { Verdict } from '@/lib/comments/claim';
import type { Messages } from '@/lib/shared/messages/en';

const tones: Record<Verdict, TagTone> = {
  accurate: 'good',
  partly: 'caution',
  misleading: 'danger',
  unproven: 'plain',
};

/** How far a claim is right: said in a word, which the colour only repeats. */
export function VerdictTag({ verdict, words }: { verdict: Verdict; words: Pick<Messages['claims'], 'ratings'> }) {
  return <Tag tone={tones[verdict]}>{words.ratings[verdict]}</Tag>;
}
