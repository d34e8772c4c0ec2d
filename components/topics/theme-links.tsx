import { TagLink } from '@/components/ui/tag';
import { type Theme, themes } from '@/lib/comments/theme';
import { messagesIn } from '@/lib/platform/site-language';

/** A filter made of links, like that of topics. `current` undefined: none of these is the page being shown. */
export function ThemeLinks({ topicId, current }: { topicId: string; current?: Theme | null }) {
  const { support, themes: words } = messagesIn();
  const all = `/topics/${topicId}/experiences`;
  return (
    <nav aria-label={support.byTheme} className="print:hidden">
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-2 sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
        <li className="shrink-0">
          <TagLink href={all} current={current === null}>
            {support.allThemes}
          </TagLink>
        </li>
        {themes.map((theme) => (
          <li key={theme} className="shrink-0">
            <TagLink href={`${all}/${theme}`} current={theme === current}>
              {words.names[theme]}
            </TagLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
