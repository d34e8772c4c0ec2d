'use client';

import { useEffect } from 'react';

/** A page that is loaded anew shows its list from the top: what is open would be out of sight. */
export function KeepCurrentInView() {
  useEffect(() => {
    const current = document.querySelector('[data-queue] [data-current]');
    let list = current?.parentElement;
    while (list && !/auto|scroll/.test(getComputedStyle(list).overflowY)) list = list.parentElement;
    if (!current || !list) return;
    // By hand: a browser that brings a place into view lets the first Tab go on from there, past the link that skips.
    const [box, frame] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
    if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
    else if (box.top < frame.top) list.scrollTop -= frame.top - box.top;
  }, []);
  return null;
}
