/** Whether whoever wrote an answer can still see to it. */
import type { FullComment } from '@/lib/comments/comment-store';
import { listActivePhysicians } from '@/lib/identity/accounts/read-staff';

/** False while there is no answer. */
export async function isAuthorGone({ answer }: Pick<FullComment, 'answer'>): Promise<boolean> {
  return answer !== null && !(await listActivePhysicians()).some(({ physician }) => physician === answer.physician);
}
