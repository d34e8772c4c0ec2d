/**
 * Rules that tie one field of a post's frontmatter to another: what its kind and status ask for, and which dates follow which.
 * It must not know the day it is read on; rules that move with the clock stand in `post.ts`.
 */
import { siteDay } from '@/lib/platform/site-time';
import { addMonths } from '@/lib/shared/days';
import type { PostFrontmatter } from './post-fields';
import { isClinical, longestReviewMonths } from './post-kinds';
import { findTypedNumber } from './typed-numbers';

export type FrontmatterFault = { path: (string | number)[]; message: string };

interface Rule {
  /** Fields without which it can say nothing. */
  needs: readonly (keyof PostFrontmatter)[];
  find: (post: PostFrontmatter) => FrontmatterFault[];
}

/** A rule sees no field but those that it names. */
function rule<Key extends keyof PostFrontmatter>(
  needs: readonly Key[],
  find: (post: Pick<PostFrontmatter, Key>) => FrontmatterFault[],
): Rule {
  return { needs, find };
}

const refuseIf = (isWrong: boolean, path: (string | number)[], message: string): FrontmatterFault[] =>
  isWrong ? [{ path, message }] : [];

const neededByClinical = [
  ['reviewers', 'A clinical post lists its `reviewers`; write `[]` when nobody else has read it yet.'],
  ['lastReviewed', 'A clinical post says when it was `lastReviewed`.'],
  ['nextReviewDue', 'A clinical post says when it is read again: `nextReviewDue`.'],
  ['references', 'A clinical post gives at least two `references`.'],
  ['keyPoints', 'A clinical post begins with 3 to 5 `keyPoints`.'],
  ['conditions', 'A clinical post names its `conditions`.'],
  ['aiAssistance', 'A clinical post says how much artificial intelligence helped: `aiAssistance`.'],
] as const;

const needs: readonly Rule[] = [
  ...neededByClinical.map(([key, message]) =>
    rule(['kind', key], (post) => refuseIf(isClinical(post.kind) && post[key] === undefined, [key], message)),
  ),
  rule(['kind', 'references'], ({ kind, references }) =>
    refuseIf(
      isClinical(kind) && references !== undefined && references.length < 2,
      ['references'],
      'A clinical post gives at least two `references`.',
    ),
  ),
  rule(['kind', 'questionsToAsk'], ({ kind, questionsToAsk }) =>
    refuseIf(
      kind === 'treatment' && questionsToAsk === undefined,
      ['questionsToAsk'],
      'A post about a treatment gives 3 to 7 `questionsToAsk`.',
    ),
  ),
  rule(['status', 'published'], ({ status, published }) =>
    refuseIf(
      status !== 'draft' && published === undefined,
      ['published'],
      'A published post says on which day: `published`.',
    ),
  ),
  rule(['status', 'withdrawal'], ({ status, withdrawal }) => [
    ...refuseIf(
      status === 'withdrawn' && withdrawal === undefined,
      ['withdrawal'],
      'A withdrawn post keeps its page, with `withdrawal`: date, reason and, if there is one, replacement.',
    ),
    ...refuseIf(
      status !== 'withdrawn' && withdrawal !== undefined,
      ['withdrawal'],
      'Only a post with `status: withdrawn` has a `withdrawal`.',
    ),
  ]),
];

/** Dates compare as text because they are ISO days. */
const dates: readonly Rule[] = [
  rule(['updated', 'changes'], ({ updated, changes = [] }) => [
    ...refuseIf(
      updated !== undefined && !changes.some(({ date }) => date === updated),
      ['updated'],
      'Say in `changes` what changed on the day of `updated`.',
    ),
    ...changes.flatMap(({ date }, index) =>
      refuseIf(date > (updated ?? ''), ['changes', index, 'date'], 'Set `updated` to the day of the newest change.'),
    ),
  ]),
  rule(['published', 'withdrawal'], ({ published, withdrawal }) =>
    refuseIf(
      published !== undefined && withdrawal !== undefined && withdrawal.date < published,
      ['withdrawal', 'date'],
      'A post cannot be withdrawn before it was `published`.',
    ),
  ),
  rule(['published', 'originallyPublished'], ({ published, originallyPublished }) =>
    refuseIf(
      published !== undefined && originallyPublished !== undefined && originallyPublished.date > published,
      ['originallyPublished', 'date'],
      'This is after `published` here, so the post did not appear there first.',
    ),
  ),
  rule(['published', 'publishAt'], ({ published, publishAt }) => {
    const day = publishAt === undefined ? published : dayOf(publishAt);
    return refuseIf(
      published !== undefined && day !== published,
      ['published'],
      `\`published\` is the day of \`publishAt\` at the practice: ${day}.`,
    );
  }),
  rule(['published', 'updated'], ({ published, updated }) =>
    refuseIf(
      updated !== undefined && published !== undefined && updated < published,
      ['updated'],
      '`updated` cannot be before `published`.',
    ),
  ),
  rule(['lastReviewed', 'nextReviewDue'], ({ lastReviewed, nextReviewDue }) =>
    refuseIf(
      lastReviewed !== undefined && nextReviewDue !== undefined && nextReviewDue <= lastReviewed,
      ['nextReviewDue'],
      '`nextReviewDue` comes after `lastReviewed`.',
    ),
  ),
  rule(['kind', 'lastReviewed', 'nextReviewDue'], ({ kind, lastReviewed, nextReviewDue }) => {
    if (lastReviewed === undefined || nextReviewDue === undefined) return [];
    const months = longestReviewMonths(kind);
    return refuseIf(
      nextReviewDue > addMonths(lastReviewed, months),
      ['nextReviewDue'],
      `A ${kind} post is read again within ${months} months of \`lastReviewed\`.`,
    );
  }),
];

/** In the practice's time zone, which is where `published` counts. */
function dayOf(moment: string): string {
  return moment.length === 10 ? moment : siteDay(new Date(moment));
}

const people: readonly Rule[] = [
  rule(['authors', 'reviewers'], ({ authors, reviewers = [] }) =>
    reviewers.flatMap(({ person }, index) =>
      refuseIf(authors.includes(person), ['reviewers', index, 'person'], 'An author cannot review their own post.'),
    ),
  ),
  rule(['lastReviewed', 'reviewers'], ({ lastReviewed, reviewers = [] }) =>
    reviewers.flatMap(({ date }, index) =>
      refuseIf(
        lastReviewed !== undefined && date > lastReviewed,
        ['reviewers', index, 'date'],
        '`lastReviewed` is at least as late as every review.',
      ),
    ),
  ),
  rule(['authors', 'reviewers', 'conflicts'], ({ authors, reviewers = [], conflicts }) => {
    if (conflicts === 'none') return [];
    const named = new Set([...authors, ...reviewers.map(({ person }) => person)]);
    return conflicts.flatMap(({ person }, index) =>
      refuseIf(!named.has(person), ['conflicts', index, 'person'], 'Name an author or a reviewer of this post.'),
    );
  }),
];

function findRepeats(key: string, ids: readonly string[]): FrontmatterFault[] {
  return ids.flatMap((id, index) => refuseIf(ids.indexOf(id) < index, [key, index], `\`${id}\` stands here twice.`));
}

const repeats: readonly Rule[] = [
  ...(['topics', 'authors', 'related', 'supersedes', 'redirectFrom'] as const).map((key) =>
    rule([key], (post) => findRepeats(key, post[key] ?? [])),
  ),
  rule(['references'], ({ references = [] }) =>
    findRepeats(
      'references',
      references.map(({ id }) => id),
    ),
  ),
];

function findNumber(path: (string | number)[], text: string | undefined): FrontmatterFault[] {
  const message = text === undefined ? null : findTypedNumber(text);
  return message === null ? [] : [{ path, message }];
}

/** In the words that readers see; the titles of references belong to others. */
const numbers: readonly Rule[] = [
  ...(['title', 'summary'] as const).map((key) => rule([key], (post) => findNumber([key], post[key]))),
  ...(['keyPoints', 'questionsToAsk', 'discussion'] as const).map((key) =>
    rule([key], (post) => (post[key] ?? []).flatMap((text, index) => findNumber([key, index], text))),
  ),
  rule(['changes'], ({ changes = [] }) =>
    changes.flatMap(({ summary }, index) => findNumber(['changes', index, 'summary'], summary)),
  ),
  rule(['withdrawal'], ({ withdrawal }) => findNumber(['withdrawal', 'reason'], withdrawal?.reason)),
  rule(['image'], ({ image }) => findNumber(['image', 'alt'], image?.alt)),
];

const rules: readonly Rule[] = [...needs, ...dates, ...people, ...repeats, ...numbers];

/**
 * Every fault between fields, in no order that matters. `wrong` are fields that are wrong by themselves: whatever needs one of them says
 * nothing, and everything else is said all the same, so that an author learns it at once.
 */
export function findFrontmatterFaults(
  post: PostFrontmatter,
  wrong: ReadonlySet<string> = new Set(),
): FrontmatterFault[] {
  return rules.filter((one) => !one.needs.some((key) => wrong.has(key))).flatMap((one) => one.find(post));
}
