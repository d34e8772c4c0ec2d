import type { ReactNode } from 'react';
import { type DeskView, deskViews, savedDeskView } from '@/components/desk/queue/desk-views';
import { askedOf, countWords, queueAddress, type QueueFilter } from '@/components/desk/queue-filter';
import { roleWords } from '@/components/identity/role-words';
import { SignOutForm } from '@/components/identity/sign-out-form';
import { LampMark } from '@/components/ui/drawings/lamp-mark';
import { Count } from '@/components/ui/work/count';
import { RailLink, RailMenu } from '@/components/ui/work/rail';
import { countViews } from '@/lib/comments/desk/count-views';
import { readSavedViews } from '@/lib/comments/views/keep-views';
import { mayManageAccounts, mayReadMails } from '@/lib/identity/identity-access';
import type { Viewer } from '@/lib/identity/viewer';
import { countWaitingLetters } from '@/lib/letters/answer-letter';
import { mayReadLetters } from '@/lib/letters/letter';
import { now } from '@/lib/platform/clock';
import { desk } from '@/lib/shared/messages/desk';
import { MailTroubleCount } from './mail-trouble';

export type DeskPlace =
  | 'unanswered'
  | 'due'
  | 'search'
  | 'decisions'
  | 'figures'
  | 'posts'
  | 'practice'
  | 'letters'
  | 'people'
  | 'rota'
  | 'account'
  | 'mails'
  | 'keys';

const words = desk.deskHeader;

const places: readonly { place: DeskPlace; href: string; label: string }[] = [
  { place: 'search', href: '/desk/search', label: words.search },
  { place: 'decisions', href: '/desk/decisions', label: words.decisions },
  { place: 'figures', href: '/desk/figures', label: words.figures },
  { place: 'posts', href: '/desk/posts', label: words.posts },
  { place: 'practice', href: '/desk/practice', label: words.practice },
  { place: 'letters', href: '/desk/letters', label: desk.lettersPage.title },
  { place: 'people', href: '/desk/people', label: words.people },
  { place: 'rota', href: '/desk/rota', label: words.rota },
  { place: 'account', href: '/desk/account', label: words.account },
  { place: 'mails', href: '/desk/notices', label: words.mailsPlaceLabel },
  { place: 'keys', href: '/desk/keys', label: desk.deskFrame.keysDesk },
];

const everyone = (): boolean => true;
const ofSome: Partial<Record<DeskPlace, (viewer: Viewer) => boolean>> = {
  letters: mayReadLetters,
  mails: mayReadMails,
  people: mayManageAccounts,
};

type DeskRailProps = {
  viewer: Viewer | null;
  place: DeskPlace | null;
  view: QueueFilter | undefined;
  /** A message is open: its view is where one is, and not the page itself. */
  isItem: boolean;
};

/** Where one is at the desk and what waits in each view; beneath it who is signed in. */
export function DeskRail({ viewer, place, view, isItem }: DeskRailProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 px-4 lg:h-full lg:flex-nowrap lg:flex-col lg:items-stretch lg:px-2 lg:py-3">
      <a href="/desk" className="flex min-h-12 items-center gap-2 font-bold text-on-pine no-underline lg:px-2">
        <LampMark className="size-6 text-lamp" />
        {words.bedsideDesk}
      </a>
      {viewer ? (
        <nav aria-label={words.desk} className="max-lg:ms-auto lg:grow">
          <RailMenu id="desk-menu" label={words.menu}>
            <Views viewer={viewer} place={place} view={view} isItem={isItem} />
            <ul>
              {places
                .filter((link) => (ofSome[link.place] ?? everyone)(viewer))
                .map((link) => (
                  <li key={link.place}>
                    <RailLink href={link.href} current={link.place === place ? 'page' : undefined}>
                      {link.label}
                      {link.place === 'mails' ? <MailTroubleCount viewer={viewer} /> : null}
                      {link.place === 'letters' ? <LetterCount viewer={viewer} /> : null}
                    </RailLink>
                  </li>
                ))}
            </ul>
          </RailMenu>
        </nav>
      ) : null}
      {viewer ? <SignedIn viewer={viewer} /> : null}
    </div>
  );
}

async function Views({ viewer, place, view, isItem }: DeskRailProps & { viewer: Viewer }): Promise<ReactNode> {
  const at = now();
  const usual = deskViews(viewer.physician !== null);
  const saved = (await readSavedViews(viewer)).map(savedDeskView);
  const views = [...usual, ...saved];
  const counts = await countViews(
    viewer,
    views.map(({ filter }) => askedOf(filter, at)),
    at,
  );
  const here = view && queueAddress(view);
  const current = isItem ? 'true' : 'page';
  const link = ({ label, filter }: DeskView, index: number) => (
    <li key={`${index} ${label}`}>
      <RailLink href={queueAddress(filter)} current={queueAddress(filter) === here ? current : undefined}>
        {label}
        <Count of={desk.queueFilters.counted}>{countWords(counts.held[index] ?? 0)}</Count>
      </RailLink>
    </li>
  );
  return (
    <>
      <ul aria-label={desk.queueFilters.views} role="list">
        {usual.map(link)}
        <li>
          <RailLink href="/desk/open" current={place === 'unanswered' ? 'page' : undefined}>
            {words.unanswered}
            <Count of={words.unansweredCount}>{countWords(counts.unanswered)}</Count>
          </RailLink>
        </li>
        <li>
          <RailLink href="/desk/due" current={place === 'due' ? 'page' : undefined}>
            {words.due}
            <Count of={words.dueCount}>{countWords(counts.due)}</Count>
          </RailLink>
        </li>
      </ul>
      {saved.length === 0 ? null : (
        <ul aria-label={desk.savedViews.own} role="list">
          {saved.map((view, index) => link(view, usual.length + index))}
        </ul>
      )}
    </>
  );
}

async function LetterCount({ viewer }: { viewer: Viewer }) {
  const count = await countWaitingLetters(viewer);
  return count === 0 ? null : <Count of={desk.queueFilters.counted}>{countWords(count)}</Count>;
}

/** The role is left out where it says the name again. */
function SignedIn({ viewer }: { viewer: Viewer }) {
  const role = roleWords[viewer.role];
  return (
    <div className="flex items-center gap-x-3 text-sm lg:flex-col lg:items-stretch lg:px-2 lg:pt-4">
      <p className="leading-snug max-sm:sr-only">
        <span className="sr-only">{words.signed} </span>
        <span className="font-semibold">{viewer.name}</span>
        {role.toLowerCase() === viewer.name.toLowerCase() ? null : <span className="block">{role}</span>}
      </p>
      <SignOutForm />
    </div>
  );
}
