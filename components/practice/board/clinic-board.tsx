import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/forms/field';
import { surfaceClasses } from '@/components/ui/surface';
import { Tag } from '@/components/ui/tag';
import { messagesIn, passage } from '@/lib/platform/site-language';
import type { Place } from '@/lib/practice/hours/place';
import { cancelClinicAction, saveSpacesAction } from '@/lib/practice/says/board-actions';
import type { ClinicNow, PracticeNow } from '@/lib/practice/says/practice-now';
import { clinicName, clinicTime, spacesWords } from '@/lib/practice/says/practice-words';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { BoardNews } from './board-news';
import { ClinicForm } from './clinic-form';
import { clinicValues, kindChoices } from './clinic-values';
import { ReadersSee } from './readers-see';

const words = desk.todayBoard;

type ClinicBoardProps = {
  shown: PracticeNow;
  places: readonly Place[];
  now: Date;
  news: { at: string; done: string };
};

/** Clinics to come, each with its places: one touch counts them. */
export function ClinicBoard({ shown, places, now, news }: ClinicBoardProps) {
  const where = places.map(({ id, name }) => ({ id, name }));
  return (
    <>
      {shown.clinics.length === 0 ? <EmptyState title={words.noClinics} /> : null}
      <ul className="grid gap-4 lg:grid-cols-2">
        {shown.clinics.map((clinic) => (
          <li key={clinic.id} id={`clinic-${clinic.id}`} className={surfaceClasses('framed', 'scroll-mt-4')}>
            <h3 className="flex flex-wrap items-center gap-3 text-xl">
              {clinicName(clinic.kind, messagesIn('en'))}
              {clinic.demonstration ? <Tag>{desk.todayBoard.example}</Tag> : null}
            </h3>
            {news.at === clinic.id ? <BoardNews done={news.done} /> : null}
            <ClinicShown clinic={clinic} now={now} />
            <p className="mt-1" {...passage(null)}>
              {clinic.who} {clinic.booking}
            </p>
            {clinic.cancelledAt === null ? (
              <>
                <SpacesForm clinic={clinic} />
                <ClinicForm
                  key={clinic.sequence}
                  values={clinicValues(clinic)}
                  name={clinic.id}
                  kinds={kindChoices()}
                  places={where}
                />
              </>
            ) : null}
            <form action={cancelClinicAction}>
              <input type="hidden" name="id" value={clinic.id} />
              <input type="hidden" name="off" value={clinic.cancelledAt === null ? 'yes' : 'no'} />
              <Button variant="quiet">{clinic.cancelledAt === null ? words.cancel : words.uncancel}</Button>
            </form>
          </li>
        ))}
      </ul>
      <ClinicForm
        key={shown.clinics.length}
        values={clinicValues(null, places[0]?.id)}
        name="new"
        kinds={kindChoices()}
        places={where}
      />
    </>
  );
}

function ClinicShown({ clinic, now }: { clinic: ClinicNow; now: Date }) {
  const site = messagesIn();
  if (clinic.cancelledAt !== null) return <ReadersSee>{words.cancelled}</ReadersSee>;
  const left = spacesWords(clinic, now, site);
  return <ReadersSee>{`${clinicTime(clinic, site)}${left === null ? '' : `. ${left}`}`}</ReadersSee>;
}

function SpacesForm({ clinic: { id, spaces } }: { clinic: ClinicNow }) {
  return (
    <div className="mt-3 flex flex-wrap items-end gap-2">
      {spaces === null ? null : (
        <form action={saveSpacesAction} className="flex flex-wrap gap-2">
          <input type="hidden" name="id" value={id} />
          <Button name="spaces" value={spaces}>
            {words.still}: {spaces === 0 ? words.full : say(words.left, { count: spaces }, deskLocale)}
          </Button>
          {spaces > 0 ? (
            <Button variant="secondary" name="spaces" value={spaces - 1}>
              {words.oneLess}
            </Button>
          ) : null}
          <Button variant="secondary" name="spaces" value={spaces + 1}>
            {words.oneMore}
          </Button>
          {spaces > 0 ? (
            <Button variant="secondary" name="spaces" value={0}>
              {words.full}
            </Button>
          ) : null}
        </form>
      )}
      <form action={saveSpacesAction} className="flex items-end gap-2">
        <input type="hidden" name="id" value={id} />
        <TextField
          name="typed"
          id={`${id}-typed`}
          label={desk.clinicForm.spaces}
          inputMode="numeric"
          autoComplete="off"
          className="max-w-24"
        />
        <Button variant="secondary">{words.save}</Button>
      </form>
    </div>
  );
}
