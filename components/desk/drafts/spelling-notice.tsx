import { Notice } from '@/components/ui/notice';
import type { Spelling } from '@/lib/drafts/review/compare-sources';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.reviewPost;

/** That its author calls a change one of spelling, and what speaks against it. */
export function SpellingNotice({ spelling }: { spelling: Spelling | null }) {
  if (spelling === null) return null;
  const numbers = spelling.numbers.slice(0, 20).join(', ');
  return (
    <Notice tone={numbers === '' ? 'info' : 'warning'} title={words.spelling}>
      {numbers === '' ? null : <p>{say(words.spellingNumbers, { numbers })}</p>}
    </Notice>
  );
}
