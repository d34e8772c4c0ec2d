import { kindWords } from '@/components/desk/desk-words';
import { Sentence } from '@/components/ui/sentence';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { formatDay } from '@/lib/platform/format-day';
import { siteDay } from '@/lib/platform/site-time';
import { desk } from '@/lib/shared/messages/desk';

type OthersOfWriterProps = {
  item: Pick<DeskItem, 'id' | 'others' | 'othersAfter' | 'alias'>;
  list: string;
};

/** Where else the same writer stands beneath this post. Their words are a click away, where reading them is written down. */
export function OthersOfWriter({ item: { id: here, others, othersAfter, alias }, list }: OthersOfWriterProps) {
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others-of-writer">
      <h2 id="others-of-writer" className="text-lg">
        <Sentence words={desk.othersOfWriter.alsoBeneathPost} parts={{ alias: <bdi>{alias}</bdi> }} />
      </h2>
      <ul role="list" className="mt-2">
        {others.map(({ id, kind, status, createdAt }) => (
          <li key={id}>
            <a href={`/desk/comments/${id}`} className="inline-flex min-h-11 items-center">
              <Sentence
                words={desk.othersOfWriter.of}
                parts={{ kind: kindWords(kind), createdAt: formatDay(siteDay(createdAt)), status }}
              />
            </a>
          </li>
        ))}
      </ul>
      {othersAfter === null ? null : (
        <a
          href={`/desk/comments/${here}?${goingOn(list, othersAfter)}#others-of-writer`}
          className="inline-flex min-h-11 items-center"
        >
          {desk.othersOfWriter.earlier}
        </a>
      )}
    </section>
  );
}

function goingOn(list: string, othersAfter: string): URLSearchParams {
  const params = new URLSearchParams(list);
  params.set('others', othersAfter);
  return params;
}
