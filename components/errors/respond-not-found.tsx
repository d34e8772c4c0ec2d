import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { MissingPage } from './missing-page';

/**
 * A 404 whose words are in the HTML. `notFound()` thrown bare sends an empty document that only a script fills;
 * thrown inside a boundary, a prerender keeps the status and the fallback.
 */
export function RespondNotFound() {
  return (
    <Suspense fallback={<MissingPage />}>
      <Throw />
    </Suspense>
  );
}

function Throw(): never {
  notFound();
}
