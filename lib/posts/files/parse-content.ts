/**
 * Turns the text of one content file into its checked parts: a post, a physician, or a list of topics, series, words or resources.
 * It must not know where the file lies; problems carry places, never paths.
 */
import { z } from 'zod';
import { checkShape } from './check-shape';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { postFields } from '@/lib/posts/model/post-fields';
import { postFrontmatterSchema } from '@/lib/posts/model/frontmatter';
import { findFrontmatterFaults } from '@/lib/posts/model/frontmatter-rules';
import { parseYaml } from './parse-yaml';
import type { ParsedYaml } from './parse-yaml';
import type { PhysicianFrontmatter } from '@/lib/posts/model/physician-schema';
import { physicianSchema } from '@/lib/posts/model/physician-schema';
import type { Place, Problem } from '@/lib/posts/model/problem';
import { frontmatterFirstLine, splitSource } from './split-source';
import type { GlossaryEntry, Resource, Series, Topic } from '@/lib/posts/model/vocabulary-schema';
import { glossaryEntrySchema, resourceSchema, seriesSchema, topicSchema } from '@/lib/posts/model/vocabulary-schema';

/** `value` is null exactly when `problems` holds an error. */
export type ParsedContent<Value> = {
  value: Value | null;
  body: string;
  problems: Problem[];
  placeOf: (path: readonly PropertyKey[]) => Place;
};

export function parsePostSource(source: string): ParsedContent<PostFrontmatter> {
  const parsed = parseFrontmatter(source, postFrontmatterSchema);
  if (parsed.value !== null) return parsed;
  const known = new Set(parsed.problems.map(({ message }) => message));
  const further = findFurtherFaults(source).filter(({ message }) => !known.has(message));
  return { ...parsed, problems: [...parsed.problems, ...further] };
}

/**
 * The rules between fields, for frontmatter of which some fields are wrong by themselves: so that an author learns everything at once.
 * What a wrong field would say is left out of them.
 */
function findFurtherFaults(source: string): Problem[] {
  const { frontmatter } = splitSource(source);
  const yaml = frontmatter === null ? null : parseYaml(frontmatter, frontmatterFirstLine);
  if (yaml === null || yaml.problems.length > 0 || typeof yaml.value !== 'object' || yaml.value === null) return [];
  const given = yaml.value as Record<string, unknown>;
  const read: Record<string, unknown> = { topics: [], authors: [], conflicts: 'none' };
  const wrong = new Set<string>();
  for (const [key, schema] of Object.entries(postFields)) {
    const field = schema.safeParse(given[key]);
    if (field.success) read[key] = field.data;
    else wrong.add(key);
  }
  if (wrong.size === 0) return [];
  // These two decide which others are needed.
  if (wrong.has('kind') || wrong.has('status')) return [];
  return findFrontmatterFaults(read as PostFrontmatter)
    .filter(({ path: [key] }) => !wrong.has(String(key)))
    .map(({ path, message }) => {
      return {
        ...yaml.placeOf(path),
        severity: 'error',
        rule: 'frontmatter',
        message: `${path.join('.')}: ${message}`,
      };
    });
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
