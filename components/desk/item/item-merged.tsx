import type { DeskItem } from '@/lib/comments/desk/desk-item';

/** Which question stands for this one, and for which it stands. */
export function ItemMerged({ keptWith, standsFor }: Pick<DeskItem, 'keptWith' | 'standsFor'>) {
  if (!keptWith && standsFor.length === 0) return null;
  return (
    <section aria-labelledby="merged">
      <h2 id="merged" className="text-lg">
        Asks the same
      </h2>
      {keptWith ? (
        <p className="mt-1">
          It was put together with the question of{' '}
          <a href={`/desk/comments/${keptWith.id}`} className="inline-block py-1">
            <bdi>{keptWith.alias}</bdi>
          </a>
          .
        </p>
      ) : (
        <>
          <p className="mt-1">
            {standsFor.length === 1 ? 'Another question was' : `${standsFor.length} other questions were`} put together
            with this one. If you take this one down, {standsFor.length === 1 ? 'it waits' : 'they wait'} to be read
            again.
          </p>
          <ul role="list" aria-label="Put together with this one" className="mt-1">
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
