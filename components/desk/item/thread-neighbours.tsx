import { PlainWords } from '@/components/comments/plain-words';
import { kindWords } from '@/components/desk/desk-words';
import { quotedWords } from '@/components/ui/lines';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

/** What readers already see beneath the post: it may hold the same question, or its answer. */
export function ThreadNeighbours({ comments }: { comments: readonly PublicComment[] }) {
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours" className="text-lg">
        {desk.threadNeighbours.alreadyPublicBeneathPost}
      </h2>
      {comments.length === 0 ? (
        <p className="mt-1 text-ink-soft">{desk.threadNeighbours.nothingYet}</p>
      ) : (
        <ul role="list" className="mt-2 space-y-1">
          {comments.map((comment) => (
            <li key={comment.id}>
              <details>
                <summary className="min-h-11 py-2">
                  <bdi className="font-semibold">{comment.alias}</bdi>{' '}
                  <span className="text-sm text-ink-soft">
                    {comment.kind !== 'question'
                      ? kindWords(comment.kind)
                      : say(comment.answer ? desk.threadNeighbours.answered : desk.threadNeighbours.notAnswered, {
                          kind: kindWords(comment.kind),
                        })}
                  </span>
                </summary>
                <div className={`space-y-3 pb-2 ${quotedWords}`}>
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
