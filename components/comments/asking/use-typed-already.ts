'use client';

import { useState } from 'react';

/**
 * The words a text box begins with. When the scripts of a page arrive late, React would put back the words the page came with;
 * this answers what stands in the box by then, until an answer of the server brings other words.
 */
export function useTypedAlready(id: string, words: string): string {
  const [first] = useState(words);
  const [typed] = useState(() => typedIn(id));
  return words === first ? (typed ?? words) : words;
}

function typedIn(id: string): string | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value : null;
}
