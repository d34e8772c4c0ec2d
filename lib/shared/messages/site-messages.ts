/** Which languages the site itself speaks. Pure; it must not know which one this site was set to. */
import { ar } from './ar';
import { en, type Messages } from './en';
import { es } from './es';

export const siteLanguages = ['en', 'es', 'ar'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

const byLanguage: Record<SiteLanguage, Messages> = { en, es, ar };

export function messagesOf(language: SiteLanguage): Messages {
  return byLanguage[language];
}

/** `es` for `es-MX`; null when the site has no words in that language. */
export function findSiteLanguage(tag: string): SiteLanguage | null {
  const [language] = tag.split('-');
  return siteLanguages.find((known) => known === language) ?? null;
}
