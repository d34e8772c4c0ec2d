/** Every answered question beneath a post, for whoever looks through all of them. What was approved, and nothing else. */
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import { listMessagesById } from '@/lib/comments/thread-store';
import { type PublicComment, readPublicWords } from './read-thread';

export { listAnswered } from '@/lib/comments/thread-store';

export type AnsweredQuestion = PublicComment & { answer: PublicAnswer };

const atOnce = 100;

/** In no order, and without those that are not public any more. Replies are left out. */
export async function readAnswered(ids: readonly string[]): Promise<AnsweredQuestion[]> {
  const read: AnsweredQuestion[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await listMessagesById(ids.slice(from, from + atOnce));
    const words = await readPublicWords(rows.map((row) => ({ ...row, replies: [] })));
    read.push(...words.filter(isAnswered));
  }
  return read;
}

function isAnswered(comment: PublicComment): comment is AnsweredQuestion {
  return comment.kind === 'question' && comment.body !== '' && comment.answer !== null;
}
