import { linkParts } from '@/lib/comments/answers/link-parts';

/** What a physician wrote, as plain text with its links as links. Patients' words are PlainWords: nothing in them leads anywhere. */
export function LinkedWords({ text, className = '' }: { text: string; className?: string }) {
  return (
    <p dir="auto" className={`[overflow-wrap:anywhere] whitespace-pre-wrap ${className}`}>
      {linkParts(text).map((part, index) =>
        part.href === null ? (
          part.words
        ) : (
          <a key={index} href={part.href} rel="nofollow noopener">
            {part.words}
          </a>
        ),
      )}
    </p>
  );
}
