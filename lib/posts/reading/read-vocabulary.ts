/**
 * Reads what posts draw on: topics, series, plain words, resources, and the people who write.
 * It must not know posts. A list file with an error counts as empty here; the content check is where it is refused.
 */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import { examinePhysician } from '@/lib/posts/check-post';
import type { ContentStore } from '@/lib/posts/files/post-store';
import type { Physician, PhysicianPage } from '@/lib/posts/model/post';
import { hasErrors } from '@/lib/posts/model/problem';
import type { GlossaryEntry, Resource, Series, Topic } from '@/lib/posts/model/vocabulary-schema';

/** In the order of the file, which the practice chose. */
export async function listTopics(store: ContentStore = contentStore()): Promise<Topic[]> {
  return (await store.readVocabulary('topics')).parsed.value ?? [];
}

/** Null when no topic has this id. */
export async function findTopic(id: string, store: ContentStore = contentStore()): Promise<Topic | null> {
  return (await listTopics(store)).find((topic) => topic.id === id) ?? null;
}

export async function listSeries(store: ContentStore = contentStore()): Promise<Series[]> {
  return (await store.readVocabulary('series')).parsed.value ?? [];
}

/** In alphabetical order of the plain word, so a reader finds it without knowing the doctor's word. */
export async function listGlossary(store: ContentStore = contentStore()): Promise<GlossaryEntry[]> {
  const entries = (await store.readVocabulary('glossary')).parsed.value ?? [];
  return [...entries].sort((one, other) => one.plain.localeCompare(other.plain, 'en'));
}

export async function listResources(store: ContentStore = contentStore()): Promise<Resource[]> {
  return (await store.readVocabulary('resources')).parsed.value ?? [];
}

/** In alphabetical order of the name. A page whose frontmatter is refused is left out. */
export async function listPhysicians(store: ContentStore = contentStore()): Promise<Physician[]> {
  const files = await store.listPhysicianFiles();
  return files
    .flatMap(({ handle, parsed }) => (parsed.value === null ? [] : [{ ...parsed.value, handle, body: parsed.body }]))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** Null when nobody has this handle, and when the gate refuses their page. */
export async function findPhysician(
  handle: string,
  store: ContentStore = contentStore(),
): Promise<PhysicianPage | null> {
  const file = (await store.listPhysicianFiles()).find((candidate) => candidate.handle === handle);
  if (file === undefined) return null;
  const { frontmatter, outline, problems } = examinePhysician(file.source);
  if (frontmatter === null || outline === null || hasErrors(problems)) return null;
  const terms = (await listGlossary(store)).filter((entry) => outline.terms.includes(entry.id));
  return { ...frontmatter, handle, body: file.parsed.body, terms };
}
