import type { ReactNode } from 'react';
import { roleWords } from '@/components/identity/role-words';
import { SignOutForm } from '@/components/identity/sign-out-form';
import { LampMark } from '@/components/ui/lamp-mark';
import { PageWidth } from '@/components/ui/page-width';
import { mayReadMails } from '@/lib/identity/identity-access';
import type { Viewer } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { MailTroubleCount } from './mail-trouble';

export type DeskPlace = 'waiting' | 'unanswered' | 'decisions' | 'posts' | 'practice' | 'people' | 'mails';

type PlaceLink = { place: DeskPlace; href: string; label: string };

const places: readonly PlaceLink[] = [
  { place: 'waiting', href: '/desk', label: desk.deskHeader.placesLabel },
  { place: 'unanswered', href: '/desk/open', label: desk.deskHeader.unanswered },
  { place: 'decisions', href: '/desk/decisions', label: desk.deskHeader.decisions },
  { place: 'posts', href: '/desk/posts', label: desk.deskHeader.posts },
  { place: 'practice', href: '/desk/practice', label: desk.deskHeader.practice },
  { place: 'people', href: '/desk/people', label: desk.deskHeader.people },
];

const mailsPlace: PlaceLink = { place: 'mails', href: '/desk/notices', label: desk.deskHeader.mailsPlaceLabel };

export function DeskHeader({ viewer, place }: { viewer: Viewer | null; place: DeskPlace | null }) {
  return (
    <header className="border-b border-line bg-paper-soft">
      <PageWidth className="flex flex-wrap items-center justify-between gap-x-4">
        <a href="/desk" className="flex min-h-12 items-center gap-2 font-bold tracking-tight text-ink no-underline">
          <LampMark className="size-6 text-brand" />
          {desk.deskHeader.bedsideDesk}
        </a>
        {viewer ? <SignedIn viewer={viewer} /> : null}
      </PageWidth>
      {viewer ? (
        <PageWidth>
          <nav aria-label={desk.deskHeader.desk}>
            <ul className="-mx-1.5 flex flex-wrap sm:-mx-3">
              {(mayReadMails(viewer) ? [...places, mailsPlace] : places).map((link) => (
                <PlaceItem key={link.place} link={link} current={link.place === place}>
                  {link.place === 'mails' ? <MailTroubleCount viewer={viewer} /> : null}
                </PlaceItem>
              ))}
            </ul>
          </nav>
        </PageWidth>
      ) : null}
    </header>
  );
}

function SignedIn({ viewer }: { viewer: Viewer }) {
  return (
    <div className="ms-auto pt-1 text-sm sm:flex sm:items-center sm:gap-x-4 sm:pt-0">
      <p className="text-end leading-snug font-semibold">
        <span className="sr-only">{desk.deskHeader.signed} </span>
        {viewer.name}
      </p>
      <div className="flex items-center justify-end gap-x-4">
        <p className="text-ink-soft">{roleWords[viewer.role]}</p>
        <SignOutForm />
      </div>
    </div>
  );
}

function PlaceItem({ link, current, children }: { link: PlaceLink; current: boolean; children: ReactNode }) {
  return (
    <li>
      <a
        href={link.href}
        aria-current={current ? 'page' : undefined}
        className={`inline-flex min-h-11 items-center border-b-4 px-1.5 text-sm no-underline hover:border-line sm:px-3 sm:text-base ${
          current ? 'border-brand font-semibold text-ink' : 'border-transparent'
        }`}
      >
        {link.label}
        {children}
      </a>
    </li>
  );
}
