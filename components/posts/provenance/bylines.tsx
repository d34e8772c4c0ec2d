import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { Byline } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';

/** Names joined as one says them, each leading to its page. */
export function Bylines({ people, language }: { people: readonly Byline[]; language?: string | null | undefined }) {
  const places = people.map((_, index) => `{${index}}`);
  const links = people.map((person) => (
    <a key={person.handle} href={`/physicians/${person.handle}`}>
      {person.name}
    </a>
  ));
  return (
    <Sentence words={joinWords(places, messagesIn(language).locale)} parts={Object.fromEntries(links.entries())} />
  );
}
