/** The practice's own library of sources: whatever its posts and drafts lean on, once each, and where. It is never kept a second time. */
import { findRevision, listDrafts } from '@/lib/drafts/draft-store';
import type { Reference } from '@/lib/posts/model/reference-schema';
import { referenceSchema } from '@/lib/posts/model/reference-schema';
import { listPostSources } from '@/lib/posts/reading/read-sources';
import { type FieldValue, readFields } from '@/lib/posts/writing/change-fields';
import { type Identifier, keyOf } from './identifier';

export type KnownReference = {
  reference: Reference;
  keys: string[];
  usedIn: { id: string; title: string }[];
};

const mostDrafts = 1000;

/** By title. */
export async function readReferences(): Promise<KnownReference[]> {
  const byKey = new Map<string, KnownReference>();
  const known = new Set<KnownReference>();
  for (const { source, slug } of await listSources()) {
    const fields = readFields(source) ?? {};
    const post = { id: textOf(fields['id']), title: textOf(fields['title']) || slug };
    for (const entry of Array.isArray(fields['references']) ? fields['references'] : []) {
      const read = referenceSchema.safeParse(entry);
      if (!read.success || /^TODO/.test(read.data.title)) continue;
      const keys = keysOf(read.data);
      const one = keys.map((key) => byKey.get(key)).find((found) => found !== undefined) ?? {
        reference: read.data,
        keys: [],
        usedIn: [],
      };
      known.add(one);
      for (const key of keys) {
        byKey.set(key, one);
        if (!one.keys.includes(key)) one.keys.push(key);
      }
      if (!one.usedIn.some(({ id }) => id === post.id)) one.usedIn.push(post);
    }
  }
  return [...known].sort((one, other) => one.reference.title.localeCompare(other.reference.title, 'en'));
}

export async function findReference(identifier: Identifier): Promise<Reference | null> {
  const key = keyOf(identifier);
  return (await readReferences()).find(({ keys }) => keys.includes(key))?.reference ?? null;
}

async function listSources(): Promise<{ source: string; slug: string }[]> {
  const files = await listPostSources();
  const drafts = (await listDrafts(mostDrafts)).filter(({ state }) => state !== 'out');
  const written = await Promise.all(
    drafts.map(async ({ currentId, slug }) => ({ slug, source: (await findRevision(currentId))?.source ?? '' })),
  );
  return [...files, ...written];
}

function keysOf({ doi, pmid, isbn, url, title }: Reference): string[] {
  const keys = [
    ...(doi === undefined ? [] : [keyOf({ kind: 'doi', value: doi })]),
    ...(pmid === undefined ? [] : [keyOf({ kind: 'pmid', value: pmid })]),
    ...(isbn === undefined ? [] : [keyOf({ kind: 'isbn', value: isbn })]),
    ...(url === undefined ? [] : [keyOf({ kind: 'url', value: url })]),
  ];
  return keys.length > 0 ? keys : [`title:${title}`];
}

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
