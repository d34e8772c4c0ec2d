import { messagesIn } from '@/lib/platform/site-language';

/** Once, above everything of a page, so nobody takes a made-up physician for a real one. */
export function DemonstrationStrip({ language }: { language?: string | null | undefined }) {
  const { notices } = messagesIn(language);
  return (
    <p role="note" className="band-lamp-soft mb-2 print:[box-shadow:none] py-1 text-sm leading-snug sm:mb-3">
      <b>{notices.demonstrationTitle}.</b> {notices.demonstrationWords}
    </p>
  );
}
