import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { keyOf, paces } from '@/lib/following/following';
import { settleFollowingAction } from '@/lib/following/following-actions';
import type { NamedFollow } from '@/lib/following/list-choices';
import type { Following } from '@/lib/following/read-following';
import type { Messages } from '@/lib/shared/messages/en';

type FollowingListProps = {
  following: Following | null;
  /** What the mail carried, which every button sends back. */
  link: { follower: string; token: string };
  done: 'confirm' | 'pace' | 'stop' | 'stop-all' | null;
  words: Pick<Messages, 'following' | 'tones'>;
};

/** The page behind the link in a mail. Opening it does nothing: mail scanners open every link, so the buttons do. */
export function FollowingList({ following: list, link, done, words: { following: words, tones } }: FollowingListProps) {
  // An old address that says what was done says nothing of somebody who is not there any more.
  const told = list === null && (done === 'confirm' || done === 'pace') ? null : done;
  const doneNotice = told ? (
    <Notice tone="success" toneWord={tones.success} title={words.done[told]} role="status" />
  ) : null;
  const hidden = (
    <>
      <input type="hidden" name="follower" value={link.follower} />
      <input type="hidden" name="token" value={link.token} />
    </>
  );
  if (list === null) {
    return (
      <div className="max-w-measure space-y-8">
        <PageHeading lead={told ? undefined : words.overLead}>{told ? words.mineTitle : words.overTitle}</PageHeading>
        {doneNotice}
        <p>
          <a href="/follow">{words.title}</a>
        </p>
      </div>
    );
  }
  return (
    <div className="max-w-measure space-y-8">
      <PageHeading>{words.mineTitle}</PageHeading>
      {doneNotice}
      {list.asked.length > 0 ? <Asked list={list} hidden={hidden} words={words} /> : null}
      {list.confirmed.length > 0 ? <Confirmed list={list} hidden={hidden} words={words} /> : null}
      <section aria-labelledby="stop-all">
        <h2 id="stop-all">{words.stopAllTitle}</h2>
        <p className="mt-2">{words.stopAllWords}</p>
        <form action={settleFollowingAction} className="mt-3">
          {hidden}
          <Button name="wish" value="stop-all" variant="secondary">
            {words.stopAll}
          </Button>
        </form>
      </section>
    </div>
  );
}

type PartProps = { list: Following; hidden: ReactNode; words: Messages['following'] };

function Asked({ list: { asked }, hidden, words }: PartProps) {
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words.askedHere}</h2>
      <ul className="mt-3 list-disc space-y-1 ps-6">
        {asked.map((follow) => (
          <li key={keyOf(follow)}>{follow.name}</li>
        ))}
      </ul>
      <form action={settleFollowingAction} className="mt-4">
        {hidden}
        <Button name="wish" value="confirm">
          {words.confirm}
        </Button>
      </form>
    </section>
  );
}

function Confirmed({ list: { confirmed, pace }, hidden, words }: PartProps) {
  return (
    <>
      <section aria-labelledby="followed">
        <h2 id="followed">{words.followed}</h2>
        <ul className="mt-3 space-y-3">
          {confirmed.map((follow) => (
            <FollowedRow key={keyOf(follow)} follow={follow} stop={words.stop} hidden={hidden} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="pace">
        <h2 id="pace">{words.pace}</h2>
        <form action={settleFollowingAction} className="mt-3 space-y-2" aria-labelledby="pace">
          {hidden}
          {paces.map((value) => (
            <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="pace"
                value={value}
                defaultChecked={value === pace}
                className="size-6 shrink-0 accent-brand"
              />
              <span>{words.paces[value]}</span>
            </label>
          ))}
          <Button name="wish" value="pace" variant="secondary">
            {words.savePace}
          </Button>
        </form>
      </section>
    </>
  );
}

function FollowedRow({ follow, stop, hidden }: { follow: NamedFollow; stop: string; hidden: ReactNode }) {
  const id = `follow-${follow.what}-${follow.target}`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3">
      <span id={id}>{follow.name}</span>
      <form action={settleFollowingAction}>
        {hidden}
        <Button name="wish" value={`stop ${keyOf(follow)}`} variant="secondary" aria-describedby={id}>
          {stop}
        </Button>
      </form>
    </li>
  );
}
