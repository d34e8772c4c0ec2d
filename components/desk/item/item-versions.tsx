import { PlainWords } from '@/components/comments/plain-words';
import { WordChanges } from '@/components/desk/word-changes';
import { quotedWords, ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import type { NamedVersion } from '@/lib/comments/desk/read-versions';
import { desk } from '@/lib/shared/messages/desk';

const deeds: Record<NamedVersion['what'], string> = {
  sent: desk.itemVersions.deedsSent,
  edited: desk.itemVersions.deedsEdited,
  redacted: desk.itemVersions.deedsRedacted,
  restored: desk.itemVersions.deedsRestored,
};

/** Every wording with who, when and what changed since the one before. One wording alone stands on the page already. */
export function ItemVersions({ versions, now }: { versions: readonly NamedVersion[]; now: Date }) {
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="text-lg">
        {desk.itemVersions.everyVersion}
      </h2>
      <ol role="list" aria-label={desk.itemVersions.everyVersion} className={`mt-2 ${ruledList}`}>
        {versions.map((version, index) => (
          <li key={version.id} className="py-2">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <h3 className="text-base">
                <Sentence words={desk.itemVersions.version} parts={{ index: index + 1 }} />
              </h3>
              <p className="text-sm text-ink-soft">
                {version.by} {deeds[version.what]} <Moment at={version.at} since={now} />
              </p>
              {version.isPublic ? <Tag tone="good">{desk.itemVersions.publicNow}</Tag> : null}
            </div>
            <details>
              <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
                {version.before === null ? desk.itemVersions.itsWords : desk.itemVersions.changed}
                <span className="sr-only">
                  {' '}
                  <Sentence words={desk.itemVersions.inVersion} parts={{ index: index + 1 }} />
                </span>
              </summary>
              {version.before === null ? (
                <PlainWords text={version.text} className={quotedWords} />
              ) : version.before === version.text ? (
                <p className="text-ink-soft">{desk.itemVersions.noWordChangedMarked}</p>
              ) : (
                <WordChanges before={version.before} after={version.text} />
              )}
            </details>
          </li>
        ))}
      </ol>
      {versions.some(({ isPublic }) => isPublic) ? null : (
        <p className="mt-2 text-sm text-ink-soft">{desk.itemVersions.noneThesePublicNow}</p>
      )}
    </section>
  );
}
