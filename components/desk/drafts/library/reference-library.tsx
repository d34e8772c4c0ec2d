import { ruledList } from '@/components/ui/lines';
import type { KnownReference } from '@/lib/drafts/references/read-references';
import { referenceAddress } from '@/lib/posts/model/reference-schema';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.sources;

/** `addTo` is the post that they can be added to; null where they are only read. */
export function ReferenceLibrary({
  references,
  addTo,
}: {
  references: readonly KnownReference[];
  addTo: string | null;
}) {
  return (
    <ul role="list" className={ruledList}>
      {references.map(({ reference, usedIn, keys }) => (
        <li key={keys[0]} className="space-y-1 py-3">
          <p dir="auto">
            <a href={referenceAddress(reference)} rel="noopener" className="font-semibold">
              {reference.title}
            </a>
            . {[reference.authors, reference.organisation, reference.year].filter(Boolean).join('. ')}.
          </p>
          <p className="text-sm text-ink-soft">
            {say(words.usedIn, { count: usedIn.length, titles: usedIn.map(({ title }) => title).join('; ') }, 'en')}
          </p>
          {addTo === null ? null : (
            <p>
              <a
                href={`/desk/posts/${addTo}/sources?ref=${encodeURIComponent((keys[0] ?? '').replace(/^[a-z]+:/, ''))}#new`}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {words.take}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
