import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { LetterItem } from '@/components/letters/letter-item';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { readLetters } from '@/lib/letters/answer-letter';
import { now as readClock } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.lettersPage;

export const metadata: Metadata = { title: words.title };

export default async function DeskLettersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const [done, letter, use] = [paramOf(params, 'done'), paramOf(params, 'letter'), paramOf(params, 'use')];
  const viewer = await requireViewer('/desk/letters');
  const now = readClock();
  const { open, done: ended } = await readLetters(viewer, now).catch(respondToRefusal);
  const lines = (await readCannedTexts(viewer)).filter(({ kind }) => kind === 'line');
  const chosen = lines.find(({ id }) => id === use)?.words ?? '';
  return (
    <DeskFrame viewer={viewer} place="letters">
      <div className="space-y-10">
        <LetterNews done={done} />
        <PageHeading kicker={<a href="/desk/practice">{desk.hoursPage.back}</a>} lead={words.lead}>
          {words.title}
        </PageHeading>
        {open.length === 0 ? <EmptyState title={words.none}>{words.noneWords}</EmptyState> : null}
        <ul className="space-y-6" aria-label={words.waiting}>
          {open.map((one) => (
            <LetterItem key={one.id} letter={one} lines={lines} chosen={one.id === letter ? chosen : ''} now={now} />
          ))}
        </ul>
        {ended.length === 0 ? null : (
          <details>
            <summary className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4">
              {words.ended}
            </summary>
            <ul className="space-y-6">
              {ended.map((one) => (
                <LetterItem key={one.id} letter={one} lines={[]} chosen="" now={now} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </DeskFrame>
  );
}

function LetterNews({ done }: { done: string }) {
  if (done === 'saved') return <Notice tone="success" role="status" title={words.saved} />;
  if (done === 'changed')
    return (
      <Notice tone="warning" role="alert" title={words.changed}>
        <p>{words.changedSeen}</p>
      </Notice>
    );
  return null;
}
