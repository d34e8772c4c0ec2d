/** The language this site was set to, and the words for a page in any language. It must not know what the words say. */
import { env } from './env';
import type { Messages } from '@/lib/shared/messages/en';
import { findSiteLanguage, messagesOf, type SiteLanguage } from '@/lib/shared/messages/site-messages';

/** The language of the page around a post: the post's own where the site has words in it, the site's otherwise. Null: the site's. */
export function pageLanguage(language?: string | null): SiteLanguage {
  return (language ? findSiteLanguage(language) : null) ?? env().SITE_LANGUAGE;
}

/** The words around a post in that language; null or nothing means the site's language. */
export function messagesIn(language?: string | null): Messages {
  return messagesOf(pageLanguage(language));
}
