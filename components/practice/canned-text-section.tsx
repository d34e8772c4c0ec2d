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
    title: desk.cannedTextSection.sectionsDeclineTitle,
    about: desk.cannedTextSection.sectionsDeclineAbout,
    add: desk.cannedTextSection.sectionsDeclineAdd,
    wordsLabel: desk.cannedTextSection.sectionsDeclineWordsLabel,
    wordsHint: desk.cannedTextSection.sectionsDeclineWordsHint,
    rows: 3,
    who: desk.cannedTextSection.staffAdministrators,
  },
  return: {
    title: desk.cannedTextSection.sectionsReturnTitle,
    about: desk.cannedTextSection.sectionsReturnAbout,
    add: desk.cannedTextSection.sectionsReturnAdd,
    wordsLabel: desk.cannedTextSection.sectionsDeclineWordsLabel,
    wordsHint: desk.cannedTextSection.sectionsReturnWordsHint,
    rows: 3,
    who: desk.cannedTextSection.staffAdministrators,
  },
  answer: {
    title: desk.cannedTextSection.sectionsAnswerTitle,
    about: desk.cannedTextSection.sectionsAnswerAbout,
    add: desk.cannedTextSection.sectionsAnswerAdd,
    wordsLabel: desk.cannedTextSection.sectionsAnswerWordsLabel,
    wordsHint: desk.cannedTextSection.sectionsAnswerWordsHint,
    rows: 7,
    who: desk.cannedTextSection.physicians,
  },
  line: {
    title: desk.cannedTextSection.sectionsLineTitle,
    about: desk.cannedTextSection.sectionsLineAbout,
    add: desk.cannedTextSection.sectionsLineAdd,
    wordsLabel: desk.cannedTextSection.sectionsLineWordsLabel,
    wordsHint: desk.cannedTextSection.sectionsLineWordsHint,
    rows: 3,
    who: desk.cannedTextSection.staffAdministrators,
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
          {about} {mayChange ? null : say(desk.cannedTextSection.onlyChange, { who })}
        </p>
      </div>
      {texts.length === 0 ? (
        <p className="rounded-md border-2 border-dashed border-line px-5 py-4 text-ink-soft">
          {desk.cannedTextSection.noneYet}
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
                    opening={say(desk.cannedTextSection.change, { label: text.label })}
                    {...form}
                  />
                  <div className="-ms-5.5 flex flex-wrap">
                    {index > 0 ? <Move text={text} direction="up" /> : null}
                    {index < texts.length - 1 ? <Move text={text} direction="down" /> : null}
                    <form action={removeCannedTextAction}>
                      <input type="hidden" name="id" value={text.id} />
                      <Button variant="quiet">
                        <Sentence
                          words={desk.cannedTextSection.remove}
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
          words={desk.cannedTextSection.move}
          parts={{ label: <VisuallyHidden>“{text.label}” </VisuallyHidden>, direction }}
        />
      </Button>
    </form>
  );
}
