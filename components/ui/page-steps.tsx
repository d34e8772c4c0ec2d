import { messagesIn } from '@/lib/platform/site-language';
import { say } from '@/lib/shared/messages/say';

type PageStepsProps = {
  /** Names the steps for whoever goes from landmark to landmark. */
  label: string;
  /** From 1. */
  page: number;
  pages: number;
  addressOf: (page: number) => string;
};

/** The way through a list that is longer than one page; nothing for a list that is not. */
export function PageSteps({ label, page, pages, addressOf }: PageStepsProps) {
  if (pages < 2) return null;
  const { search: words, locale } = messagesIn();
  const link = 'inline-flex min-h-11 items-center font-semibold';
  return (
    <nav aria-label={label} className="mt-8 flex flex-wrap items-center gap-x-8 print:hidden">
      {page > 1 ? (
        <a href={addressOf(page - 1)} rel="prev" className={link}>
          {words.previous}
        </a>
      ) : null}
      <p>{say(words.page, { page, pages }, locale)}</p>
      {page < pages ? (
        <a href={addressOf(page + 1)} rel="next" className={link}>
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
