'use client';

import { useEffect, useRef, useState } from 'react';
import type { LiveNews } from '@/lib/comments/presence/live-news';

/** A connection that is held back on its way brings nothing at all; asking now and then does. */
const patienceMilliseconds = 10_000;
const askEveryMilliseconds = 30_000;

/**
 * Hears of changes at the desk while the page is looked at: by events, or by asking now and then where events do not arrive. A hidden
 * page lets go of its connection, since a browser has six for a site, and catches up when it is looked at again.
 * Gives whether the session has ended; nothing is heard from then on.
 */
export function useLiveNews(filters: string, from: number, hear: (news: LiveNews) => void): boolean {
  const [signedOut, setSignedOut] = useState(false);
  const latest = useRef(from);
  const hearing = useRef(hear);
  useEffect(() => {
    hearing.current = hear;
  });
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const address = () => `/desk/live?${filters}${filters === '' ? '' : '&'}from=${latest.current}`;
    const take = (news: LiveNews) => {
      latest.current = news.at;
      hearing.current(news);
    };
    const pause = () => {
      source?.close();
      source = null;
      clearTimeout(timer);
    };
    const leave = () => {
      over = true;
      pause();
      setSignedOut(true);
    };
    const ask = async (): Promise<void> => {
      pause();
      try {
        const response = await fetch(address(), { headers: { accept: 'application/json' } });
        if (over) return;
        // There is nothing for whoever is signed out.
        if (response.status === 204) return leave();
        if (response.ok) take((await response.json()) as LiveNews);
      } catch {
        // The network is away. It is asked again.
      }
      if (!over && !document.hidden)
        timer = setTimeout(() => void ask(), askEveryMilliseconds * (1 + Math.random() / 2));
    };
    const listen = () => {
      pause();
      source = new EventSource(address());
      timer = setTimeout(() => void ask(), patienceMilliseconds);
      source.onmessage = (event: MessageEvent<string>) => {
        clearTimeout(timer);
        take(JSON.parse(event.data) as LiveNews);
      };
      source.addEventListener('signed-out', leave);
      source.onerror = () => {
        // While it is connecting again by itself, it is left alone.
        if (source?.readyState === EventSource.CLOSED) void ask();
      };
    };
    const look = () => {
      if (over) return;
      if (document.hidden) pause();
      else listen();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      over = true;
      pause();
      document.removeEventListener('visibilitychange', look);
    };
  }, [filters]);
  return signedOut;
}
