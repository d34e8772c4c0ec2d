import { Button } from '@/components/ui/button';
import { typedWords } from '@/components/ui/lines';
import { Notice } from '@/components/ui/notice';
import type { Passage } from '@/lib/comments/ask-state';
import type { Messages } from '@/lib/shared/messages/en';

type MarkedMessageProps = {
  passages: readonly Passage[];
  editing: boolean;
  /** The words are stored already, and nobody else sees them before the choice. */
  held?: boolean;
  words: Pick<Messages, 'marked' | 'tones'>;
  id?: string | undefined;
  autoFocus?: boolean;
};

/**
 * The writer's own words with what screening found, and the three ways on. The buttons belong to the form around it.
 * Where nothing is marked, screening does not know the language well enough: the writer is asked all the same.
 */
export function MarkedMessage({
  passages,
  editing,
  held = false,
  words: { marked, tones },
  id,
  autoFocus = false,
}: MarkedMessageProps) {
  const reasons = [...new Set(passages.flatMap(({ because }) => because ?? []))];
  const found = reasons.length > 0;
  return (
    <Notice
      tone="warning"
      toneWord={tones.warning}
      title={found ? marked.title : marked.againTitle}
      id={id ?? 'identifiers'}
      autoFocus={autoFocus}
    >
      <p>{held ? marked.held : found ? marked.notSent : marked.again}</p>
      <p
        dir="auto"
        className={`[overflow-wrap:anywhere] whitespace-pre-wrap text-ink ${typedWords}`}
        data-testid="marked-message"
      >
        {passages.map(({ text, because }, index) =>
          because === null ? <span key={index}>{text}</span> : <mark key={index}>{text}</mark>,
        )}
      </p>
      {found ? (
        <ul className="list-disc ps-5">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {editing ? (
        <p className="font-semibold">{marked.edit}</p>
      ) : (
        <div className="flex flex-wrap gap-3 pt-2">
          {found ? (
            <Button name="choice" value="remove">
              {marked.removeIt}
            </Button>
          ) : null}
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
