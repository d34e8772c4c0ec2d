import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { surfaceClasses } from '@/components/ui/surface';
import { Table } from '@/components/ui/table';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { telOf } from '@/lib/practice/hours/place-form';
import type { PlaceNow } from '@/lib/practice/says/practice-now';
import { dateWords, spansWords, stateWords, weekdayWords } from '@/lib/practice/says/practice-words';
import { addDays, weekdayOf } from '@/lib/shared/days';
import { say } from '@/lib/shared/messages/say';
import { WhileTrue } from './while-true';

type PlaceCardProps = { place: PlaceNow; today: string; now: Date };

/** Whoever plans looks a month ahead at most; holidays are written down for a year. */
const daysAhead = 42;

/** One place: whether it is open, where it is, how to reach it, its week, and the days that differ. */
export function PlaceCard({ place, today, now }: PlaceCardProps) {
  const words = messagesIn();
  const { ourPractice, hours } = words;
  return (
    <section aria-labelledby={`place-${place.id}`} className={surfaceClasses('framed')}>
      <h3 id={`place-${place.id}`} className="text-2xl" {...passage(null)}>
        {place.name}
      </h3>
      <p className="mt-2 text-lg">
        <WhileTrue until={place.state.until} className="me-2 font-bold text-brand-dark">
          {stateWords(place.state, now, words)}.
        </WhileTrue>
        <span>{say(hours.today, { hours: spansWords(place.today, words) })}</span>
      </p>
      <div className="mt-5 grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <Reach place={place} />
        <HoursTables place={place} today={today} />
      </div>
      {place.demonstration ? <p className="mt-5 text-sm text-ink-soft">{ourPractice.demonstration}</p> : null}
    </section>
  );
}

function Reach({ place }: { place: PlaceNow }) {
  const { ourPractice } = messagesIn();
  return (
    <div className="space-y-5">
      <p>
        <ButtonLink href={`tel:${telOf(place.phone)}`}>
          <Icon name="phone" />
          <span>
            {ourPractice.phone} <bdi dir="ltr">{place.phone}</bdi>
          </span>
        </ButtonLink>
      </p>
      <Fact title={ourPractice.address}>
        <address className="whitespace-pre-line not-italic" {...passage(null)}>
          {place.address}
        </address>
      </Fact>
      {place.waysThere === '' ? null : (
        <Fact title={ourPractice.waysThere}>
          <p className="whitespace-pre-line" {...passage(null)}>
            {place.waysThere}
          </p>
        </Fact>
      )}
      <AfterHours place={place} />
    </div>
  );
}

function HoursTables({ place, today }: { place: PlaceNow; today: string }) {
  const words = messagesIn();
  const { hours } = words;
  const soon = place.others.filter(({ from }) => from <= addDays(today, daysAhead));
  return (
    <div className="space-y-6">
      <Table
        id={`hours-${place.id}`}
        caption={hours.title}
        head={[hours.day, hours.when]}
        rows={place.week.map((spans, index) => ({
          key: String(index),
          cells: [
            <WeekdayName key="day" weekday={index + 1} isToday={weekdayOf(today) === index + 1} />,
            spansWords(spans, words),
          ],
        }))}
      />
      {soon.length === 0 ? null : (
        <Table
          id={`other-${place.id}`}
          caption={hours.otherDays}
          head={[hours.day, hours.when]}
          rows={soon.map(({ from, until, spans, name }) => ({
            key: `${from} ${until} ${name}`,
            cells: [
              from === until
                ? dateWords(from, words)
                : say(hours.fromUntil, { from: dateWords(from, words), until: dateWords(until, words) }),
              <span key="hours">
                {spansWords(spans, words)} (<bdi {...passage(null)}>{name}</bdi>)
              </span>,
            ],
          }))}
        />
      )}
    </div>
  );
}

function WeekdayName({ weekday, isToday }: { weekday: number; isToday: boolean }) {
  const name = weekdayWords(weekday, messagesIn());
  return isToday ? <span aria-current="date">{name}</span> : <span className="font-normal">{name}</span>;
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      {children}
    </div>
  );
}

function AfterHours({ place: { afterHours, afterHoursPhone } }: { place: PlaceNow }) {
  const { ourPractice } = messagesIn();
  if (afterHours === '' && afterHoursPhone === '') return null;
  return (
    <Fact title={ourPractice.whenClosed}>
      {afterHours === '' ? null : <p {...passage(null)}>{afterHours}</p>}
      {afterHoursPhone === '' ? null : (
        <p>
          <a href={`tel:${telOf(afterHoursPhone)}`} className="inline-flex min-h-11 items-center font-semibold">
            <bdi dir="ltr">{afterHoursPhone}</bdi>
          </a>
        </p>
      )}
    </Fact>
  );
}
