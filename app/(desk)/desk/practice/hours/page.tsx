import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { BoardNews } from '@/components/practice/board/board-news';
import { DayBoard, HolidayBoard } from '@/components/practice/board/day-board';
import { PlaceBoard } from '@/components/practice/board/place-board';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now as readClock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { readHoursBoard } from '@/lib/practice/says/read-board';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.hoursPage;

export const metadata: Metadata = { title: words.title };

export default async function DeskHoursPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = paramOf(await searchParams, 'done');
  const viewer = await requireViewer('/desk/practice/hours');
  const now = readClock();
  const { places, shown, days, holidays } = await readHoursBoard(viewer, now).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="practice">
      <div className="space-y-10">
        <BoardNews done={done} />
        <PageHeading
          kicker={<a href="/desk/practice">{words.back}</a>}
          lead={say(words.lead, { zone: env().TIME_ZONE })}
        >
          {words.title}
        </PageHeading>
        <section aria-labelledby="week" className="space-y-4">
          <h2 id="week" className="text-2xl">
            {words.week}
          </h2>
          {places.length === 0 ? <EmptyState title={words.noPlaces}>{words.noPlacesWords}</EmptyState> : null}
          <PlaceBoard places={places} shown={shown} now={now} />
        </section>
        <section aria-labelledby="holidays" className="space-y-4">
          <h2 id="holidays" className="text-2xl">
            {words.holidays}
          </h2>
          <p className="max-w-measure">{words.holidaysLead}</p>
          <HolidayBoard holidays={holidays} />
        </section>
        <section aria-labelledby="other-days" className="space-y-4">
          <h2 id="other-days" className="text-2xl">
            {words.otherDays}
          </h2>
          <p className="max-w-measure">{words.otherDaysLead}</p>
          <DayBoard days={days} places={places} />
        </section>
      </div>
    </DeskFrame>
  );
}
