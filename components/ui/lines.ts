/** For a list whose entries stand close: a line above, beneath and between them. */
export const ruledList = 'divide-y divide-line border-y border-line';

/** The same within something that is framed already. */
export const dividedList = 'divide-y divide-line';

/** For words that are somebody's, among ours: a line at their beginning. */
export const quotedWords = 'border-s-4 border-line ps-4';

/** Beside replies, which hang on what stands above them. */
export const hangingReply = 'border-s border-line ps-4';

/** Around a face. */
export const roundPicture = 'rounded-full object-cover';

/** Above one of several stories that stand beside each other. */
export const storyFrame = 'border-t-2 border-line pt-4';

/** Beside a remark about what stands there: something to mind, or something of ours. */
export const caution = 'border-s-4 border-caution ps-4';
export const aside = 'border-s-4 border-brand ps-4';

/** Around words as they were typed, to be read as one piece. */
export const typedWords = 'rounded-md border border-line bg-paper p-4';
