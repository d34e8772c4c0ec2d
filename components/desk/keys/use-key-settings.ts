'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { type KeySettings, parseKeySettings } from './key-map';

const place = 'desk-keys';
const changed = 'desk-keys-changed';

function read(): string {
  try {
    return localStorage.getItem(place) ?? '';
  } catch {
    // A browser that keeps nothing has the usual keys.
    return '';
  }
}

function follow(tell: () => void): () => void {
  window.addEventListener('storage', tell);
  window.addEventListener(changed, tell);
  return () => {
    window.removeEventListener('storage', tell);
    window.removeEventListener(changed, tell);
  };
}

/** As kept in this browser: keys belong to hands and keyboards, which differ from machine to machine. */
export function useKeySettings(): KeySettings {
  const text = useSyncExternalStore(follow, read, () => '');
  return useMemo(() => parseKeySettings(text), [text]);
}

/** False when this browser keeps nothing. */
export function keepKeySettings(settings: KeySettings): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(changed));
  return true;
}
