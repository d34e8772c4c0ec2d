/** What the page shows on which sources are added to a draft. */
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import type { Choice } from '@/lib/drafts/writing/field-list';
import { shownValue } from '@/lib/drafts/writing/typed-fields';
import { certaintyLevels, type Reference, referenceTypes } from '@/lib/posts/model/reference-schema';
import { readFields } from '@/lib/posts/writing/change-fields';
import { referenceParts } from './add-reference';
import { readIdentifier } from './identifier';
import { lookUp } from './look-up';
import { findReference, type KnownReference, readReferences } from './read-references';

export type FoundSource =
  | { kind: 'nothing' | 'unreadable' }
  /** Known here, found outside, or to be typed by hand. */
  | { kind: 'known' | 'found' | 'typed'; known: Record<string, string> };

export type SourcesView = {
  own: { id: string; title: string }[];
  /** Of other posts, and not of this one yet. */
  others: KnownReference[];
  found: FoundSource;
  parts: { key: string; choices: readonly Choice[] | null }[];
};

const mostOthers = 200;

export async function readSources(opened: OpenedDraft, typed: string): Promise<SourcesView> {
  const references = readFields(opened.source)?.['references'];
  const own = (Array.isArray(references) ? references : []).flatMap((entry) =>
    typeof entry === 'object' && !Array.isArray(entry)
      ? [{ id: shownValue(entry['id']), title: shownValue(entry['title']) }]
      : [],
  );
  const others = (await readReferences()).filter(({ usedIn }) => !usedIn.some(({ id }) => id === opened.id));
  const choices: Record<string, Choice[]> = {
    type: Object.entries(referenceTypes),
    certainty: Object.entries(certaintyLevels),
  };
  return {
    own,
    others: others.slice(0, mostOthers),
    found: await find(typed),
    parts: referenceParts.map((key) => ({ key, choices: choices[key] ?? null })),
  };
}

async function find(typed: string): Promise<FoundSource> {
  if (typed === '') return { kind: 'nothing' };
  const identifier = readIdentifier(typed);
  if (identifier === null) return { kind: 'unreadable' };
  const known = await findReference(identifier);
  if (known !== null) return { kind: 'known', known: partsOf(known) };
  const found = await lookUp(identifier);
  const own = { [identifier.kind]: identifier.value };
  return found === null ? { kind: 'typed', known: own } : { kind: 'found', known: { ...found, ...own } };
}

function partsOf(reference: Reference): Record<string, string> {
  return Object.fromEntries(
    referenceParts.flatMap((part) => (reference[part] === undefined ? [] : [[part, String(reference[part])]])),
  );
}
