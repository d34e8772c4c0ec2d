import { Button } from '@/components/ui/button';
import { messagesIn } from '@/lib/platform/site-language';

/** The code to keep. The page's own script reveals the buttons; without it one writes the code down. */
export function CodeTicket({ code, language }: { code: string; language: string | null }) {
  const { receipt: words } = messagesIn(language);
  return (
    <section
      aria-labelledby="code-title"
      className="rounded-lg border-2 border-dashed border-control bg-paper-soft p-5 print:break-inside-avoid"
    >
      <h2 id="code-title" className="text-xl">
        {words.code}
      </h2>
      <p
        className="my-3 font-mono text-sm font-semibold break-words select-all min-[26rem]:text-xl min-[26rem]:tracking-wider"
        data-testid="receipt-code"
      >
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p className="text-sm text-ink-soft">{words.codeHint}</p>
      <div
        className="mt-3 flex flex-wrap gap-3 print:hidden"
        data-share={code}
        data-copied={words.codeCopied}
        data-copy-refused={words.codeCopyRefused}
      >
        <Button type="button" variant="small" data-share-copy hidden suppressHydrationWarning>
          {words.copyCode}
        </Button>
        <Button type="button" variant="small" data-print hidden suppressHydrationWarning>
          {words.print}
        </Button>
      </div>
      <p role="status" className="text-sm text-ink-soft print:hidden" data-share-told suppressHydrationWarning />
    </section>
  );
}
