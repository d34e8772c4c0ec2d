'use client';

import { useEffect, useState } from 'react';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

/** Long enough that nobody is interrupted in the middle of a word. */
const pauseMilliseconds = 700;

type Marked = { words: string; advice: string };

type ReplyMarksProps = {
  words: string;
  /** Called with whether anything is marked. */
  onMarks: (some: boolean) => void;
};

/** Says while someone types what the linter would mark. The server asks again: this only saves a round. */
export function ReplyMarks({ words, onMarks }: ReplyMarksProps) {
  const [marked, setMarked] = useState<Marked[]>([]);
  useEffect(() => {
    const timer = setTimeout(async () => {
      // Loaded when it is needed: the rules are many.
      const { findReplyHazards } = await import('@/lib/screening/reply-hazards');
      const hazards = findReplyHazards(words);
      setMarked(hazards.map(({ start, end, advice }) => ({ words: words.slice(start, end), advice })));
      onMarks(hazards.length > 0);
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [words, onMarks]);
  return (
    <div role="status" className="text-sm">
      {marked.length > 0 ? (
        <>
          <p className="font-semibold">{say(desk.replyMarks.phrasesReword, { count: marked.length }, deskLocale)}</p>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {marked.map(({ words: phrase, advice }, index) => (
              <li key={index}>
                <q className="font-semibold">{phrase}</q> {advice}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
