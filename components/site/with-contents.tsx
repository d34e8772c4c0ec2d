import { Children, cloneElement, Fragment, isValidElement, type ReactNode } from 'react';

type Heading = { id: string; title: string };
type Held = { children?: ReactNode; id?: string };

/** The main headings of a running text, and the text with an address at each of them that has none. */
export function withContents(text: ReactNode): { text: ReactNode; headings: Heading[] } {
  const headings: Heading[] = [];
  const read = (node: ReactNode): ReactNode =>
    Children.map(node, (child) => {
      if (!isValidElement<Held>(child)) return child;
      if (child.type === Fragment) return <>{read(child.props.children)}</>;
      if (child.type !== 'h2' || typeof child.props.children !== 'string') return child;
      const id = child.props.id ?? `part-${headings.length + 1}`;
      headings.push({ id, title: child.props.children });
      return cloneElement(child, { id });
    });
  return { text: read(text), headings };
}
