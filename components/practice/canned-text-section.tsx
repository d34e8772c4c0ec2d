import { CannedTextForm } from '@/components/practice/canned-text-form';
import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { CannedKind, CannedText } from '@/lib/practice/canned-text';
import { moveCannedTextAction, removeCannedTextAction } from '@/lib/practice/canned-text-actions';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

type Words = {
  title: string;
  about: string;
  add: string;
  wordsLabel: string;
  wordsHint: string;
  rows: number;
  who: string;
};

const sections: Record<CannedKind, Words> = {
  decline: {
    title: desk.readyTextSection.sectionsDeclineTitle,
    about: desk.readyTextSection.sectionsDeclineAbout,
    add: desk.readyTextSection.sectionsDeclineAdd,
    wordsLabel: desk.readyTextSection.sectionsDeclineWordsLabel,
    wordsHint: desk.readyTextSection.sectionsDeclineWordsHint,
    rows: 3,
    who: desk.readyTextSection.staffAdministrators,
  },
  return: {
    title: desk.readyTextSection.sectionsReturnTitle,
    about: desk.readyTextSection.sectionsReturnAbout,
    add: desk.readyTextSection.sectionsReturnAdd,
    wordsLabel: desk.readyTextSection.sectionsDeclineWordsLabel,
    wordsHint: desk.readyTextSection.sectionsReturnWordsHint,
    rows: 3,
    who: desk.readyTextSection.staffAdministrators,
  },
  answer: {
    title: desk.readyTextSection.sectionsAnswerTitle,
    about: desk.readyTextSection.sectionsAnswerAbout,
    add: desk.readyTextSection.sectionsAnswerAdd,
    wordsLabel: desk.readyTextSection.sectionsAnswerWordsLabel,
    wordsHint: desk.readyTextSection.sectionsAnswerWordsHint,
    rows: 7,
    who: desk.readyTextSection.physicians,
  },
  line: {
    title: desk.readyTextSection.sectionsLineTitle,
    about: desk.readyTextSection.sectionsLineAbout,
    add: desk.readyTextSection.sectionsLineAdd,
    wordsLabel: desk.readyTextSection.sectionsLineWordsLabel,
    wordsHint: desk.readyTextSection.sectionsLineWordsHint,
    rows: 3,
    who: desk.readyTextSection.staffAdministrators,
  },
};

type CannedTextSectionProps = { kind: CannedKind; texts: readonly CannedText[]; mayChange: boolean; now: Date };

/** One kind of ready-made words, in its order; who may change them gets the forms. */
export function CannedTextSection({ kind, texts, mayChange, now }: CannedTextSectionProps) {
  const { title, about, add, who, ...form } = sections[kind];
  return (
    <section aria-labelledby={`ready-${kind}`} className="space-y-4">
      <div className="max-w-measure">
        <h2 id={`ready-${kind}`} className="text-2xl">
          {title}
        </h2>
        <p className="mt-1 text-ink-soft">
          {about} {mayChange ? null : say(desk.readyTextSection.onlyChange, { who })}
        </p>
      </div>
      {texts.length === 0 ? (
        <p className="rounded-md border-2 border-dashed border-line px-5 py-4 text-ink-soft">
          {desk.readyTextSection.noneYet}
        </p>
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
                  <CannedTextForm
                    kind={kind}
                    text={text}
                    opening={say(desk.readyTextSection.change, { label: text.label })}
                    {...form}
                  />
                  <div className="-ms-5.5 flex flex-wrap">
                    {index > 0 ? <Move text={text} direction="up" /> : null}
                    {index < texts.length - 1 ? <Move text={text} direction="down" /> : null}
                    <form action={removeCannedTextAction}>
                      <input type="hidden" name="id" value={text.id} />
                      <Button variant="quiet">
                        <Sentence
                          words={desk.readyTextSection.remove}
                          parts={{ label: <VisuallyHidden> “{text.label}”</VisuallyHidden> }}
                        />
                      </Button>
                    </form>
                  </div>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {mayChange ? <CannedTextForm kind={kind} text={null} opening={add} {...form} /> : null}
    </section>
  );
}

function Move({ text, direction }: { text: CannedText; direction: 'up' | 'down' }) {
  return (
    <form action={moveCannedTextAction}>
      <input type="hidden" name="id" value={text.id} />
      <input type="hidden" name="direction" value={direction} />
      <Button variant="quiet">
        <Sentence
          words={desk.readyTextSection.move}
          parts={{ label: <VisuallyHidden>“{text.label}” </VisuallyHidden>, direction }}
        />
      </Button>
    </form>
  );
}
