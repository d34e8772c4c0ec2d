/** What someone typed, as plain text: line breaks are kept, nothing is read as markup. */
export function PlainWords({ text, className = '' }: { text: string; className?: string }) {
  return <p className={`break-words whitespace-pre-wrap ${className}`}>{text}</p>;
}
