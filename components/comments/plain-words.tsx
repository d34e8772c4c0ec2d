type PlainWordsProps = {
  text: string;
  className?: string;
  /** Says that there is more of a text with very many lines, which is then folded; left out where it is short by its limits. */
  whole?: string;
};

const linesShown = 20;
/** Folding the last few would hide them behind a line of its own. */
const linesAtMost = 30;

/**
 * What someone typed, as plain text: line breaks are kept, nothing is read as markup, and it runs the way its own letters do.
 * One message of a thousand lines must not push all others off the page.
 */
export function PlainWords({ text, className = '', whole }: PlainWordsProps) {
  const style = `[overflow-wrap:anywhere] whitespace-pre-wrap ${className}`;
  const lines = whole === undefined ? [] : text.split('\n');
  if (lines.length <= linesAtMost)
    return (
      <p dir="auto" className={style}>
        {text}
      </p>
    );
  return (
    <div dir="auto" className={style}>
      <p>{lines.slice(0, linesShown).join('\n')}</p>
      <details className="print:block">
        <summary className="min-h-11 py-2 font-semibold text-brand">{whole}</summary>
        <p>{lines.slice(linesShown).join('\n')}</p>
      </details>
    </div>
  );
}
