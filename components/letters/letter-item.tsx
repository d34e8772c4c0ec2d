import { Button } from '@/components/ui/button';
import { aside } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { surfaceClasses } from '@/components/ui/surface';
import { Tag } from '@/components/ui/tag';
import type { DeskLetter } from '@/lib/letters/answer-letter';
import { assignLetterAction, closeLetterAction } from '@/lib/letters/letter-actions';
import { messagesIn } from '@/lib/platform/site-language';
import type { CannedWords } from '@/lib/practice/canned-text';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { LetterAnswerForm } from './letter-answer-form';
import { topicName } from './letter-topics';

const words = desk.lettersPage;

const languageNames = new Intl.DisplayNames(deskLocale, { type: 'language' });

type LetterItemProps = {
  letter: DeskLetter;
  /** Ready-made words to begin an answer with. */
  lines: readonly CannedWords[];
  /** The ones that were chosen for this letter. */
  chosen: string;
  now: Date;
};

/** A letter with all that can be done about it; one that is done, with what was answered. */
export function LetterItem({ letter, lines, chosen, now }: LetterItemProps) {
  const isUrgent = letter.sound === 'emergency' || letter.sound === 'crisis';
  return (
    <li id={letter.id} className={surfaceClasses('framed', 'scroll-mt-4')}>
      <h2 className="flex flex-wrap items-center gap-3 text-xl">
        {topicName(letter.topic, messagesIn('en'))}
        {isUrgent ? <Tag tone="danger">{words.urgent}</Tag> : null}
        {letter.sound === 'clinical' ? <Tag tone="caution">{words.clinical}</Tag> : null}
        {letter.demonstration ? <Tag>{messagesIn('en').notices.demonstration}</Tag> : null}
        {letter.language === null || letter.language === 'en' ? null : (
          <Tag>{say(words.reads, { language: languageNames.of(letter.language) ?? letter.language })}</Tag>
        )}
        {letter.assignedTo ? <Tag tone="brand">{say(words.has, { name: letter.assignedTo.name })}</Tag> : null}
      </h2>
      <p className="text-sm text-ink-soft">
        <Moment at={letter.createdAt} since={now} />
      </p>
      <p className="mt-3 max-w-measure whitespace-pre-line" dir="auto">
        {letter.body}
      </p>
      {letter.answer === null ? null : (
        <p className={`mt-3 max-w-measure whitespace-pre-line ${aside}`} dir="auto">
          {letter.answer}
        </p>
      )}
      {letter.status === 'open' ? <LetterDeeds letter={letter} lines={lines} chosen={chosen} /> : null}
    </li>
  );
}

function LetterDeeds({ letter, lines, chosen }: Omit<LetterItemProps, 'now'>) {
  const isMine = letter.assignedTo?.isViewer === true;
  const seen = (
    <>
      <input type="hidden" name="id" value={letter.id} />
      <input type="hidden" name="version" value={letter.version} />
    </>
  );
  return (
    <div className="mt-4 max-w-measure space-y-3">
      <form action={assignLetterAction}>
        {seen}
        <input type="hidden" name="mine" value={isMine ? 'no' : 'yes'} />
        <Button variant="secondary">{isMine ? words.letGo : words.take}</Button>
      </form>
      {lines.length === 0 ? null : (
        <p className="flex flex-wrap gap-x-4 text-sm">
          <span className="inline-flex min-h-11 items-center font-semibold">{words.begin}</span>
          {lines.map(({ id, label }) => (
            <a
              key={id}
              href={`?${new URLSearchParams({ letter: letter.id, use: id }).toString()}#${letter.id}`}
              className="inline-flex min-h-11 items-center"
            >
              {label}
            </a>
          ))}
        </p>
      )}
      <LetterAnswerForm id={letter.id} version={letter.version} chosen={chosen} />
      <form action={closeLetterAction}>
        {seen}
        <Button variant="quiet">{words.close}</Button>
      </form>
    </div>
  );
}
