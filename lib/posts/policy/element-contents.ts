/**
 * Judges what an element holds: the list, the words or the options that it is drawn from, and nothing that it would lose.
 * It must not know where the element stands.
 */
import { statesDose } from '@/lib/posts/mdx/dose-words';
import type { ElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { MdxNode, Report } from '@/lib/posts/mdx/mdx-tree';
import { findAttribute, isBlank, isComment, isElement, walk, wordsOf } from '@/lib/posts/mdx/mdx-tree';

type Need = { isMet: (children: readonly MdxNode[], node: MdxNode) => boolean; advice: string };

const isOneList = (children: readonly MdxNode[]) => children.length === 1 && children[0]?.type === 'list';
const isNumbered = (children: readonly MdxNode[]) => children[0]?.ordered === true;

const needs: Record<ElementRule['inside'], Need> = {
  nothing: { isMet: (children) => children.length === 0, advice: 'write nothing, and end the tag with />' },
  'plain-words': {
    isMet: (children) => children.every((child) => child.type === 'text'),
    advice: 'write plain words, on the same line',
  },
  anything: {
    isMet: (children, node) => wordsOf(node).trim() !== '' || children.some(isShownWithoutWords),
    advice: 'write the words, on the lines after it',
  },
  'bulleted-list': {
    isMet: (children) => isOneList(children) && !isNumbered(children),
    advice: 'write one list, each line beginning with a hyphen, with an empty line before and after it',
  },
  'numbered-list': {
    isMet: (children) => isOneList(children) && isNumbered(children),
    advice: 'write one numbered list (1. 2. 3.), with an empty line before and after it',
  },
  list: { isMet: isOneList, advice: 'write one list, with an empty line before and after it' },
  options: {
    isMet: (children) =>
      listOptions(children).length >= 2 && listOptions(children).every((child) => child.name === 'Option'),
    advice: 'write two or more `<Option name="…">` and nothing else',
  },
};

export function judgeContents(node: MdxNode, name: string, rule: ElementRule, report: Report): void {
  const children = withoutBlanks(node.children ?? []);
  const { isMet, advice } = needs[rule.inside];
  if (!isMet(children, node)) {
    report(node, 'mdx-inside', `Inside \`<${name}>\` ${advice}. For example: ${rule.example}`);
    return;
  }
  // A choice is only a choice when doing nothing for now is shown as one of the ways.
  if (
    rule.inside === 'options' &&
    !listOptions(children).some((option) => findAttribute(option, 'kind') === 'nothing')
  ) {
    const advised = '<Option name="Wait and see" kind="nothing">';
    report(node, 'mdx-inside', `Show doing nothing for now as one of the options: ${advised}.`);
  }
}

function withoutBlanks(children: readonly MdxNode[]): MdxNode[] {
  return children.filter((child) => !isBlank(child) && !isComment(child));
}

/** Elements on neighbouring lines share a paragraph until the compiler frees them. */
function listOptions(children: readonly MdxNode[]): MdxNode[] {
  return children.flatMap((child) => (child.type === 'paragraph' ? withoutBlanks(child.children ?? []) : [child]));
}

function isShownWithoutWords(node: MdxNode): boolean {
  return isElement(node) || node.type === 'image' || (node.children ?? []).some(isShownWithoutWords);
}

/** An opinion must not be where a reader finds how much to take: that needs a source. */
export function judgeOpinion(node: MdxNode, report: Report): void {
  walk(node, (child) => {
    const isDose = isElement(child) && child.name === 'Dose';
    if (isDose || (child.type === 'text' && statesDose(child.value ?? ''))) {
      report(
        child,
        'dose-in-opinion',
        'A doctor’s note gives no doses. Put the dose in the text with `<Dose … cite="…" />`.',
      );
    }
  });
}
