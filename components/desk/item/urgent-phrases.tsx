import { desk } from '@/lib/shared/messages/desk';

/** Which words made the program think so, in the writer's own letters. */
export function UrgentPhrases({ phrases }: { phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <p>
      {desk.urgencyNotice.weighedMost}{' '}
      {phrases.map((phrase, index) => (
        <span key={index}>
          {index > 0 ? ', ' : null}
          <q dir="auto" className="font-semibold">
            {phrase}
          </q>
        </span>
      ))}
    </p>
  );
}
