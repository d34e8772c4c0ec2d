/** Whether readers get the content that the folder holds: for whoever watches over the site. It says which file is away, never what it held. */
import { stat } from 'node:fs/promises';
import type { VocabularyName } from '@/lib/posts/files/parse-content';
import { contentStore, readListStates } from './accepted-store';

type ContentHealth = {
  /** `failed` when pages suffer: the folder cannot be read, or a list that posts need has no last good version. */
  state: 'ok' | 'failed';
  /** Lists whose file is away; their last good version stands in where there is one. */
  missing: string[];
};

export async function checkContent(): Promise<ContentHealth> {
  const store = contentStore();
  const [posts, lists] = await Promise.all([store.listPostFiles(), readListStates()]);
  const isThere = (await stat(store.folder).catch(() => null))?.isDirectory() === true;
  const isNeeded: Record<VocabularyName, boolean> = {
    topics: posts.some(({ parsed }) => (parsed.value?.topics.length ?? 0) > 0),
    series: posts.some(({ parsed }) => parsed.value?.series !== undefined),
    glossary: posts.some(({ outline }) => (outline?.terms.length ?? 0) > 0),
    resources: false,
  };
  return {
    state: isThere && lists.every(({ name, isKnown }) => isKnown || !isNeeded[name]) ? 'ok' : 'failed',
    missing: lists
      .filter(({ name, isAway, isKnown }) => isAway && (isKnown || isNeeded[name]))
      .map(({ name }) => `${name}.yaml`),
  };
}
