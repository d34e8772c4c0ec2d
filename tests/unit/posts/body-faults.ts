/** What the gate finds wrong with a body whose frontmatter is right. */
import { checkPost } from '@/lib/posts/check-post';
import { aPost, firstBodyLine } from './a-post';

const firstLine = firstBodyLine();

/** `line:column rule`, with lines counted from the start of the body. */
export function report(body: string): string[] {
  return checkPost(aPost(body), 'a-post.mdx')
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, rule }) => `${line - firstLine + 1}:${column} ${rule}`);
}

/** What its author reads, a line each. */
export function messages(body: string): string {
  return checkPost(aPost(body), 'a-post.mdx')
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
    .join('\n');
}
