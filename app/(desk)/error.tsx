'use client';

import { ButtonLink } from '@/components/ui/button';
import { KeptWords } from '@/components/ui/forms/kept-words';
import { PageHeading } from '@/components/ui/page-heading';
import { PageWidth } from '@/components/ui/page-width';
import { Sentence } from '@/components/ui/sentence';
import { desk } from '@/lib/shared/messages/desk';

/** The number is the one in the server's log, so whoever is told it can find what happened. */
export default function DeskError({ error }: { error: unknown }) {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <main>
      <PageWidth className="pt-8">
        <PageHeading kicker={desk.faultPage.somethingWentWrong} lead={desk.faultPage.faultNotYoursNothing}>
          {desk.faultPage.cannotShowPageNow}
        </PageHeading>
        {reference ? (
          <p className="mt-6">
            <Sentence words={desk.faultPage.ifReportPleaseGive} parts={{ reference: <strong>{reference}</strong> }} />
          </p>
        ) : null}
        <KeptWords label={desk.faultPage.wrote} lead={desk.faultPage.mayNotHaveBeen} />
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href="">{desk.faultPage.tryAgain}</ButtonLink>
          <ButtonLink href="/desk" variant="secondary">
            {desk.faultPage.backQueue}
          </ButtonLink>
        </p>
      </PageWidth>
    </main>
  );
}
