import { cacheLife } from 'next/cache';
import { readTypicalWaits, type TypicalWaits } from '@/lib/comments/figures/read-typical-wait';
import { waitingWords } from '@/lib/comments/figures/waiting-words';
import { messagesIn } from '@/lib/platform/site-language';

/** The same sentence on the form, the receipt and the page of a topic; counted once a minute for all of them. */
export async function WaitingLine({ what, language }: { what: keyof TypicalWaits; language?: string | null }) {
  'use cache';
  cacheLife('page');
  return <>{waitingWords(what, await readTypicalWaits(new Date()), messagesIn(language))}</>;
}
