import { cacheLife, cacheTag } from 'next/cache';
import { TagLink } from '@/components/ui/tag';
import { type Theme, themes } from '@/lib/comments/theme';
import { countExperiences, readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import { numberInWords } from '@/lib/shared/number-words';

type ThemeLinksProps = {
  topicId: string;
  postIds: readonly string[];
  /** Undefined: none of these is the page being shown. */
  current?: Theme | null;
};

/** A filter made of links, like that of topics: each says how much there is, and a theme of which there is nothing is left out. */
export async function ThemeLinks({ topicId, postIds, current }: ThemeLinksProps) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readSupportTags()));
  const counts = await countExperiences(postIds);
  if (counts.all === 0 && current === undefined) return null;
  const { support, themes: words, locale } = messagesIn();
  const address = `/topics/${topicId}/experiences`;
  const shown = themes.filter((theme) => counts.of.has(theme) || theme === current);
  return (
    <nav aria-label={support.byTheme} className="print:hidden">
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-2 sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
        <li className="shrink-0">
          <TagLink href={address} current={current === null}>
            {support.allThemes} ({numberInWords(counts.all, locale)})
          </TagLink>
        </li>
        {shown.map((theme) => (
          <li key={theme} className="shrink-0">
            <TagLink href={`${address}/${theme}`} current={theme === current}>
              {words.names[theme]} ({numberInWords(counts.of.get(theme) ?? 0, locale)})
            </TagLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
