'use client';

import { useEffect } from 'react';

/** A page that is loaded anew shows its list from the top: what is open would be out of sight. */
export function KeepCurrentInView() {
  useEffect(() => {
    document.querySelector('[data-queue] [data-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return null;
}
