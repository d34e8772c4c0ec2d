import { Button } from '@/components/ui/button';
import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import type { Place } from '@/lib/practice/hours/place';
import { removePlaceAction } from '@/lib/practice/says/board-actions';
import type { PracticeNow } from '@/lib/practice/says/practice-now';
import { spansWords, stateWords, weekdayWords } from '@/lib/practice/says/practice-words';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { PlaceForm } from './place-form';
import { ReadersSee } from './readers-see';
import { WeekForm } from './week-form';

const words = desk.hoursPage;
const weekdays = [1, 2, 3, 4, 5, 6, 7];

function weekValues({ id, version, week }: Place): Record<string, string> {
  const fields = week.flatMap((spans, day) =>
    spans.flatMap(({ from, to }, index) => [
      [`${day + 1}-from${index}`, from],
      [`${day + 1}-to${index}`, to],
    ]),
  );
  return { id, version: String(version), ...(Object.fromEntries(fields) as Record<string, string>) };
}

function placeValues(place: Place | null): Record<string, string> {
  if (place === null) return { id: '', version: '0' };
  const { id, version, name, address, phone, afterHours, afterHoursPhone, waysThere } = place;
  return { id, version: String(version), name, address, phone, afterHours, afterHoursPhone, waysThere };
}

/** Each place: what readers see of its hours, its week to change, its words. */
export function PlaceBoard({ places, shown, now }: { places: readonly Place[]; shown: PracticeNow; now: Date }) {
  const days = weekdays.map((day) => weekdayWords(day, messagesIn('en')));
  const labels = days.map((day) =>
    [words.opens, words.closes, words.again, words.closesAgain].map((one) => say(one, { day })),
  );
  const site = messagesIn();
  return (
    <>
      <ul className="space-y-6">
        {places.map((place) => {
          const seen = shown.places.find(({ id }) => id === place.id);
          return (
            <li key={place.id} className={surfaceClasses('framed')}>
              <h3 className="text-xl">{place.name}</h3>
              <ReadersSee>
                {seen
                  ? `${stateWords(seen.state, now, site)}. ${say(site.hours.today, { hours: spansWords(seen.today, site) })}`
                  : null}
              </ReadersSee>
              <div className="mt-4">
                <WeekForm key={place.version} values={weekValues(place)} days={days} labels={labels} />
              </div>
              <div className="mt-4">
                <PlaceForm key={place.version} values={placeValues(place)} />
              </div>
              <form action={removePlaceAction}>
                <input type="hidden" name="id" value={place.id} />
                <Button variant="quiet">{words.removePlace}</Button>
              </form>
            </li>
          );
        })}
      </ul>
      <PlaceForm key={places.length} values={placeValues(null)} />
    </>
  );
}
