/** Where the pages of a post that is written are. Pure. */

/** `news` is what the page says has just been done; `at` the place on it. */
export const draftAddress = (id: string, of: 'edit' | 'review', news: Record<string, string> = {}, at = ''): string => {
  const query = new URLSearchParams(news).toString();
  return `/desk/posts/${encodeURIComponent(id)}/${of}${query === '' ? '' : `?${query}`}${at === '' ? '' : `#${at}`}`;
};
