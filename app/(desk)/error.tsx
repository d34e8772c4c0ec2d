'use client';

import { ButtonLink } from '@/components/ui/button';
import { KeptWords } from '@/components/ui/forms/kept-words';
import { PageHeading } from '@/components/ui/page-heading';
import { PageWidth } from '@/components/ui/page-width';

/** The number is the one in the server's log, so whoever is told it can find what happened. */
export default function DeskError({ error }: { error: unknown }) {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <main>
      <PageWidth className="pt-8">
        <PageHeading
          kicker="Something went wrong"
          lead="This is our fault, not yours. Nothing was decided. Please try again in a minute."
        >
          We cannot show this page now
        </PageHeading>
        {reference ? (
          <p className="mt-6">
            If you report it, please give this number: <strong>{reference}</strong>
          </p>
        ) : null}
        <KeptWords
          label="What you wrote"
          lead="It may not have been stored. Copy it, then look at the page again. If it was very long, make it shorter."
        />
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href="">Try again</ButtonLink>
          <ButtonLink href="/desk" variant="secondary">
            Back to the queue
          </ButtonLink>
        </p>
      </PageWidth>
    </main>
  );
}
