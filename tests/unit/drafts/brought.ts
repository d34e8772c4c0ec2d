/** Files that somebody brings, in a folder of the test's own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Carried, carryPost } from '@/lib/drafts/importing/carry-post';
import { findPosts } from '@/lib/drafts/importing/find-posts';
import { type Found, isUnreadable, nothingMore } from '@/lib/drafts/importing/found-post';
import { headOf } from '@/lib/posts/writing/cut-blocks';

const maker = { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', author: 'ada-rowe' };
export let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bedside-brought-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export function carry(found: Found): Carried {
  const carried = isUnreadable(found) ? found : carryPost(found, maker);
  if ('reason' in carried) throw new Error(carried.reason);
  return carried;
}

export const ofHtml = (html: string, more: object = {}): Carried =>
  carry({ ...nothingMore, from: 'a page', title: 'A page from elsewhere', html, leftOut: [], ...more });
export const bodyOf = ({ source }: Carried): string => source.slice(headOf(source).length).trim();
export const nothingLost = ({ counted }: Carried): void => {
  expect([...counted.lostWords, ...counted.lostNumerals]).toEqual([]);
};

export async function readAll(place: string): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of findPosts(place)) found.push(one);
  return found;
}

export async function readFile(name: string, bytes: string | Uint8Array): Promise<Found[]> {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return readAll(file);
}
