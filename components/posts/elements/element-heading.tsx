import type { ReactNode } from 'react';

type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** `depth` comes from the place in the post, so that no level of the outline is skipped. */
export function ElementHeading({
  depth,
  className,
  children,
}: {
  depth: string | undefined;
  className: string;
  children: ReactNode;
}) {
  const Tag = `h${depth ?? '3'}` as HeadingTag;
  return <Tag className={className}>{children}</Tag>;
}
