import { WordChanges } from '@/components/desk/word-changes';
import { surfaceClasses } from '@/components/ui/surface';
import type { Beside } from '@/lib/drafts/review/compare-sources';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.reviewPost;

/** What stands above either side. */
type Titles = { before: string; after: string };

/** Each block or field that differs, the one that is out beside the new one; words that changed are marked in the second. */
export function BesideList({ rows, titles = words }: { rows: readonly Beside[]; titles?: Titles }) {
  if (rows.length === 0) return <p>{words.noChanges}</p>;
  return (
    <ol role="list" className="space-y-5">
      {rows.map(({ key, before, after }, index) => (
        <li key={index} className="space-y-2">
          {key === '' ? null : <p className="font-bold">{key}</p>}
          <div className="grid gap-4 md:grid-cols-2">
            <Side title={titles.before} text={before} />
            <div className={`min-w-0 ${surfaceClasses('framed')}`}>
              <p className="text-sm font-bold">{titles.after}</p>
              {after === null ? (
                <p className="text-ink-soft">{words.nothingHere}</p>
              ) : (
                <WordChanges before={before ?? ''} after={after} />
              )}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Side({ title, text }: { title: string; text: string | null }) {
  return (
    <div className={`min-w-0 ${surfaceClasses('sunken')}`}>
      <p className="text-sm font-bold">{title}</p>
      {text === null ? (
        <p className="text-ink-soft">{words.nothingHere}</p>
      ) : (
        <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
          {text}
        </p>
      )}
    </div>
  );
}
