import { messagesIn } from '@/lib/platform/site-language';
import type { Physician } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';
import { DemonstrationTag } from './demonstration-notice';

export function PhysicianCard({ physician }: { physician: Physician }) {
  const { handle, name, credentials, specialty, languages, demonstration } = physician;
  const { locale, physicians: words } = messagesIn();
  return (
    <article className="h-full rounded-md border border-line bg-paper px-5 py-4 print:break-inside-avoid">
      <h3 className="text-xl">
        <a href={`/physicians/${handle}`}>{name}</a>
      </h3>
      <p className="text-sm text-ink-soft">{credentials}</p>
      <p className="mt-2">{specialty}</p>
      <p className="mt-1 text-sm">{say(words.speaks, { languages: joinWords(languages, locale) })}</p>
      {demonstration === true ? (
        <p className="mt-3">
          <DemonstrationTag />
        </p>
      ) : null}
    </article>
  );
}
