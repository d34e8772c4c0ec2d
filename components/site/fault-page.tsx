'use client';

import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

/** The number is the one in the server's log, so whoever is told it can find what happened. */
export function FaultPage({ error }: { error: unknown }) {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <>
      <PageHeading kicker="Something went wrong" lead="This is our fault, not yours. Please try again in a minute.">
        We cannot show this page now
      </PageHeading>
      {reference ? (
        <p className="mt-6">
          If you tell us about it, please give this number: <strong>{reference}</strong>
        </p>
      ) : null}
      {/* An empty address is the page itself: trying again needs no script. */}
      <p className="mt-6">
        <ButtonLink href="">Try again</ButtonLink>
      </p>
    </>
  );
}
