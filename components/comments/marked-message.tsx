import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Passage } from '@/lib/comments/ask-state';

/** The writer's own words with what screening found, and the three ways on. The buttons belong to the form around it. */
export function MarkedMessage({ passages, editing }: { passages: readonly Passage[]; editing: boolean }) {
  const reasons = [...new Set(passages.flatMap(({ because }) => because ?? []))];
  return (
    <Notice tone="warning" title="This could show who you or someone else is" id="identifiers">
      <p>Nothing has been sent yet. We marked the words in your message:</p>
      <p className="rounded border border-line bg-paper p-3 whitespace-pre-wrap text-ink" data-testid="marked-message">
        {passages.map(({ text, because }, index) =>
          because === null ? <span key={index}>{text}</span> : <mark key={index}>{text}</mark>,
        )}
      </p>
      <ul className="list-disc ps-5">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {editing ? (
        <p className="font-semibold">Change the marked words in the box below, then press Send.</p>
      ) : (
        <div className="flex flex-wrap gap-3 pt-2">
          <Button name="choice" value="remove">
            Remove it for me
          </Button>
          <Button name="choice" value="edit" variant="secondary">
            Let me edit
          </Button>
          <Button name="choice" value="identifies-no-one" variant="secondary">
            It identifies no one
          </Button>
        </div>
      )}
    </Notice>
  );
}
