/**
 * Turns the text of one content file into its checked parts: a post, a physician, or a list of topics, series, words or resources.
 * It must not know where the file lies; problems carry places, never paths.
 */
import { z } from 'zod';
import { postFrontmatterSchema } from '@/lib/posts/model/frontmatter';
import { findFrontmatterFaults } from '@/lib/posts/model/frontmatter-rules';
import type { PhysicianFrontmatter } from '@/lib/posts/model/physician-schema';
import { physicianSchema } from '@/lib/posts/model/physician-schema';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { postFields } from '@/lib/posts/model/post-fields';
import type { Place, Problem } from '@/lib/posts/model/problem';
import type { GlossaryEntry, Resource, Series, Topic } from '@/lib/posts/model/vocabulary-schema';
import { glossaryEntrySchema, resourceSchema, seriesSchema, topicSchema } from '@/lib/posts/model/vocabulary-schema';
import { checkShape } from './check-shape';
import type { ParsedYaml } from './parse-yaml';
import { parseYaml } from './parse-yaml';
import { frontmatterFirstLine, splitSource } from './split-source';

/** `value` is null exactly when `problems` holds an error. */
export type ParsedContent<Value> = {
  value: Value | null;
  body: string;
  problems: Problem[];
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** A post's frontmatter as far as it can be read, whether it is refused or not. Plain data. */
export type ReadFields = {
  /** Those that are right by themselves, as if there were no others. */
  fields: Partial<PostFrontmatter>;
  /** Those that are not, or that nobody can find: nothing may be concluded from their being left out of `fields`. */
  wrong: (keyof PostFrontmatter)[];
  /** Of `references`, also where something else is wrong with one; null where an id cannot be read. */
  referenceIds: string[] | null;
};

const everyField = Object.keys(postFields) as (keyof PostFrontmatter)[];

export const nothingRead: ReadFields = { fields: {}, wrong: everyField, referenceIds: null };

export function parsePostSource(source: string): ParsedContent<PostFrontmatter> & ReadFields {
  const parsed = parseFrontmatter(source, postFrontmatterSchema);
  if (parsed.value !== null) {
    const referenceIds = (parsed.value.references ?? []).map(({ id }) => id);
    return { ...parsed, fields: parsed.value, wrong: [], referenceIds };
  }
  const read = readFields(source);
  const known = new Set(parsed.problems.map(({ message }) => message));
  // Where every field is right the schema has asked these rules itself.
  const faults =
    read.wrong.length === 0 ? [] : findFrontmatterFaults(read.fields as PostFrontmatter, new Set(read.wrong));
  const further = faults
    .map(({ path, message }): Problem => {
      const place = parsed.placeOf(path);
      return { ...place, severity: 'error', rule: 'frontmatter', message: `${path.join('.')}: ${message}` };
    })
    .filter(({ message }) => !known.has(message));
  return { ...parsed, ...read, problems: [...parsed.problems, ...further] };
}

function readFields(source: string): ReadFields {
  const { frontmatter } = splitSource(source);
  const yaml = frontmatter === null ? null : parseYaml(frontmatter, frontmatterFirstLine);
  if (yaml === null || yaml.problems.length > 0 || typeof yaml.value !== 'object' || yaml.value === null)
    return nothingRead;
  const given = yaml.value as Record<string, unknown>;
  const fields: Record<string, unknown> = {};
  const wrong: (keyof PostFrontmatter)[] = [];
  for (const key of everyField) {
    const field = postFields[key].safeParse(given[key]);
    if (field.success) fields[key] = field.data;
    else wrong.push(key);
  }
  return { fields: fields as Partial<PostFrontmatter>, wrong, referenceIds: readIds(given['references'] ?? []) };
}

function readIds(entries: unknown): string[] | null {
  const ids = (Array.isArray(entries) ? entries : [null]).map((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null,
  );
  return ids.every((id) => typeof id === 'string') ? ids : null;
}

export function parsePhysicianSource(source: string): ParsedContent<PhysicianFrontmatter> {
  return parseFrontmatter(source, physicianSchema);
}

export type Vocabularies = { topics: Topic[]; series: Series[]; glossary: GlossaryEntry[]; resources: Resource[] };
export type VocabularyName = keyof Vocabularies;

const lists: { [Name in VocabularyName]: z.ZodType<Vocabularies[Name]> } = {
  topics: z.array(topicSchema),
  series: z.array(seriesSchema),
  glossary: z.array(glossaryEntrySchema),
  resources: z.array(resourceSchema),
};

/** An empty file is an empty list. Ids that repeat are refused. */
export function parseVocabularySource<Name extends VocabularyName>(
  name: Name,
  text: string,
): ParsedContent<Vocabularies[Name]> {
  const parsed = parseYaml(text, 1);
  const yaml: ParsedYaml = parsed.value === null ? { ...parsed, value: [] } : parsed;
  const { value, problems } = checkShape(lists[name], yaml, name);
  const repeats = value === null ? [] : findRepeatedIds(value, yaml, name);
  return {
    value: repeats.length > 0 ? null : value,
    body: '',
    problems: [...problems, ...repeats],
    placeOf: yaml.placeOf,
  };
}

function findRepeatedIds(entries: readonly { id: string }[], yaml: ParsedYaml, rule: string): Problem[] {
  const ids = entries.map((entry) => entry.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ ...yaml.placeOf([index, 'id']), severity: 'error', rule, message: `\`${id}\` stands here twice.` } as const]
      : [],
  );
}

function parseFrontmatter<Value>(source: string, schema: z.ZodType<Value>): ParsedContent<Value> {
  const { frontmatter, body } = splitSource(source);
  if (frontmatter === null) {
    const place = { line: 1, column: 1 };
    const message =
      'Begin the file with frontmatter: a line of three hyphens, the fields, and another line of three hyphens.';
    return {
      value: null,
      body,
      problems: [{ ...place, severity: 'error', rule: 'frontmatter', message }],
      placeOf: () => place,
    };
  }
  const yaml = parseYaml(frontmatter, frontmatterFirstLine);
  return { ...checkShape(schema, yaml, 'frontmatter'), body, placeOf: yaml.placeOf };
}
