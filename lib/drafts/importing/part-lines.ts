/**
 * Makes paragraphs of words that stand between blocks, and, where an author typed lines, line breaks of line ends: what WordPress does
 * when it shows a text. Works on the tree, so that no tag can be taken for a word. It must not know shortcodes.
 */
import type { Element, ElementContent, Nodes, Parents, Text } from 'hast';

const containers = new Set([
  'div',
  'section',
  'article',
  'blockquote',
  'figure',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
]);
const ofLines = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', ...containers]);
const block =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|optgroup|option|p|pre|search|section|select|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)$/;

/** Elements that nobody has named are words among words, as browsers take them. */
export const isInline = (tagName: string): boolean => !block.test(tagName);
const isBlock = (node: Nodes): boolean => node.type === 'element' && !isInline(node.tagName);

/** `paragraphs`: only words that stand loose in the root are parted, and their line ends stay spaces. */
export function partLines(parent: Parents, only?: 'paragraphs'): void {
  for (const child of parent.children)
    if (child.type === 'element' && child.tagName !== 'pre' && only === undefined) partLines(child);
  const isContainer = parent.type === 'root' || (parent.type === 'element' && containers.has(parent.tagName));
  const children = parent.children as Nodes[];
  if (isContainer) (parent as { children: Nodes[] }).children = inParagraphs(children, only === undefined);
  else if (only === undefined && parent.type === 'element' && ofLines.has(parent.tagName))
    parent.children = breakLines(children as ElementContent[]);
}

function inParagraphs(children: readonly Nodes[], withBreaks: boolean): Nodes[] {
  const made: Nodes[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    for (const words of partRun(run)) {
      const kept = withBreaks ? breakLines(words) : words;
      made.push({ type: 'element', tagName: 'p', properties: {}, children: kept } satisfies Element);
    }
    run = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      flush();
      made.push(child);
    } else if (child.type === 'text' || child.type === 'element') run.push(child);
  }
  flush();
  return made;
}

/** Cut where an empty line stands between words. */
function partRun(run: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const node of run) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node);
      continue;
    }
    const [first = '', ...rest] = node.value.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/);
    parts.at(-1)?.push({ type: 'text', value: first });
    for (const value of rest) parts.push([{ type: 'text', value }]);
  }
  return parts.filter((part) => part.some((node) => node.type !== 'text' || node.value.trim() !== ''));
}

function breakLines(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    if (child.type !== 'text') return [child];
    const [before, after] = [children[index - 1], children[index + 1]];
    let value = child.value.replace(/\r\n?/g, '\n');
    if (before === undefined || isBlock(before) || isBreak(before)) value = value.replace(/^\s*\n\s*/, '');
    if (after === undefined || isBlock(after) || isBreak(after)) value = value.replace(/\s*\n\s*$/, '');
    return value.split('\n').flatMap((line, at): ElementContent[] => {
      const text: Text = { type: 'text', value: line };
      return at === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text];
    });
  });
}

const isBreak = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'br';
