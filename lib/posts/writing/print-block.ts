/**
 * Writes a block that was typed or added as a good hand would write it in the file.
 * It must not know what stood there before.
 */
import type { Block, ElementBlock } from './block';
import { composeElement } from './block';
import { sourceOfText } from './shown-text';

export function printHeading(words: string, depth: number): string {
  return `${'#'.repeat(depth)} ${sourceOfText(words)}`.trimEnd();
}

export function printRemark(words: string): string {
  return `{/* ${words.replace(/\r\n?/g, '\n').replaceAll('*/', '* /').trim()} */}`;
}

/** A tag on one line, its values in double quotation marks. */
export function printOpen(name: string, attributes: Record<string, string>, isEmpty: boolean): string {
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
  return `<${name}${values.join('')}${isEmpty ? ' />' : '>'}`;
}

function escapeValue(value: string): string {
  return value.replace(/&(?=[#A-Za-z])/g, '&amp;').replaceAll('"', '&quot;');
}

export function newProse(text: string): Block {
  return { kind: 'prose', gap: '\n\n', source: sourceOfText(text), indent: 0 };
}

export function newHeading(words: string, depth: number): Block {
  return { kind: 'heading', gap: '\n\n', source: printHeading(words, depth), depth, indent: 0 };
}

export function newRemark(words: string): Block {
  return { kind: 'remark', gap: '\n\n', source: printRemark(words), indent: 0 };
}

/** One that holds nothing when `children` is null. */
export function newElement(name: string, attributes: Record<string, string>, children: readonly Block[] | null): Block {
  const parts: Omit<ElementBlock, 'source'> = {
    kind: 'element',
    gap: '\n\n',
    indent: 0,
    name,
    attributes,
    open: printOpen(name, attributes, children === null),
    children: [...(children ?? [])],
    tail: children === null ? '' : '\n\n',
    close: children === null ? '' : `</${name}>`,
  };
  return { ...parts, source: composeElement(parts) };
}
