import type { Metadata } from 'next';
import { DecisionLog } from '@/components/desk/decision-log';
import { DeskFrame } from '@/components/desk/desk-frame';
import { paramOf, type AddressParams } from '@/components/desk/queue-filter';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { readDecisions } from '@/lib/comments/read-decisions';
import { requireViewer } from '@/lib/identity/session';
import { answerRefusal } from '@/components/desk/answer-refusal';
import { now } from '@/lib/platform/clock';

export const metadata: Metadata = { title: 'Decisions' };

export default async function DecisionsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const from = Number(paramOf(await searchParams, 'before'));
  const viewer = await requireViewer('/desk/decisions');
  const { lines, before } = await readDecisions(
    viewer,
    Number.isSafeInteger(from) && from > 0 ? from : null,
    now(),
  ).catch(answerRefusal);
  return (
    <DeskFrame viewer={viewer} place="decisions">
      <PageHeading lead="Every decision, by whom and why. It holds no words that a patient wrote, and no line of it is ever changed.">
        Decisions
      </PageHeading>
      <div className="mt-8">
        {lines.length > 0 ? <DecisionLog lines={lines} /> : <EmptyState title="Nothing has been decided yet" />}
      </div>
      {before === null ? null : (
        <p className="mt-6">
          <ButtonLink href={`/desk/decisions?before=${before}`} variant="secondary">
            Older decisions
          </ButtonLink>
        </p>
      )}
    </DeskFrame>
  );
}
