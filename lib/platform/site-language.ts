/** The language this site was set to, and the words for a page in any language. It must not know what the words say. */
import type { Messages } from '@/lib/shared/messages/en';
import { findSiteLanguage, messagesOf, type SiteLanguage } from '@/lib/shared/messages/site-messages';
import { englishFor } from '@/lib/shared/messages/spelling';
import { directionOf } from '@/lib/shared/text-direction';
import { env } from './env';

/** The language of the page around a post: the post's own where the site has words in it, the site's otherwise. Null: the site's. */
export function pageLanguage(language?: string | null): SiteLanguage {
  return (language ? findSiteLanguage(language) : null) ?? env().SITE_LANGUAGE;
}

/** The words around a post in that language; null or nothing means the site's language. */
export function messagesIn(language?: string | null): Messages {
  const own = pageLanguage(language);
  return own === 'en' ? englishFor(countryOf(language)) : messagesOf(own);
}

/** Whose English: that of the site where it speaks English, whatever an author writes; else that of the tag at hand. */
function countryOf(language?: string | null): string {
  const { SITE_LANGUAGE, LANGUAGE_COUNTRY } = env();
  return SITE_LANGUAGE === 'en' ? LANGUAGE_COUNTRY : (language?.split('-')[1] ?? '').toUpperCase();
}

/** For days and hours of the desk, which speaks English alone. */
export function deskDays(): string {
  return messagesIn('en').locale;
}

/** For an element around an author's words: which language they are in and which way they run. Null: the site's. */
export function passage(language: string | null | undefined): { lang: string; dir: 'ltr' | 'rtl' } {
  const lang = language ?? env().SITE_LANGUAGE;
  return { lang, dir: directionOf(lang) };
}
