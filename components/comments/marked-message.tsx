import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Passage } from '@/lib/comments/ask-state';
import type { Messages } from '@/lib/shared/messages/en';

type MarkedMessageProps = {
  passages: readonly Passage[];
  editing: boolean;
  words: Pick<Messages, 'marked' | 'tones'>;
};

/** The writer's own words with what screening found, and the three ways on. The buttons belong to the form around it. */
export function MarkedMessage({ passages, editing, words: { marked, tones } }: MarkedMessageProps) {
  const reasons = [...new Set(passages.flatMap(({ because }) => because ?? []))];
  return (
    <Notice tone="warning" toneWord={tones.warning} title={marked.title} id="identifiers">
      <p>{marked.notSent}</p>
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
        <p className="font-semibold">{marked.edit}</p>
      ) : (
        <div className="flex flex-wrap gap-3 pt-2">
          <Button name="choice" value="remove">
            {marked.removeIt}
          </Button>
          <Button name="choice" value="edit" variant="secondary">
            {marked.letMeEdit}
          </Button>
          <Button name="choice" value="identifies-no-one" variant="secondary">
            {marked.identifiesNoOne}
          </Button>
        </div>
      )}
    </Notice>
  );
}
