import { DemonstrationTag } from '@/components/posts/demonstration-notice';
import type { Physician } from '@/lib/posts/post';

export function PhysicianCard({ physician }: { physician: Physician }) {
  const { handle, name, credentials, specialty, languages, demonstration } = physician;
  return (
    <article className="h-full rounded-md border border-line bg-paper px-5 py-4 print:break-inside-avoid">
      <h3 className="text-xl">
        <a href={`/physicians/${handle}`}>{name}</a>
      </h3>
      <p className="text-sm text-ink-soft">{credentials}</p>
      <p className="mt-2">{specialty}</p>
      <p className="mt-1 text-sm">Speaks {listInWords(languages)}</p>
      {demonstration === true ? (
        <p className="mt-3">
          <DemonstrationTag />
        </p>
      ) : null}
    </article>
  );
}

function listInWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
