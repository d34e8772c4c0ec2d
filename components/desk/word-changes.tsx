import { quotedWords } from '@/components/ui/lines';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { desk } from '@/lib/shared/messages/desk';
import { diffWords } from '@/lib/shared/word-diff';

/** What changed from one text to another. Said in words too, since many screen readers pass over ins and del. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  return (
    <p dir="auto" className={`${quotedWords} [overflow-wrap:anywhere] whitespace-pre-wrap`}>
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        return kind === 'added' ? (
          <ins key={index} className="bg-good-soft underline decoration-2">
            <VisuallyHidden> {desk.wordChanges.added} </VisuallyHidden>
            {text}
            <VisuallyHidden> {desk.wordChanges.endAdded} </VisuallyHidden>
          </ins>
        ) : (
          <del key={index} className="bg-danger-soft line-through">
            <VisuallyHidden> {desk.wordChanges.removed} </VisuallyHidden>
            {text}
            <VisuallyHidden> {desk.wordChanges.endRemoved} </VisuallyHidden>
          </del>
        );
      })}
    </p>
  );
}
