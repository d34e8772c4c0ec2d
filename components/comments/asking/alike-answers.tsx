import { PlainWords } from '@/components/comments/plain-words';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { type AlikeAnswered, formAnchor } from '@/lib/comments/ask-state';
import { messageLink } from '@/lib/comments/comment';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';

type AlikeAnswersProps = {
  alike: readonly AlikeAnswered[];
  words: Pick<Messages, 'form' | 'tones'>;
};

/** What was answered already, with its answers, and the button that sends the question all the same. It belongs to the form around it. */
export function AlikeAnswers({ alike, words: { form, tones } }: AlikeAnswersProps) {
  return (
    <Notice toneWord={tones.info} title={form.alikeTitle} id={formAnchor} autoFocus>
      <p>{form.alikeLead}</p>
      {alike.map(({ id, slug, title, question, by, answer }) => (
        <Disclosure key={id} label={<bdi>{question}</bdi>}>
          <div className="space-y-2">
            <p className="font-semibold">{fillWords(form.alikeAnswer, { name: by })}</p>
            <PlainWords text={answer} />
            <p>
              <a href={messageLink(slug, id)} target="_blank" rel="noreferrer">
                {fillWords(form.alikeOpen, { title })}
              </a>
            </p>
          </div>
        </Disclosure>
      ))}
      <p>
        <Button>{form.alikeSend}</Button>
      </p>
    </Notice>
  );
}
