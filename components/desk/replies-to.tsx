import { PlainWords } from '@/components/comments/plain-words';

/** What a reply answers, as readers see it. */
export function RepliesTo({ alias, body }: { alias: string; body: string }) {
  return (
    <details className="rounded-md border border-line px-4">
      <summary className="min-h-11 py-2.5">A reply to {alias}</summary>
      <PlainWords text={body} className="pb-4" />
    </details>
  );
}
