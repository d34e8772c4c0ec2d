'use client';

import { useSyncExternalStore } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { KeptWords } from '@/components/ui/forms/kept-words';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { faultWords } from '@/lib/shared/messages/fault-words';

const documentLanguage = () => document.documentElement.lang;
const neverChanges = () => () => {};

/** The number is the one in the server's log, so whoever is told it can find what happened. */
export function FaultPage({ error }: { error: unknown }) {
  const language = useSyncExternalStore(neverChanges, documentLanguage, () => 'en');
  const words = language in faultWords ? faultWords[language as keyof typeof faultWords] : faultWords.en;
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <>
      <PageHeading kicker={words.kicker} lead={words.lead}>
        {words.title}
      </PageHeading>
      {reference ? (
        <p className="mt-6">
          <Sentence words={words.number} parts={{ number: <strong>{reference}</strong> }} />
        </p>
      ) : null}
      <KeptWords label={words.wrote} lead={words.kept} />
      {/* An empty address is the page itself: trying again needs no script. */}
      <p className="mt-6">
        <ButtonLink href="">{words.again}</ButtonLink>
      </p>
    </>
  );
}
