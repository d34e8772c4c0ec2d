/** For a list whose entries stand close: a line above, beneath and between them. */
export const ruledList = 'divide-y divide-line border-y border-line';

/** For words that are somebody's, among ours: a line at their beginning. */
export const quotedWords = 'border-s-4 border-line ps-4';
