'use client';

import { useEffect, useState } from 'react';

const spoken = 'desk-announcement';

/** Tells whoever listens to the page, without moving anything. */
export function announce(words: string): void {
  document.dispatchEvent(new CustomEvent(spoken, { detail: words }));
}

/** The one place where the desk speaks up. Always there: a live region that comes with its words is often not read. */
export function Announcer() {
  const [words, setWords] = useState('');
  useEffect(() => {
    // The same words again are told by their other length.
    const hear = (event: Event) => {
      const said = String((event as CustomEvent).detail);
      setWords((before) => (before === said ? `${said}\u00a0` : said));
    };
    document.addEventListener(spoken, hear);
    return () => document.removeEventListener(spoken, hear);
  }, []);
  return (
    <p role="status" className="sr-only" data-announcer>
      {words}
    </p>
  );
}
