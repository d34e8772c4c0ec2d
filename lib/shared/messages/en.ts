/**
 * The site's own words in English, as far as a reader or a patient meets them. The other languages hold the same keys.
 * A message is ICU MessageFormat: `say` puts names and numbers at its places.
 */
import asking from './en/asking.json' with { type: 'json' };
import following from './en/following.json' with { type: 'json' };
import lists from './en/lists.json' with { type: 'json' };
import post from './en/post.json' with { type: 'json' };
import practice from './en/practice.json' with { type: 'json' };
import receipts from './en/receipts.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import thread from './en/thread.json' with { type: 'json' };

export const en = { ...site, ...post, ...lists, ...thread, ...asking, ...receipts, ...practice, ...following };

export type Messages = typeof en;
