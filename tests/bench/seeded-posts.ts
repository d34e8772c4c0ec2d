/** A content folder of any size: the site's own people, topics and words, and posts made from a seed, alike on every machine. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeTime } from 'ulid';
import { stringify } from 'yaml';

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words =
  'your body feels this pain when a small nerve sends its signal and most people find that rest helps more than they hoped while some need a longer time to heal so ask early if sleep or food or work becomes hard because a plan made with your doctor often works better than a plan made alone and the first weeks bring good days and bad days which is normal for skin bone muscle heart lung kidney liver blood water salt sugar walk breathe drink eat move stretch warm cool light heavy slow quick morning evening night clinic nurse visit letter test result number change question answer family friend child parent partner'.split(
    ' ',
  );
const topics = ['heart-and-blood-pressure', 'lungs', 'bones-and-joints', 'mental-health'];
const terms = ['hypertension', 'artery', 'stroke', 'systolic', 'side-effect'];
const authors = ['elena-marsh', 'mei-lin-tan', 'samuel-okafor'];

const wordsInParagraph = 68;
const paragraphs = 16;

/** About 1,200 words with headings, a list, a table, a care card, citations and explained words, as in a real post. */
export function seededPost(index: number): string {
  const random = createRandom(index + 1);
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(random() * from.length)] as Item;
  const phrase = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ');
  const sentence = (count: number) => {
    const text = phrase(count);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => {
    const sentences: string[] = [];
    for (let left = wordsInParagraph; left > 0;) {
      const length = Math.min(left, 7 + Math.floor(random() * 12));
      sentences.push(sentence(length));
      left -= length;
    }
    return sentences.join(' ');
  };
  const author = index % authors.length;
  const frontmatter = {
    id: encodeTime(1_700_000_000_000 + index, 10) + 'ABCDEFGHJKMNPQRS',
    title: `Seeded post ${index}: ${phrase(4)}`,
    summary: `${sentence(14)} This is number ${index} of the posts that measure this site.`,
    kind: 'explainer',
    status: 'published',
    topics: [topics[index % topics.length]],
    authors: [authors[author]],
    published: new Date(Date.UTC(2020, 0, 1 + (index % 2000))).toISOString().slice(0, 10),
    conflicts: 'none',
    reviewers: [{ person: authors[(author + 1) % authors.length], date: '2026-05-28', scope: 'whole-page' }],
    lastReviewed: '2026-05-28',
    nextReviewDue: '2029-05-28',
    references: [1, 2, 3].map((number) => ({
      id: `source-${number}`,
      type: 'guideline',
      title: `${sentence(6)}`,
      organisation: 'A society of physicians',
      year: 2020 + number,
      url: `https://example.org/${index}/${number}`,
    })),
    keyPoints: [1, 2, 3, 4].map(() => sentence(12)),
    conditions: [{ name: `Condition ${index % 40}` }],
    aiAssistance: 'none',
  };
  const parts = Array.from({ length: paragraphs }, (_, at) => {
    const heading = at % 3 === 0 ? `## ${sentence(4).slice(0, -1)}\n\n` : '';
    const cite = at % 4 === 1 ? ` <Cite id="source-${(at % 3) + 1}" />` : '';
    const term = at % 5 === 2 ? ` This is about <Term id="${pick(terms)}">the word above</Term>.` : '';
    return `${heading}${paragraph()}${term}${cite}`;
  });
  const list = Array.from({ length: 5 }, () => `- ${phrase(8)}`).join('\n');
  const table = `| When | What |\n|---|---|\n| Morning | ${phrase(4)} |\n| Evening | ${phrase(4)} |`;
  const card = `<CareCard level="urgent" heading="Ask for help today if:">\n\n${list}\n\n</CareCard>`;
  const sources = '<Cite id="source-1" /> <Cite id="source-2" /> <Cite id="source-3" />';
  const body = [...parts.slice(0, 8), table, ...parts.slice(8), card, `These are my sources. ${sources}`].join('\n\n');
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Makes the folder anew. */
export function writeSeededContent(folder: string, posts: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'posts'), { recursive: true });
  for (const part of ['physicians', 'topics.yaml', 'glossary.yaml', 'resources.yaml'])
    cpSync(path.join('content', part), path.join(folder, part), { recursive: true });
  writeFileSync(path.join(folder, 'series.yaml'), '[]\n');
  for (let index = 0; index < posts; index += 1)
    writeFileSync(path.join(folder, 'posts', `seeded-post-${index}.mdx`), seededPost(index));
}
