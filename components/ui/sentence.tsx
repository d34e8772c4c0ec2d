import { Fragment, type ReactNode } from 'react';
import { splitWords } from '@/lib/shared/fill-words';

/** A sentence of the site with links or other elements at its places: each language puts them where its grammar wants them. */
export function Sentence({ words, parts }: { words: string; parts: Readonly<Record<string, ReactNode>> }) {
  return splitWords(words).map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
  ));
}
