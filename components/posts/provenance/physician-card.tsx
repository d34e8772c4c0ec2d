import { Face } from '@/components/ui/face';
import { messagesIn } from '@/lib/platform/site-language';
import type { Physician } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';
import { type PhysicianWork, WorkCounts } from './work-counts';

type PhysicianCardProps = {
  physician: Physician;
  /** Left out where the card stands among other things. */
  work?: PhysicianWork;
};

export function PhysicianCard({ physician, work }: PhysicianCardProps) {
  const { handle, name, specialty, languages, acceptsPatients, demonstration } = physician;
  const { locale, notices, physicians: words } = messagesIn();
  return (
    <article className="flex h-full items-start gap-4 print:break-inside-avoid" aria-label={name}>
      <Face name={name} />
      <div>
        <h3>
          <a href={`/physicians/${handle}`}>{name}</a>
        </h3>
        <p className="text-sm">{specialty}</p>
        <p className="text-sm text-ink-soft">{say(words.speaks, { languages: joinWords(languages, locale) })}</p>
        {work ? <WorkCounts work={work} /> : null}
        {work && acceptsPatients !== undefined ? (
          <p className="text-sm text-ink-soft">{acceptsPatients ? words.accepting : words.notAccepting}</p>
        ) : null}
        {demonstration === true ? <p className="text-sm text-ink-soft">{notices.demonstration}</p> : null}
      </div>
    </article>
  );
}
