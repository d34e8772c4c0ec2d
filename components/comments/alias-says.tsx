import { Sentence } from '@/components/ui/sentence';

/** Who wrote something and what it is, as each language says it: the alias stands out, and runs the way its own letters do. */
export function AliasSays({ alias, words }: { alias: string; words: string }) {
  return (
    <span className="font-normal text-ink-soft">
      <Sentence
        words={words}
        parts={{
          alias: (
            <span className="font-bold text-ink">
              <bdi>{alias}</bdi>
            </span>
          ),
        }}
      />
    </span>
  );
}
