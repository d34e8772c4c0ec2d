import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { newPostSource, slugOfTitle } from '@/lib/posts/gate/new-post';

const given = {
  id: '01KT2BPYX7XBF42JGSP57XC28V',
  author: 'ada-hill',
  topic: 'heart',
  today: '2026-11-27',
  nextReview: '2028-11-27',
};
const fresh = newPostSource({ title: 'A title: "with" marks', ...given });
const errorsOf = (source: string) => checkPost(source, 'a-title.mdx').filter(({ severity }) => severity === 'error');

describe('a new post', () => {
  it('lacks only what its author can say', () => {
    const lines = fresh.split('\n');
    const errors = errorsOf(fresh);
    expect(errors.length).toBeGreaterThan(5);
    for (const { line } of errors) expect(lines[line - 1]).toContain('TODO');
  });

  it('passes once that is said', () => {
    const said = fresh
      .replace('conflicts: TODO', 'conflicts: none')
      .replace('aiAssistance: TODO', 'aiAssistance: none')
      .replaceAll(/TODO: /g, '');
    expect(errorsOf(said)).toEqual([]);
  });

  it.each([
    ['What to do about a cold', 'what-to-do-about-a-cold'],
    ['¿Qué es la gripe?', 'que-es-la-gripe'],
    ["A doctor's view", 'a-doctors-view'],
    ['الربو', ''],
  ])('called %s lies at %s', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
  });
});
