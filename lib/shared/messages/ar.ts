/** The site's own words in Modern Standard Arabic. Numbers are written with the digits that the posts use, so a page has one kind. */
import asking from './ar/asking.json' with { type: 'json' };
import following from './ar/following.json' with { type: 'json' };
import lists from './ar/lists.json' with { type: 'json' };
import post from './ar/post.json' with { type: 'json' };
import practice from './ar/practice.json' with { type: 'json' };
import receipts from './ar/receipts.json' with { type: 'json' };
import site from './ar/site.json' with { type: 'json' };
import thread from './ar/thread.json' with { type: 'json' };
import type { Messages } from './en';

export const ar: Messages = {
  ...site,
  ...post,
  ...lists,
  ...thread,
  ...asking,
  ...receipts,
  ...practice,
  ...following,
};
