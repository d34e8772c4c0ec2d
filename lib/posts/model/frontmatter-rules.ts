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

const neededByClinical = [
  ['reviewers', 'A clinical post lists its `reviewers`; write `[]` when nobody else has read it yet.'],
  ['lastReviewed', 'A clinical post says when it was `lastReviewed`.'],
  ['nextReviewDue', 'A clinical post says when it is read again: `nextReviewDue`.'],
  ['references', 'A clinical post gives at least two `references`.'],
  ['keyPoints', 'A clinical post begins with 3 to 5 `keyPoints`.'],
  ['conditions', 'A clinical post names its `conditions`.'],
  ['aiAssistance', 'A clinical post says how much artificial intelligence helped: `aiAssistance`.'],
] as const;

/** Every fault between fields, in no order that matters. Dates compare as text because they are ISO days. */
export function findFrontmatterFaults(post: PostFrontmatter): FrontmatterFault[] {
  return [
    ...findMissing(post),
    ...findDateFaults(post),
    ...findPeopleFaults(post),
    ...findRepeats(post),
    ...findNumbers(post),
  ];
}

function findMissing(post: PostFrontmatter): FrontmatterFault[] {
  const faults: FrontmatterFault[] = [];
  const refuse = (key: string, message: string) => faults.push({ path: [key], message });
  if (isClinical(post.kind)) {
    for (const [key, message] of neededByClinical) if (post[key] === undefined) refuse(key, message);
    if (post.references !== undefined && post.references.length < 2) {
      refuse('references', 'A clinical post gives at least two `references`.');
    }
  }
  if (post.kind === 'treatment' && post.questionsToAsk === undefined) {
    refuse('questionsToAsk', 'A post about a treatment gives 3 to 7 `questionsToAsk`.');
  }
  if (post.status !== 'draft' && post.published === undefined) {
    refuse('published', 'A published post says on which day: `published`.');
  }
  if (post.status === 'withdrawn' && post.withdrawal === undefined) {
    refuse(
      'withdrawal',
      'A withdrawn post keeps its page, with `withdrawal`: date, reason and, if there is one, replacement.',
    );
  }
  if (post.status !== 'withdrawn' && post.withdrawal !== undefined) {
    refuse('withdrawal', 'Only a post with `status: withdrawn` has a `withdrawal`.');
  }
  return faults;
}

function findDateFaults(post: PostFrontmatter): FrontmatterFault[] {
  const faults: FrontmatterFault[] = [];
  const { published, updated, lastReviewed, nextReviewDue } = post;
  if (updated !== undefined && !(post.changes ?? []).some((change) => change.date === updated)) {
    faults.push({ path: ['updated'], message: 'Say in `changes` what changed on the day of `updated`.' });
  }
  if (published !== undefined && (post.withdrawal?.date ?? published) < published) {
    faults.push({ path: ['withdrawal', 'date'], message: 'A post cannot be withdrawn before it was `published`.' });
  }
  if (published !== undefined && (post.originallyPublished?.date ?? published) > published) {
    faults.push({
      path: ['originallyPublished', 'date'],
      message: 'This is after `published` here, so the post did not appear there first.',
    });
  }
  const publishDay = post.publishAt === undefined ? undefined : dayOf(post.publishAt);
  if (published !== undefined && publishDay !== undefined && publishDay !== published) {
    faults.push({
      path: ['published'],
      message: `\`published\` is the day of \`publishAt\` at the practice: ${publishDay}.`,
    });
  }
  if (updated !== undefined && published !== undefined && updated < published) {
    faults.push({ path: ['updated'], message: '`updated` cannot be before `published`.' });
  }
  for (const [index, change] of (post.changes ?? []).entries()) {
    if (change.date > (updated ?? '')) {
      faults.push({ path: ['changes', index, 'date'], message: 'Set `updated` to the day of the newest change.' });
    }
  }
  if (lastReviewed !== undefined && nextReviewDue !== undefined) {
    const months = longestReviewMonths(post.kind);
    if (nextReviewDue <= lastReviewed) {
      faults.push({ path: ['nextReviewDue'], message: '`nextReviewDue` comes after `lastReviewed`.' });
    } else if (nextReviewDue > addMonths(lastReviewed, months)) {
      faults.push({
        path: ['nextReviewDue'],
        message: `A ${post.kind} post is read again within ${months} months of \`lastReviewed\`.`,
      });
    }
  }
  return faults;
}

/** In the practice's time zone, which is where `published` counts. */
function dayOf(moment: string): string {
  return moment.length === 10 ? moment : siteDay(new Date(moment));
}

function findPeopleFaults(post: PostFrontmatter): FrontmatterFault[] {
  const faults: FrontmatterFault[] = [];
  for (const [index, review] of (post.reviewers ?? []).entries()) {
    if (post.authors.includes(review.person)) {
      faults.push({ path: ['reviewers', index, 'person'], message: 'An author cannot review their own post.' });
    }
    if (post.lastReviewed !== undefined && review.date > post.lastReviewed) {
      faults.push({
        path: ['reviewers', index, 'date'],
        message: '`lastReviewed` is at least as late as every review.',
      });
    }
  }
  if (post.conflicts !== 'none') {
    const people = new Set([...post.authors, ...(post.reviewers ?? []).map((review) => review.person)]);
    for (const [index, conflict] of post.conflicts.entries()) {
      if (!people.has(conflict.person)) {
        faults.push({ path: ['conflicts', index, 'person'], message: 'Name an author or a reviewer of this post.' });
      }
    }
  }
  return faults;
}

function findRepeats(post: PostFrontmatter): FrontmatterFault[] {
  const lists = {
    topics: post.topics,
    authors: post.authors,
    related: post.related ?? [],
    supersedes: post.supersedes ?? [],
    redirectFrom: post.redirectFrom ?? [],
    references: (post.references ?? []).map((reference) => reference.id),
  };
  return Object.entries(lists).flatMap(([key, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ path: [key, index], message: `\`${id}\` stands here twice.` }] : [],
    ),
  );
}

/** In the words that readers see; the titles of references belong to others. */
function findNumbers(post: PostFrontmatter): FrontmatterFault[] {
  const each = (path: (string | number)[], words: readonly string[] | undefined) =>
    (words ?? []).map((text, index) => ({ path: [...path, index], text }));
  const read: { path: (string | number)[]; text: string | undefined }[] = [
    { path: ['title'], text: post.title },
    { path: ['summary'], text: post.summary },
    ...each(['keyPoints'], post.keyPoints),
    ...each(['questionsToAsk'], post.questionsToAsk),
    ...each(['discussion'], post.discussion),
    ...(post.changes ?? []).map(({ summary }, index) => ({ path: ['changes', index, 'summary'], text: summary })),
    { path: ['withdrawal', 'reason'], text: post.withdrawal?.reason },
    { path: ['image', 'alt'], text: post.image?.alt },
  ];
  return read.flatMap(({ path, text }) => {
    const message = text === undefined ? null : findTypedNumber(text);
    return message === null ? [] : [{ path, message }];
  });
}
