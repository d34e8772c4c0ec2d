import { PlainWords } from '@/components/comments/plain-words';
import { kindWords } from '@/components/desk/desk-words';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import { en } from '@/lib/shared/messages/en';

/** What readers already see beneath the post: it may hold the same question, or its answer. */
export function ThreadNeighbours({ comments }: { comments: readonly PublicComment[] }) {
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours" className="text-lg">
        Already public beneath this post
      </h2>
      {comments.length === 0 ? (
        <p className="mt-1 text-ink-soft">Nothing yet.</p>
      ) : (
        <ul role="list" className="mt-2 space-y-1">
          {comments.map((comment) => (
            <li key={comment.id}>
              <details>
                <summary className="min-h-11 py-2">
                  <bdi className="font-semibold">{comment.alias}</bdi>{' '}
                  <span className="text-sm text-ink-soft">
                    {kindWords(comment.kind)}
                    {comment.kind === 'question' ? (comment.answer ? ', answered' : ', not answered') : ''}
                  </span>
                </summary>
                <div className="space-y-3 border-s-4 border-line pb-2 ps-4">
                  <PlainWords text={comment.body} whole={en.thread.whole} />
                  {comment.answer ? (
                    <>
                      <p className="font-semibold">{comment.answer.name}:</p>
                      <PlainWords text={comment.answer.body} whole={en.thread.whole} />
                    </>
                  ) : null}
                </div>
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
