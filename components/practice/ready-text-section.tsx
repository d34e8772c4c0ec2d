import { ReadyTextForm } from '@/components/practice/ready-text-form';
import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ReadyKind, ReadyText } from '@/lib/practice/ready-text';
import { moveReadyTextAction, removeReadyTextAction } from '@/lib/practice/ready-text-actions';

type Words = {
  title: string;
  about: string;
  add: string;
  wordsLabel: string;
  wordsHint: string;
  rows: number;
  who: string;
};

const sections: Record<ReadyKind, Words> = {
  decline: {
    title: 'Reasons to decline',
    about: 'They stand in the list of reasons when someone declines a message, beneath those that come with Bedside.',
    add: 'Add a reason to decline',
    wordsLabel: 'What the writer reads',
    wordsHint: 'It stands on the writer’s receipt, word for word. Say what happened and what they can do.',
    rows: 3,
    who: 'staff and administrators',
  },
  return: {
    title: 'Reasons to send back',
    about: 'They stand in the list of reasons when someone sends a message back to its writer.',
    add: 'Add a reason to send back',
    wordsLabel: 'What the writer reads',
    wordsHint: 'It stands on the writer’s receipt, word for word. Say what to change.',
    rows: 3,
    who: 'staff and administrators',
  },
  answer: {
    title: 'Answers',
    about: 'A physician puts them into the answer box, and changes them there to fit the question.',
    add: 'Add an answer',
    wordsLabel: 'The answer',
    wordsHint: 'General information for everyone, never about one person.',
    rows: 7,
    who: 'physicians',
  },
  line: {
    title: 'Lines about the practice',
    about: 'Opening hours, whom to call: for the note to a writer and for the end of an answer.',
    add: 'Add a line',
    wordsLabel: 'The line',
    wordsHint: 'For example: We cannot talk about one person’s care here. Please call the practice on weekdays.',
    rows: 3,
    who: 'staff and administrators',
  },
};

type ReadyTextSectionProps = { kind: ReadyKind; texts: readonly ReadyText[]; mayChange: boolean; now: Date };

/** One kind of ready-made words, in its order; who may change them gets the forms. */
export function ReadyTextSection({ kind, texts, mayChange, now }: ReadyTextSectionProps) {
  const { title, about, add, who, ...form } = sections[kind];
  return (
    <section aria-labelledby={`ready-${kind}`} className="space-y-4">
      <div className="max-w-measure">
        <h2 id={`ready-${kind}`} className="text-2xl">
          {title}
        </h2>
        <p className="mt-1 text-ink-soft">
          {about} {mayChange ? null : `Only ${who} change them.`}
        </p>
      </div>
      {texts.length === 0 ? (
        <p className="rounded-md border-2 border-dashed border-line px-5 py-4 text-ink-soft">None yet.</p>
      ) : (
        <ol role="list" aria-label={title} className="divide-y divide-line rounded-lg border border-line">
          {texts.map((text, index) => (
            <li key={text.id} className="px-5 py-4">
              <h3 className="text-lg">{text.label}</h3>
              <p className="mt-1 max-w-measure break-words whitespace-pre-wrap">{text.words}</p>
              <p className="mt-1 text-sm text-ink-soft">
                {text.createdBy}, <Moment at={text.createdAt} since={now} />
              </p>
              {mayChange ? (
                <>
                  <ReadyTextForm kind={kind} text={text} opening={`Change “${text.label}”`} {...form} />
                  <div className="-ms-5.5 flex flex-wrap">
                    {index > 0 ? <Move text={text} direction="up" /> : null}
                    {index < texts.length - 1 ? <Move text={text} direction="down" /> : null}
                    <form action={removeReadyTextAction}>
                      <input type="hidden" name="id" value={text.id} />
                      <Button variant="quiet">
                        Remove<VisuallyHidden> “{text.label}”</VisuallyHidden>
                      </Button>
                    </form>
                  </div>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {mayChange ? <ReadyTextForm kind={kind} text={null} opening={add} {...form} /> : null}
    </section>
  );
}

function Move({ text, direction }: { text: ReadyText; direction: 'up' | 'down' }) {
  return (
    <form action={moveReadyTextAction}>
      <input type="hidden" name="id" value={text.id} />
      <input type="hidden" name="direction" value={direction} />
      <Button variant="quiet">
        Move <VisuallyHidden>“{text.label}” </VisuallyHidden>
        {direction}
      </Button>
    </form>
  );
}
