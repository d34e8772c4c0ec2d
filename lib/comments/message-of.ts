/** The words that a moderator reads of a comment. Pure. */
interface Texts {
  currentRevisionId: string;
  revisions: readonly { id: string; body: string }[];
}

/** As the writer sent them last; empty once erased. */
export function messageOf(comment: Texts): string {
  return comment.revisions.find(({ id }) => id === comment.currentRevisionId)?.body ?? '';
}
