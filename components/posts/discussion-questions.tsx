import type { Byline } from '@/lib/posts/post';

/** What the author would like to hear, above the ask form. Nothing when the author asks nothing. */
export function DiscussionQuestions({
  questions,
  authors,
}: {
  questions: readonly string[];
  authors: readonly Byline[];
}) {
  if (questions.length === 0) return null;
  const names = authors.map((author) => author.name).join(' and ');
  return (
    <section
      aria-labelledby="discussion"
      className="max-w-measure rounded-md border-s-8 border-brand bg-brand-soft px-5 py-4 print:border"
    >
      <h2 id="discussion" className="text-xl">
        {names} would like to hear from you
      </h2>
      <ul className="mt-2 list-disc space-y-2 ps-6">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
