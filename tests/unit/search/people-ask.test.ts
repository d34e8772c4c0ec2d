/** What people type, and what they must be shown for it: the share that holds is printed, and may not fall below what is promised. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessUrgency } from '@/lib/screening/urgency';
import { searchSite } from '@/lib/search/read-search';

const now = new Date('2026-11-28T12:00:00Z');

type Case = { kind: string; query: string; wanted: string[] };

function readCases(file: string): Case[] {
  let kind = '';
  return readFileSync(`tests/sentences/search/${file}`, 'utf8')
    .split('\n')
    .flatMap((line): Case[] => {
      if (line.startsWith('[')) kind = line.slice(1, -1);
      if (line.startsWith('[') || line.startsWith('#') || line.trim() === '') return [];
      const [query = '', wanted = ''] = line.split(' = ');
      return [{ kind, query, wanted: wanted.split(', ') }];
    });
}

/** The explained word that stands above the results is the first of what is shown. */
async function shownFor(query: string): Promise<string[]> {
  const { items, meanings, danger } = await searchSite({ query, kind: null, topic: null, page: 1 }, now);
  const results = items.map(({ id, subject }) => (subject.is === 'post' ? subject.post.slug : id));
  const urgent = danger !== null || assessUrgency(query) !== 'none' ? ['urgent'] : [];
  return [...urgent, ...[...meanings.map(({ id }) => `term:${id}`), ...results].slice(0, 3)];
}

describe.each([['queries-first.txt'], ['queries-second.txt']])('%s', (file) => {
  it('finds what people ask for among the first three', async () => {
    const missed: string[] = [];
    const cases = readCases(file);
    for (const { kind, query, wanted } of cases) {
      const shown = await shownFor(query);
      const holds = wanted.every((one) => (one === 'nothing' ? shown.length === 0 : shown.includes(one)));
      if (!holds) missed.push(`[${kind}] ${query}: wanted ${wanted.join(', ')}; shown ${shown.join(', ')}`);
    }
    const share = 1 - missed.length / cases.length;
    console.log(`${file}: ${(share * 100).toFixed(0)} % of ${cases.length}\n${missed.join('\n')}`);
    expect(share).toBeGreaterThanOrEqual(0.92);
  });
});
