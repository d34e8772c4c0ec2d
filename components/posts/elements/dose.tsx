import { surfaceClasses } from '@/components/ui/surface';
import { doseSchema } from '@/lib/posts/mdx/mdx-elements';
import { doseSentence } from '@/lib/posts/mdx/sentences';
import type { Messages } from '@/lib/shared/messages/en';
import { CiteLink } from './cite';
import type { ElementProps } from './element-props';

/** One sentence, so that no part of a dose can be read without the rest. */
export function Dose({
  children: _none,
  citeNumber,
  citeOccurrence,
  words,
  ...attributes
}: ElementProps & { words: Messages }) {
  const dose = doseSchema.parse(attributes);
  return (
    <p className={surfaceClasses('sunken', 'font-semibold')}>
      {doseSentence(dose, words)}{' '}
      <CiteLink id={dose.cite} number={citeNumber} occurrence={citeOccurrence} words={words} />
    </p>
  );
}
