import { TextAreaField } from './field';
import { sentWords } from './sent-words';

/** On a page that broke while a form was sent: what was typed into it, to copy. */
export function KeptWords({ label, lead }: { label: string; lead: string }) {
  const words = sentWords();
  if (words.length === 0) return null;
  return (
    <div className="mt-6 max-w-measure space-y-4">
      <p>{lead}</p>
      {words.map((text, index) => (
        <TextAreaField key={index} name={`kept-${index + 1}`} label={label} defaultValue={text} dir="auto" rows={6} />
      ))}
    </div>
  );
}
