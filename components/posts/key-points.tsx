import { messagesIn } from '@/lib/platform/site-language';

/** Nothing when the post has none. */
export function KeyPoints({ points, language }: { points: readonly string[]; language?: string | null | undefined }) {
  if (points.length === 0) return null;
  return (
    <section
      aria-labelledby="key-points"
      className="max-w-measure rounded-md border-2 border-brand bg-brand-soft px-5 py-4 print:break-inside-avoid"
    >
      <h2 id="key-points" className="text-xl">
        {messagesIn(language).post.keyPoints}
      </h2>
      <ul className="mt-2 list-disc space-y-2 ps-6">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
