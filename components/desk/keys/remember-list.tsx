'use client';

import { useEffect } from 'react';
import { rememberList } from './key-deeds';

/** Keeps the order of the list, so that the keys for next and before work from message to message too. Ids alone, until the tab is closed. */
export function RememberList({ ids }: { ids: readonly string[] }) {
  useEffect(() => rememberList(ids), [ids]);
  return null;
}
