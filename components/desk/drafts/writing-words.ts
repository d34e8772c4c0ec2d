/** What the script of the page says on which a post is written. Both sides of the wire. */
import { desk } from '@/lib/shared/messages/desk';

const { savedAt, saving, keptHere, keptFailed, keptBack } = desk.editPost;

export const writingWords = { savedAt, saving, keptHere, keptFailed, keptBack };

export type WritingWords = typeof writingWords;
