/** What an author may add to a post, as it is before anybody wrote in it. Pure. */
import { elementGallery } from '@/lib/posts/mdx/element-gallery';
import { findElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { Block } from '@/lib/posts/writing/block';
import { newElement, newHeading, newProse, newRemark } from '@/lib/posts/writing/print-block';

/** What stands in a new block until its author writes there: the gate lets no post out that still says so. */
export const toBeWritten = 'TODO: write here';

export function newBlock(kind: string): Block | null {
  if (kind === 'words') return newProse(toBeWritten);
  if (kind === 'heading') return newHeading(toBeWritten, 2);
  if (kind === 'heading-3') return newHeading(toBeWritten, 3);
  if (kind === 'note') return newRemark(toBeWritten);
  const rule = findElementRule(kind);
  if (rule === null || rule.placement !== 'block') return null;
  if (kind === 'Options')
    return newElement(kind, {}, [
      newElement('Option', { name: 'Wait and see', kind: 'nothing' }, [newProse(toBeWritten)]),
      newElement('Option', { name: toBeWritten }, [newProse(toBeWritten)]),
    ]);
  const attributes =
    kind === 'CareCard' ? { level: 'routine', heading: toBeWritten } : kind === 'Option' ? { name: toBeWritten } : {};
  const words = {
    nothing: null,
    'numbered-list': `1. ${toBeWritten}`,
    'bulleted-list': `- ${toBeWritten}`,
    list: `- ${toBeWritten}`,
  };
  const inside = rule.inside in words ? words[rule.inside as keyof typeof words] : toBeWritten;
  return newElement(kind, attributes, inside === null ? null : [newProse(inside)]);
}

/** What an author may add, with the name and the purpose that the page of building blocks gives it. */
export function listNewBlocks(): { kind: string; title: string }[] {
  return elementGallery.flatMap(({ title, elements }) =>
    elements
      .filter((name) => findElementRule(name)?.placement === 'block' && name !== 'Option')
      .map((name) => ({
        kind: name,
        title: elements.length > 1 && name === 'Dont' ? 'Don’t' : elements.length > 1 && name === 'Do' ? 'Do' : title,
      })),
  );
}
