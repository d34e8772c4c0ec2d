/**
 * Compiles a post's MDX to a component, once for each text. Nothing that the policy refuses is ever compiled.
 * It must not know which components draw the elements: they are passed to what it returns.
 */
import { createHash } from 'node:crypto';
import { evaluate } from '@mdx-js/mdx';
import type { MDXContent } from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import { findHostileText } from '@/lib/posts/mdx/hostile-text';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { remarkPluginsFor } from '@/lib/posts/mdx/parse-body';
import { PostRefused, remarkMdxPolicy } from '@/lib/posts/policy/mdx-policy';
import { annotateTree } from './annotate-tree';

const mostKept = 500;
const compiled = new Map<string, Promise<MDXContent>>();

/** Throws `PostRefused` for a body that the gate would refuse, and the parser's own message for one that does not parse. */
export function compilePost(body: string): Promise<MDXContent> {
  const key = createHash('sha256').update(body).digest('hex');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const content = compile(body);
  compiled.set(key, content);
  content.catch(() => compiled.delete(key));
  const oldest = compiled.size > mostKept ? compiled.keys().next().value : undefined;
  if (oldest !== undefined) compiled.delete(oldest);
  return content;
}

async function compile(body: string): Promise<MDXContent> {
  const hostile = findHostileText(body);
  if (hostile !== null) throw new PostRefused([hostile]);
  const { default: content } = await evaluate(body, {
    ...runtime,
    remarkPlugins: [...remarkPluginsFor(body), remarkMdxPolicy, remarkAnnotate],
  });
  return content;
}

function remarkAnnotate(): (tree: unknown) => void {
  return (tree) => annotateTree(tree as MdxNode);
}
