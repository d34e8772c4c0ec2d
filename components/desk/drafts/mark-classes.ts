/** How what is to be mended looks beside a block: on the page, and where its script draws it anew. */
export const markClasses = {
  error: 'border-s-4 border-danger ps-3 font-semibold text-danger',
  advice: 'border-s-4 border-caution ps-3 text-caution',
} as const;
