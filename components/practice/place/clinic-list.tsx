import { surfaceClasses } from '@/components/ui/surface';
import { Tag } from '@/components/ui/tag';
import { messagesIn, passage } from '@/lib/platform/site-language';
import type { ClinicNow, PlaceNow } from '@/lib/practice/says/practice-now';
import { clinicName, clinicTime, spacesWords } from '@/lib/practice/says/practice-words';

type ClinicListProps = { clinics: readonly ClinicNow[]; places: readonly PlaceNow[]; now: Date };

/** Each clinic that is still to come: for whom, when, where, how to get a place. */
export function ClinicList({ clinics, places, now }: ClinicListProps) {
  const { clinics: words } = messagesIn();
  if (clinics.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2">
        {clinics.map((clinic) => (
          <ClinicItem
            key={clinic.id}
            clinic={clinic}
            place={places.find(({ id }) => id === clinic.placeId)?.name}
            now={now}
          />
        ))}
      </ul>
      <p className="mt-4">
        <a href="/clinics.ics" className="inline-flex min-h-11 items-center font-semibold">
          {words.add}
        </a>
      </p>
    </>
  );
}

function ClinicItem({ clinic, place, now }: { clinic: ClinicNow; place: string | undefined; now: Date }) {
  const words = messagesIn();
  const left = clinic.cancelledAt === null ? spacesWords(clinic, now, words) : null;
  return (
    <li className={surfaceClasses('framed')}>
      <h3 className="flex flex-wrap items-center gap-3 text-xl">
        {clinicName(clinic.kind, words)}
        {clinic.cancelledAt === null ? null : <Tag tone="danger">{words.clinics.cancelled}</Tag>}
      </h3>
      <p className="mt-1 text-lg font-semibold">{clinicTime(clinic, words)}</p>
      {left === null ? null : <p className="mt-1">{left}</p>}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="font-semibold">{words.clinics.who}</dt>
        <dd {...passage(null)}>{clinic.who}</dd>
        {place === undefined ? null : (
          <>
            <dt className="font-semibold">{words.clinics.whereLabel}</dt>
            <dd {...passage(null)}>{place}</dd>
          </>
        )}
        <dt className="font-semibold">{words.clinics.howLabel}</dt>
        <dd {...passage(null)}>{clinic.booking}</dd>
      </dl>
      {clinic.demonstration ? <p className="mt-3 text-sm text-ink-soft">{words.ourPractice.demonstration}</p> : null}
    </li>
  );
}
