/** A post as its form shows it: plain data, made from the same schemas that the gate asks. Pure. */
import type { z } from 'zod';
import { elementGallery } from '@/lib/posts/mdx/element-gallery';
import { findElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { Block, BlockPath } from '@/lib/posts/writing/block';
import { readFields } from '@/lib/posts/writing/change-fields';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { docOfRun, listRuns } from '@/lib/posts/writing/prose/prose-runs';
import { shownHeading, shownProse, shownRemark } from '@/lib/posts/writing/shown-block';
import { desk } from '@/lib/shared/messages/desk';
import type { DraftProblem } from './draft-problems';
import { type Choice, type FieldContext, listFields, type PostField } from './field-list';
import { nameOfPath } from './typed-draft';
import { shownValue } from './typed-fields';

export type ShownAttribute = {
  key: string;
  label: string;
  value: string;
  choices: readonly Choice[] | null;
  isNeeded: boolean;
};

export type ShownBlock = {
  /** Its id on the page, and the beginning of the names of its fields. */
  name: string;
  kind: Block['kind'];
  /** What it is, in words; of an element that of the page of building blocks. */
  title: string;
  purpose: string;
  text: string;
  depth: number;
  attributes: ShownAttribute[];
  children: ShownBlock[];
  /** It may hold words and holds none yet. */
  isHollow: boolean;
  /** Which block an editor begins with that holds this one; null for one that no editor holds. */
  run: string | null;
  /** What that editor holds, at the block it begins with. */
  doc: string | null;
  isFirst: boolean;
  isLast: boolean;
  problems: DraftProblem[];
};

export type ShownField = PostField & {
  label: string;
  why: string;
  example: string;
  value: string;
  chosen: string[];
  entries: Record<string, string>[];
  problems: DraftProblem[];
};

export function labelOfField(key: string): string {
  const labels: Record<string, string> = desk.postFieldLabels;
  return labels[key] ?? key;
}

/** What some attributes are chosen from: sources of this post, and pictures of the practice. */
type Lists = { cite: readonly Choice[]; src: readonly Choice[] };

export function showBlocks(
  source: string,
  problems: readonly DraftProblem[],
  pictures: readonly Choice[],
): ShownBlock[] {
  return shown(cutDocument(source).blocks, [], problems, { cite: listSources(source), src: pictures });
}

export function listSources(source: string): Choice[] {
  const references = readFields(source)?.['references'];
  return (Array.isArray(references) ? references : []).flatMap((entry): Choice[] => {
    if (typeof entry !== 'object' || Array.isArray(entry)) return [];
    const id = shownValue(entry['id']);
    return id === '' ? [] : [[id, shownValue(entry['title']) || id]];
  });
}

function shown(
  blocks: readonly Block[],
  above: BlockPath,
  problems: readonly DraftProblem[],
  lists: Lists,
): ShownBlock[] {
  const runs = listRuns(blocks).filter(({ pieces }) => pieces !== null);
  return blocks.map((block, index): ShownBlock => {
    const run = runs.find(({ at, count }) => at <= index && index < at + count);
    const path = [...above, index];
    const name = nameOfPath(path);
    const isElement = block.kind === 'element';
    const rule = isElement ? findElementRule(block.name) : null;
    const entry = isElement
      ? elementGallery.find(({ elements }) => elements.some((one) => one === block.name))
      : undefined;
    return {
      name,
      kind: block.kind,
      title: titleOf(block, entry?.title),
      purpose: entry?.purpose ?? '',
      text: textOf(block),
      depth: block.kind === 'heading' ? block.depth : 0,
      attributes: isElement && rule ? attributesOf(rule.attributes, block.attributes, lists) : [],
      children: isElement ? shown(block.children, path, problems, lists) : [],
      isHollow: isElement && rule !== null && rule.inside !== 'nothing' && block.children.length === 0,
      run: run ? nameOfPath([...above, run.at]) : null,
      doc: run?.at === index ? JSON.stringify(docOfRun(run)) : null,
      isFirst: index === 0,
      isLast: index === blocks.length - 1,
      problems: problems.filter(({ at }) => at === name),
    };
  });
}

function titleOf(block: Block, title: string | undefined): string {
  const titles = desk.blockTitles;
  if (block.kind !== 'element') return titles[block.kind];
  if (block.name === 'Do') return titles.do;
  if (block.name === 'Dont') return titles.dont;
  return block.name === 'Option' ? titles.option : (title ?? block.name);
}

function textOf(block: Block): string {
  if (block.kind === 'prose') return shownProse(block);
  if (block.kind === 'heading') return shownHeading(block);
  if (block.kind === 'remark') return shownRemark(block);
  return block.kind === 'unknown' ? block.source : '';
}

type Definition = { type: string; innerType?: z.ZodType; in?: z.ZodType; entries?: Record<string, string> };
const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

function attributesOf(schema: z.ZodType, values: Readonly<Record<string, string>>, lists: Lists): ShownAttribute[] {
  const { shape = {} } = schema.def as unknown as { shape?: Record<string, z.ZodType> };
  const labels: Record<string, string> = desk.attributeLabels;
  const known = Object.entries(shape).map(([key, field]): ShownAttribute => {
    const { choices, isNeeded } = readSchema(field);
    const listed = key === 'cite' || key === 'src' ? lists[key] : choices;
    return { key, label: labels[key] ?? key, value: values[key] ?? '', choices: listed, isNeeded };
  });
  const other = Object.keys(values).filter((key) => !Object.hasOwn(shape, key));
  return [
    ...known,
    ...other.map((key) => ({ key, label: key, value: values[key] ?? '', choices: null, isNeeded: false })),
  ];
}

/** Looks through what wraps a field: being optional, having a default, being turned into a number. */
function readSchema(field: z.ZodType): { choices: Choice[] | null; isNeeded: boolean } {
  const { type, innerType, in: input, entries } = definitionOf(field);
  if (type === 'optional' || type === 'default') return { ...readSchema(innerType as z.ZodType), isNeeded: false };
  if (type === 'pipe') return readSchema(input as z.ZodType);
  const words: Record<string, string> = desk.attributeChoices;
  const choices = entries ? Object.values(entries).map((value): Choice => [value, words[value] ?? value]) : null;
  return { choices, isNeeded: true };
}

/** Null where the fields cannot be read here. */
export function showFields(
  source: string,
  context: FieldContext,
  problems: readonly DraftProblem[],
  isAsked: (field: PostField) => boolean,
): ShownField[] | null {
  const values = readFields(source);
  if (values === null) return null;
  const [whys, examples]: Record<string, string>[] = [desk.postFieldReasons, desk.postFieldExamples];
  return listFields(context)
    .filter((field) => isAsked(field) || values[field.key] !== undefined)
    .map((field): ShownField => {
      const value = values[field.key];
      const list = Array.isArray(value) ? value : [];
      return {
        ...field,
        label: labelOfField(field.key),
        why: whys?.[field.key] ?? '',
        example: examples?.[field.key] ?? '',
        value: ['lines', 'posts'].includes(field.control.kind) ? list.map(shownValue).join('\n') : shownValue(value),
        chosen: list.map(shownValue),
        entries: (field.control.kind === 'group' && value !== undefined ? [value] : list).flatMap((entry) =>
          typeof entry === 'object' && !Array.isArray(entry)
            ? [Object.fromEntries(Object.entries(entry).map(([key, part]) => [key, shownValue(part)]))]
            : [],
        ),
        problems: problems.filter(({ at }) => at === `f-${field.key}`),
      };
    });
}
