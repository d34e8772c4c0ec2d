import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { type SiteLanguage, siteLanguages } from '@/lib/shared/messages/site-messages';

/** "Español", "português (Brasil)": as its own speakers call it. */
export function nameOfLanguage(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** One name in letters that the page has none of is set in what the device has: a face of its own would be 40 KB for one word. */
export function faceOf(named: string, page: string | null): string | undefined {
  return named !== page && /[^\u0000-\u00ff]/.test(nameOfLanguage(named)) ? 'font-device' : undefined;
}

/** Where everything in that language is listed. */
export function languagePath(language: SiteLanguage): string {
  return pageLanguage() === language ? '/posts' : `/${language}`;
}

/** Each language that the site has words in, named in itself, but for the one around. */
export function OtherLanguages({
  language,
  className = '',
}: {
  language?: string | null | undefined;
  className?: string;
}) {
  const here = pageLanguage(language);
  return (
    <ul role="list" aria-label={messagesIn(here).languages.label} className="flex flex-wrap gap-x-5 print:hidden">
      {siteLanguages
        .filter((other) => other !== here)
        .map((other) => (
          <li key={other} {...passage(other)} className={faceOf(other, here)}>
            <a href={languagePath(other)} hrefLang={other} className={`inline-flex min-h-11 items-center ${className}`}>
              {nameOfLanguage(other)}
            </a>
          </li>
        ))}
    </ul>
  );
}
