/** What a form of the desk decides about: the comment, and exactly what of it was on the screen. */
export interface DecisionTarget {
  commentId: string;
  revisionId: string;
  version: number;
  /** New with every rendering, so that a double click is one decision. */
  formKey: string;
  /** The list that it was opened from, as its address has it; empty for everything that waits. */
  list: string;
}
