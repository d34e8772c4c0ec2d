import { expect, it } from 'vitest';
import { explainSyntax } from '@/lib/posts/mdx/explain-syntax';

it('a text on which the parser itself fails is refused, not thrown', () => {
  const { problem, offset } = explainSyntax(new Error('expected heading on stack'), '<>a\n---\n');
  expect([problem.severity, problem.rule, offset]).toEqual(['error', 'mdx-syntax', null]);
});
