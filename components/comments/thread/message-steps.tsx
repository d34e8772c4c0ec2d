type Step = { href: string; words: string };

type MessageStepsProps = {
  /** Names the steps for whoever goes from landmark to landmark. */
  label: string;
  previous: Step | null;
  next: Step | null;
};

/** To the page before and the page after; nothing where there is neither. */
export function MessageSteps({ label, previous, next }: MessageStepsProps) {
  if (previous === null && next === null) return null;
  const link = 'inline-flex min-h-11 items-center font-semibold';
  return (
    <nav aria-label={label} className="mt-8 flex flex-wrap gap-x-8 print:hidden">
      {previous === null ? null : (
        <a href={previous.href} rel="prev" className={link}>
          {previous.words}
        </a>
      )}
      {next === null ? null : (
        <a href={next.href} rel="next" className={link}>
          {next.words}
        </a>
      )}
    </nav>
  );
}
