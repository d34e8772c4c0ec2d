import { messagesIn, passage } from '@/lib/platform/site-language';
import type { Reading } from '@/lib/posts/reading/read-translations';

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
                  {nameOf(reading.language)}
                </span>
              ) : (
                <a
                  href={`/posts/${reading.slug}`}
                  hrefLang={reading.language}
                  className="inline-flex min-h-9 items-center"
                >
                  {nameOf(reading.language)}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** One name in letters that the page has none of is set in what the device has: a face of its own would be 40 KB for one word. */
function faceOf(named: string, page: string | null): string | undefined {
  return named !== page && /[^\u0000-\u00ff]/.test(nameOf(named)) ? 'font-device' : undefined;
}

/** "Español", "português (Brasil)": as its own speakers call it. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
