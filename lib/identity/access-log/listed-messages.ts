/** A list that was shown is one row of the log of access: its messages, by the post they stand beneath, as one code. Pure. */
import { groupBy } from '@/lib/shared/group-by';

export interface ListedMessage {
  postId: string;
  commentId: string;
}

const code = encodeURIComponent;

/** ` post:message,message post:message`, in the order of the list. */
export function codeOfList(messages: readonly ListedMessage[]): string {
  const byPost = groupBy(messages, ({ postId }) => postId);
  return [...byPost]
    .map(([postId, listed]) => `${codeOfPost(postId)}${listed.map(({ commentId }) => code(commentId)).join(',')}`)
    .join('');
}

/** What the code of a list holds where a message of that post is in it. */
const codeOfPost = (postId: string): string => ` ${code(postId)}:`;

/** A filter: rows about these posts, or of lists that showed a message beneath one of them. */
export const beneath = (postIds: readonly string[]) => [
  { postId: { in: [...postIds] } },
  ...postIds.map((id) => ({ action: 'preview', postId: null, detail: { contains: codeOfPost(id) } })),
];

interface Row {
  action: string;
  commentId: string | null;
  postId: string | null;
  detail: string | null;
}

/** Every message that a row is about: one, those of a list, or none. */
export function messagesOf({ action, commentId, postId, detail }: Row): ListedMessage[] {
  if (commentId !== null) return [{ commentId, postId: postId ?? '' }];
  if (action !== 'preview' || detail === null) return [];
  return detail
    .split(' ')
    .filter(Boolean)
    .flatMap((part) => {
      const [post = '', messages = ''] = part.split(':');
      return messages.split(',').map((id) => ({ postId: decodeURIComponent(post), commentId: decodeURIComponent(id) }));
    });
}
