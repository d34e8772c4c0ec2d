import { PlainWords } from '@/components/comments/plain-words';
import { Sentence } from '@/components/ui/sentence';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';

/** What a reply answers, as readers see it. */
export function RepliesTo({ alias, body }: { alias: string; body: string }) {
  return (
    <details className="rounded-md border border-line px-4">
      <summary className="min-h-11 py-2.5">
        <Sentence words={desk.repliesTo.reply} parts={{ alias: <bdi>{alias}</bdi> }} />
      </summary>
      <PlainWords text={body} whole={en.thread.whole} className="pb-4" />
    </details>
  );
}
