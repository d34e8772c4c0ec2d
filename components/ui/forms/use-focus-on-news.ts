import { type RefObject, useEffect, useRef } from 'react';

/** Moves focus to what has just come back, since the pressed button may be far from it. When scripts come late, whoever is somewhere on the page already stays there. */
export function useFocusOnNews<Shown extends HTMLElement>(news: unknown): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  const first = useRef(true);
  useEffect(() => {
    const busy = first.current && document.activeElement !== document.body;
    first.current = false;
    if (!busy) shown.current?.focus();
  }, [news]);
  return shown;
}
