import { Face } from '@/components/ui/face';
import { messagesIn } from '@/lib/platform/site-language';
import type { Physician } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';

export function PhysicianCard({ physician }: { physician: Physician }) {
  const { handle, name, specialty, languages, demonstration } = physician;
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
        {demonstration === true ? <p className="text-sm text-ink-soft">{notices.demonstration}</p> : null}
      </div>
    </article>
  );
}
