/**
 * The first text of a new post: it passes the gate but for what only its author can say, and each of those places says what belongs there.
 * It must not touch files or the clock.
 */

export type NewPost = { title: string; id: string; author: string; topic: string; today: string; nextReview: string };

/** What an address can hold of a title; empty when that is nothing. */
export function slugOfTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** Every "TODO" is an error until it is answered; a draft is shown to nobody. */
export function newPostSource({ title, id, author, topic, today, nextReview }: NewPost): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
summary: "TODO: say in one or two sentences, 60 to 200 characters, what a reader will find here."
kind: explainer
status: draft
topics: [${topic}]
authors: [${author}]
conflicts: TODO
reviewers: []
lastReviewed: ${today}
nextReviewDue: ${nextReview}
references:
  - id: first-source
    type: guideline
    title: "TODO: its title"
    organisation: "TODO: who wrote it"
    year: ${today.slice(0, 4)}
    url: https://example.org/first
  - id: second-source
    type: systematic-review
    title: "TODO: its title"
    authors: "TODO: who wrote it"
    year: ${today.slice(0, 4)}
    url: https://example.org/second
keyPoints:
  - "TODO: the first thing to remember."
  - "TODO: the second thing to remember."
  - "TODO: the third thing to remember."
conditions:
  - name: "TODO: what it is about"
aiAssistance: TODO
---

TODO: begin with what matters most to the reader. <Cite id="first-source" />

## TODO: a heading

TODO: go on here. <Cite id="second-source" />
`;
}
