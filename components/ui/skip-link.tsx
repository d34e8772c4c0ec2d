import { messagesIn } from '@/lib/platform/site-language';

/** The first stop for a keyboard, so that nobody tabs through the header on every page (WCAG 2.4.1). */
export function SkipLink({ language }: { language?: string }) {
  return (
    <a
      href="#main"
      className="sr-only bg-paper font-semibold text-brand focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-10 focus:rounded-md focus:px-4 focus:py-3"
    >
      {messagesIn(language).frame.skip}
    </a>
  );
}
