'use client';

import { useEffect } from 'react';

const everyMilliseconds = 60_000;

/** Says once a minute that the page is still open, and that it was left. Opening it was said by the page itself. */
export function HoldOpenBeat({ commentId }: { commentId: string }) {
  useEffect(() => {
    const address = `/desk/comments/${commentId}/open`;
    // Leaving ends a usual request; a beacon goes out all the same. It is lost when the network is: the lease then runs out.
    const say = (words: 'open' | 'left') => void navigator.sendBeacon(address, words);
    const timer = setInterval(() => say('open'), everyMilliseconds);
    const leave = () => say('left');
    // A page that comes back from the browser's memory was given back, and is not asked for anew.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && say('open');
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      leave();
    };
  }, [commentId]);
  return null;
}
