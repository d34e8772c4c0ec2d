'use client';

import { useEffect } from 'react';

/** In public/, so that no bundler takes it up. */
const script = '/enhance.js';

/** On a page that React runs, the script of public pages is fetched once React has taken the form over. */
export function usePageScript(): void {
  useEffect(() => {
    import(/* turbopackIgnore: true */ /* webpackIgnore: true */ script).catch(() => {});
  }, []);
}
