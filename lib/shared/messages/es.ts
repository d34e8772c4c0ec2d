/** The site's own words in Spanish, for readers in the Americas and in Spain alike. Readers are addressed as "usted". */
import type { Messages } from './en';
import asking from './es/asking.json' with { type: 'json' };
import following from './es/following.json' with { type: 'json' };
import lists from './es/lists.json' with { type: 'json' };
import post from './es/post.json' with { type: 'json' };
import practice from './es/practice.json' with { type: 'json' };
import receipts from './es/receipts.json' with { type: 'json' };
import site from './es/site.json' with { type: 'json' };
import thread from './es/thread.json' with { type: 'json' };

export const es: Messages = {
  ...site,
  ...post,
  ...lists,
  ...thread,
  ...asking,
  ...receipts,
  ...practice,
  ...following,
};
