import { messagesIn } from '@/lib/platform/site-language';

/** Nothing when the post has none. */
export function KeyPoints({ points, language }: { points: readonly string[]; language?: string | null | undefined }) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="key-points" className="border-y-2 border-ink py-4 print:break-inside-avoid print:py-2">
      <h2 id="key-points" className="font-sans text-sm font-bold text-ink-soft">
        {messagesIn(language).post.keyPoints}
      </h2>
      <ul className="mt-2 list-none space-y-2 ps-0 print:mt-1 print:space-y-0.5">
        {points.map((point) => (
          <li key={point} className="lamp-point">
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
}
