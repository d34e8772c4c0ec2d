/**
 * Advice about lists of what not to do: each line must say so by itself. Read alone, by a screen reader in a list, in an
 * excerpt or a translation, "come on a Saturday" beneath "Please do not" says the opposite.
 * It must not know the language of a post: it knows how several languages say no, and is silent where it cannot tell.
 */
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { isElement, placeOfNode, walk, wordsOf } from '@/lib/posts/mdx/mdx-tree';
import type { Problem } from '@/lib/posts/model/problem';

/** In English, Spanish, Portuguese, Italian, French, German, Dutch and Arabic. */
const saysNo =
  /(?<!\p{L})(?:not|no|never|nothing|nobody|cannot|\p{L}+n['’]t|without|avoid|stop|leave out|nunca|jamás|evite|sin|não|nem|non|mai|ne|n['’]|pas|jamais|sans|nicht|nie|kein\p{L}*|ohne|niet|geen|nooit)(?!\p{L})|(?<!\p{L})(?:[وف]?لا|[وف]?لم|ليس|تجنب|تجنّب|دون|بدون|لن)(?!\p{L})/iu;
const judgedLetters = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** A warning for each line of a `Dont` that does not say no. */
export function adviseDonts(tree: MdxNode): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'listItem' || !ancestors.some((above) => isElement(above) && above.name === 'Dont')) return;
    const words = wordsOf(node);
    if (saysNo.test(words) || !judgedLetters.test(words)) return;
    problems.push({
      ...placeOfNode(node, ancestors),
      severity: 'warning',
      rule: 'dont-says-do',
      message: 'Read alone, this line says to do it. Begin it with “Do not …” (NHS service manual).',
    });
  });
  return problems;
}
