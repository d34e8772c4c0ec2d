import { Person } from '@/components/ui/people/person';
import { messagesIn } from '@/lib/platform/site-language';
import type { Physician } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';
import { Portrait } from './portrait';
import { type PhysicianWork, WorkCounts } from './work-counts';

type PhysicianCardProps = {
  physician: Physician;
  /** Left out where the card stands among other things; with it, the card is large. */
  work?: PhysicianWork;
  /** Where the page itself says that its physicians are made up. */
  said?: boolean;
};

export function PhysicianCard({ physician, work, said = false }: PhysicianCardProps) {
  const { handle, name, specialty, languages, acceptsPatients, demonstration } = physician;
  const { locale, notices, physicians: words } = messagesIn();
  const large = work !== undefined;
  return (
    <article className="h-full print:break-inside-avoid" aria-label={name}>
      <Person
        at="top"
        mark={<Portrait physician={physician} size={large ? 'large' : 'middle'} />}
        className={large ? 'sm:flex-col gap-5!' : 'gap-4!'}
      >
        <h3 className={large ? 'font-serif text-2xl font-semibold' : ''}>
          <a href={`/physicians/${handle}`}>{name}</a>
        </h3>
        <p className={large ? 'mt-1' : 'text-sm'}>{specialty}</p>
        <p className="text-sm text-ink-soft">{say(words.speaks, { languages: joinWords(languages, locale) })}</p>
        {work ? <WorkCounts work={work} /> : null}
        {work && acceptsPatients !== undefined ? (
          <p className="text-sm text-ink-soft">{acceptsPatients ? words.accepting : words.notAccepting}</p>
        ) : null}
        {demonstration === true && !said ? <p className="text-sm text-ink-soft">{notices.demonstration}</p> : null}
      </Person>
    </article>
  );
}
