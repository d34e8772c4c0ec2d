import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf, wordsFor } from '@/components/desk/queue-filter';
import { CannedTextSection } from '@/components/practice/canned-text-section';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { cannedKinds, mayChangeCanned } from '@/lib/practice/canned-text';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.practiceTextsPage.readyMadeWords };

const doneWords = {
  saved: desk.practiceTextsPage.doneWordsSaved,
  removed: desk.practiceTextsPage.doneWordsRemoved,
  moved: desk.practiceTextsPage.doneWordsMoved,
};

export default async function CannedTextsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = paramOf(await searchParams, 'done');
  const said = wordsFor(done, doneWords);
  const viewer = await requireViewer('/desk/practice/texts');
  const texts = await readCannedTexts(viewer);
  // What a person may change comes first.
  const kinds = [...cannedKinds].sort(
    (a, b) => Number(mayChangeCanned(viewer, b)) - Number(mayChangeCanned(viewer, a)),
  );
  return (
    <DeskFrame viewer={viewer} place="practice">
      <div className="space-y-10">
        {said ? <Notice tone="success" role="status" title={said} /> : null}
        {done === 'changed' ? (
          <Notice tone="warning" role="alert" title={desk.practiceTextsPage.somebodyElseFaster}>
            <p>{desk.practiceTextsPage.changedRemovedJustBefore}</p>
          </Notice>
        ) : null}
        <PageHeading
          kicker={<a href="/desk/practice">{desk.practiceTextsPage.practice}</a>}
          lead={desk.practiceTextsPage.wordsUseAgainAgain}
        >
          {desk.practiceTextsPage.readyMadeWords}
        </PageHeading>
        {kinds.map((kind) => (
          <CannedTextSection
            key={kind}
            kind={kind}
            texts={texts.filter((text) => text.kind === kind)}
            mayChange={mayChangeCanned(viewer, kind)}
            now={now()}
          />
        ))}
      </div>
    </DeskFrame>
  );
}
