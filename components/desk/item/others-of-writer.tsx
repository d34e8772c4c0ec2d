import { kindWords } from '@/components/desk/desk-words';
import { formatDay } from '@/components/posts/format-day';
import { siteDay } from '@/lib/platform/site-time';

type OthersOfWriterProps = {
  others: readonly { id: string; kind: string; status: string; createdAt: Date }[];
  alias: string;
};

/** Where else the same writer stands beneath this post. Their words are a click away, where reading them is written down. */
export function OthersOfWriter({ others, alias }: OthersOfWriterProps) {
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others-of-writer">
      <h2 id="others-of-writer" className="text-lg">
        Also by <bdi>{alias}</bdi> beneath this post
      </h2>
      <ul role="list" className="mt-2">
        {others.map(({ id, kind, status, createdAt }) => (
          <li key={id}>
            <a href={`/desk/comments/${id}`} className="inline-flex min-h-11 items-center">
              {kindWords(kind)} of {formatDay(siteDay(createdAt))}, {status}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
