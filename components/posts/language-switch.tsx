import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import type { Reading } from '@/lib/posts/reading/read-translations';
import { faceOf, languagePath, nameOfLanguage } from './other-languages';

/** Every language of the post, each named in itself, so that whoever needs it can read it. Nothing when there is one alone. */
export function LanguageSwitch({
  slug,
  language,
  readings,
}: {
  slug: string;
  language: string | null;
  readings: readonly Reading[];
}) {
  if (readings.length < 2) return null;
  const words = messagesIn(language).languages;
  return (
    <nav aria-label={words.label} className="print:hidden">
      <div className="flex flex-wrap items-center gap-x-3">
        <span id="read-in" className="sr-only">
          {words.readIn}
        </span>
        <ul aria-labelledby="read-in" className="flex flex-wrap gap-x-3">
          {readings.map((reading) => (
            <li key={reading.slug} {...passage(reading.language)} className={faceOf(reading.language, language)}>
              {reading.slug === slug ? (
                <span aria-current="page" className="inline-flex min-h-9 items-center font-semibold">
                  {nameOfLanguage(reading.language)}
                </span>
              ) : (
                <a
                  href={`/posts/${reading.slug}`}
                  hrefLang={reading.language}
                  className="inline-flex min-h-9 items-center"
                >
                  {nameOfLanguage(reading.language)}
                </a>
              )}
            </li>
          ))}
        </ul>
        {pageLanguage(language) === pageLanguage() ? null : (
          <a href={languagePath(pageLanguage(language))} className="inline-flex min-h-9 items-center">
            {words.listAll}
          </a>
        )}
      </div>
    </nav>
  );
}
