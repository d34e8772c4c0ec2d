import { Table } from '@/components/ui/table';
import { followKinds, paces } from '@/lib/following/following';
import type { FollowerFigures as Figures } from '@/lib/following/read-follower-figures';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.followerFigures;

/** Numbers alone: the desk never sees who they are. */
export function FollowerFigures({
  figures: { all, demonstration, unreachable, kinds, paces: byPace },
}: {
  figures: Figures;
}) {
  const counted = (message: string, count: number) =>
    count === 0 ? null : <p>{say(message, { count }, deskLocale)}</p>;
  return (
    <section aria-labelledby="followers" className="max-w-measure space-y-3">
      <h2 id="followers" className="text-xl">
        {words.title}
      </h2>
      <p>{all === 0 ? words.nobody : say(words.lead, { count: all }, deskLocale)}</p>
      {counted(words.demonstration, demonstration)}
      {counted(words.unreachable, unreachable)}
      {all === 0 ? null : (
        <Table
          id="followed-things"
          caption={words.table}
          head={[words.what, words.people]}
          rows={[
            ...followKinds.map((kind) => ({ key: kind, cells: [words.kinds[kind], kinds[kind]] })),
            ...paces.map((pace) => ({ key: pace, cells: [words.paces[pace], byPace[pace]] })),
          ]}
        />
      )}
    </section>
  );
}
