import { Sentence } from '@/components/ui/sentence';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

/** Which question stands for this one, and for which it stands. */
export function ItemMerged({ keptWith, standsFor }: Pick<DeskItem, 'keptWith' | 'standsFor'>) {
  if (!keptWith && standsFor.length === 0) return null;
  return (
    <section aria-labelledby="merged">
      <h2 id="merged" className="text-lg">
        {desk.itemMerged.asksSame}
      </h2>
      {keptWith ? (
        <p className="mt-1">
          <Sentence
            words={desk.itemMerged.putTogetherQuestion}
            parts={{
              link: (
                <a href={`/desk/comments/${keptWith.id}`} className="inline-block py-1">
                  <bdi>{keptWith.alias}</bdi>
                </a>
              ),
            }}
          />
        </p>
      ) : (
        <>
          <p className="mt-1">{say(desk.itemMerged.putTogetherOneIf, { count: standsFor.length }, deskLocale)}</p>
          <ul role="list" aria-label={desk.itemMerged.putTogetherOne} className="mt-1">
            {standsFor.map(({ id, alias }) => (
              <li key={id}>
                <a href={`/desk/comments/${id}`} className="inline-flex min-h-11 items-center">
                  <bdi>{alias}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
