import { CrisisWords, DeafWords, EmergencyWords } from '@/components/comments/urgent-panel';
import { Notice } from '@/components/ui/notice';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type AlwaysNumbersProps = { numbers: EmergencyNumbers; words: Pick<Messages, 'help' | 'tones' | 'urgent'> };

/** In a form whose language is not screened as well as English: nothing will notice urgent words there, so the numbers stand there before. */
export function AlwaysNumbers({ numbers, words }: AlwaysNumbersProps) {
  return (
    <Notice tone="danger" toneWord={words.tones.danger} title={words.urgent.alwaysTitle}>
      <EmergencyWords numbers={numbers} words={words} />
      <CrisisWords numbers={numbers} words={words} />
      <DeafWords numbers={numbers} words={words} />
    </Notice>
  );
}
