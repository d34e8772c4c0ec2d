import type { ReactNode } from 'react';

/** What the compiler adds to an element; everything else is what the author typed, still to be parsed. */
export type ElementProps = {
  children?: ReactNode;
  headingDepth?: string;
  citeNumber?: string;
  citeOccurrence?: string;
  [attribute: string]: unknown;
};
