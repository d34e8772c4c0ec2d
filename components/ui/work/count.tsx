import { VisuallyHidden } from '@/components/ui/visually-hidden';

type CountProps = {
  /** As it is shown: "7", or "99+" where counting stopped. */
  children: string;
  /** What is counted, for whoever hears the number alone. */
  of?: string;
};

/** How many stand behind a link, at its far edge and in figures of one width, so that a column of them can be read down. */
export function Count({ children, of }: CountProps) {
  return (
    <span className="ms-auto shrink-0 ps-2 text-sm tabular-nums">
      {children}
      {of === undefined ? null : <VisuallyHidden> {of}</VisuallyHidden>}
    </span>
  );
}
