/** The fields above a post's words as its form asks for them: in which order, of which kind, and of which posts. Pure. */
import { conflictTypes } from '@/lib/posts/model/physician-schema';
import { aiAssistanceLevels, changeTypes, commentModes, postKinds } from '@/lib/posts/model/post-kinds';
import { certaintyLevels, referenceTypes } from '@/lib/posts/model/reference-schema';
import { sensitiveSubjects } from '@/lib/posts/model/vocabulary-schema';
import { desk } from '@/lib/shared/messages/desk';

export type Choice = readonly [value: string, label: string];
export type Part = { key: string; choices?: readonly Choice[]; /** Said by a tick, or not at all. */ isTick?: true };
export type Control =
  | { kind: 'line' | 'words' | 'day' | 'lines' }
  /** Names of posts, one on each line; a whole address gives its last part. */
  | { kind: 'posts' }
  | { kind: 'choice' | 'several'; choices: readonly Choice[] }
  /** A list of them, or one. */
  | { kind: 'entries' | 'group'; parts: readonly Part[] };
export type PostField = {
  key: string;
  control: Control;
  /** Asked of these kinds of post alone. */ of?: 'clinical' | 'treatment';
};

/** What the form needs to know of the practice: people, topics and series by id and name; today, and who writes. */
export type FieldContext = {
  people: readonly Choice[];
  topics: readonly Choice[];
  series: readonly Choice[];
  /** By path, with what each shows. */
  pictures: readonly Choice[];
  today: string;
  writer: string | null;
};

const choicesOf = (words: Record<string, string>): Choice[] => Object.entries(words);

export function listFields(context: FieldContext): PostField[] {
  return [...listMain(context), ...listEvidence(), ...listDeclared(context), ...listPlace(context)];
}

function listMain({ people, topics }: FieldContext): PostField[] {
  return [
    { key: 'title', control: { kind: 'line' } },
    { key: 'summary', control: { kind: 'words' } },
    { key: 'kind', control: { kind: 'choice', choices: choicesOf(postKinds) } },
    { key: 'topics', control: { kind: 'several', choices: topics } },
    { key: 'authors', control: { kind: 'several', choices: people } },
  ];
}

function listEvidence(): PostField[] {
  return [
    { key: 'keyPoints', control: { kind: 'lines' }, of: 'clinical' },
    {
      key: 'conditions',
      control: { kind: 'entries', parts: [{ key: 'name' }, { key: 'icd10cm' }, { key: 'mesh' }] },
      of: 'clinical',
    },
    {
      key: 'references',
      of: 'clinical',
      control: {
        kind: 'entries',
        parts: [
          { key: 'title' },
          { key: 'type', choices: choicesOf(referenceTypes) },
          { key: 'organisation' },
          { key: 'authors' },
          { key: 'year' },
          { key: 'updated' },
          { key: 'doi' },
          { key: 'pmid' },
          { key: 'isbn' },
          { key: 'url' },
          { key: 'accessed' },
          { key: 'certainty', choices: choicesOf(certaintyLevels) },
        ],
      },
    },
    { key: 'questionsToAsk', control: { kind: 'lines' }, of: 'treatment' },
    { key: 'nextReviewDue', control: { kind: 'day' }, of: 'clinical' },
  ];
}

function listDeclared({ people, series }: FieldContext): PostField[] {
  return [
    {
      key: 'conflicts',
      control: {
        kind: 'entries',
        parts: [
          { key: 'person', choices: people },
          { key: 'type', choices: choicesOf(conflictTypes) },
          { key: 'entity' },
          { key: 'since' },
          { key: 'note' },
        ],
      },
    },
    { key: 'aiAssistance', control: { kind: 'choice', choices: choicesOf(aiAssistanceLevels) }, of: 'clinical' },
    {
      key: 'changes',
      control: {
        kind: 'entries',
        parts: [
          { key: 'summary' },
          { key: 'type', choices: choicesOf(changeTypes) },
          { key: 'date' },
          { key: 'who', choices: people },
        ],
      },
    },
    { key: 'discussion', control: { kind: 'lines' } },
    { key: 'comments', control: { kind: 'choice', choices: commentModes.map((mode) => [mode, mode]) } },
    { key: 'sensitive', control: { kind: 'choice', choices: sensitiveSubjects.map((subject) => [subject, subject]) } },
    { key: 'series', control: { kind: 'choice', choices: series } },
  ];
}

/** Where it stands among other posts and pages, and its picture. */
function listPlace({ pictures }: FieldContext): PostField[] {
  return [
    {
      key: 'image',
      control: {
        kind: 'group',
        parts: [
          { key: 'src', choices: pictures },
          { key: 'alt' },
          { key: 'decorative', isTick: true },
          { key: 'credit' },
        ],
      },
    },
    { key: 'related', control: { kind: 'posts' } },
    { key: 'redirectFrom', control: { kind: 'posts' } },
    {
      key: 'originallyPublished',
      control: {
        kind: 'group',
        parts: [
          { key: 'site' },
          { key: 'url' },
          { key: 'date' },
          { key: 'permission' },
          {
            key: 'canonical',
            choices: [
              ['original', desk.attributeChoices.original],
              ['here', desk.attributeChoices.here],
            ],
          },
        ],
      },
    },
  ];
}
