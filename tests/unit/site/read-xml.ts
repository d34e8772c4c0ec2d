import { DOMParser, type Element } from '@xmldom/xmldom';

/** The root of a document that is well-formed; throws at one that is not. */
export function readXml(text: string): Element {
  const refuse = (_level: string, message: string): never => {
    throw new Error(message);
  };
  const root = new DOMParser({ onError: refuse }).parseFromString(text, 'application/xml').documentElement;
  if (root === null) throw new Error('there is no root');
  return root;
}

/** Those directly within it; `space` is null for none. */
export function childrenOf(parent: Element, name: string, space: string | null = null): Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element =>
      (node as Element).localName === name && ((node as Element).namespaceURI ?? null) === space,
  );
}

/** As a reader of feeds takes them: the space around them, which comes with how the file is laid out, says nothing. */
export function wordsIn(parent: Element, name: string, space: string | null = null): string[] {
  return childrenOf(parent, name, space).map((child) => (child.textContent ?? '').trim());
}

export function attributeOf(element: Element, name: string): string | null {
  return element.hasAttribute(name) ? element.getAttribute(name) : null;
}
