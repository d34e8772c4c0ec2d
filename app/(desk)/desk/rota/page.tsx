import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf, wordsFor } from '@/components/desk/queue-filter';
import { ShiftForm } from '@/components/identity/rota/shift-form';
import { ShiftList } from '@/components/identity/rota/shift-list';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Surface } from '@/components/ui/surface';
import { readRota } from '@/lib/identity/rota/arrange-rota';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.rotaPage;

export const metadata: Metadata = { title: words.metadataTitle };

const doneWords = { added: words.doneAdded, removed: words.doneRemoved };

/** Everyone at the desk sees who is called when; who may, arranges it. */
export default async function RotaPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = wordsFor(paramOf(await searchParams, 'done'), doneWords);
  const viewer = await requireViewer('/desk/rota');
  const rota = await readRota(viewer, now());
  const names = new Intl.ListFormat(deskLocale).format(rota.now);
  const [weekly, days] = [rota.shifts.filter(({ day }) => day === null), rota.shifts.filter(({ day }) => day !== null)];
  return (
    <DeskFrame viewer={viewer} place="rota">
      <div className="space-y-10">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading lead={words.lead}>{words.metadataTitle}</PageHeading>
        <Surface tone="sunken">
          <p className="font-semibold">
            {rota.now.length > 0 ? say(words.nowCalled, { names }) : words.everyoneCalled}
          </p>
          <p className="mt-1 text-ink-soft">
            {say(words.whenUnopened, { minutes: env().ESCALATE_MINUTES }, deskLocale)}
          </p>
          <p className="mt-1 text-ink-soft">{say(words.zone, { zone: env().TIME_ZONE })}</p>
        </Surface>
        <section aria-labelledby="weekly" className="space-y-4">
          <h2 id="weekly" className="text-2xl">
            {words.weekly}
          </h2>
          <ShiftList label={words.weekly} empty={words.noWeekly} shifts={weekly} mayArrange={rota.mayArrange} />
        </section>
        <section aria-labelledby="days" className="space-y-4">
          <h2 id="days" className="text-2xl">
            {words.days}
          </h2>
          <p className="max-w-measure">{words.daysReplace}</p>
          <ShiftList label={words.days} empty={words.noDays} shifts={days} mayArrange={rota.mayArrange} />
        </section>
        {rota.mayArrange ? (
          <section aria-labelledby="add" className="space-y-4">
            <h2 id="add" className="text-2xl">
              {words.add}
            </h2>
            <ShiftForm people={rota.people} />
          </section>
        ) : null}
      </div>
    </DeskFrame>
  );
}
