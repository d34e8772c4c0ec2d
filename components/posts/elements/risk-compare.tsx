import { surfaceClasses } from '@/components/ui/surface';
import { riskCompareSchema } from '@/lib/posts/mdx/mdx-elements';
import { riskDifference, riskOpening, riskSentence } from '@/lib/posts/mdx/sentences';
import type { Messages } from '@/lib/shared/messages/en';
import { numberInWords } from '@/lib/shared/number-words';
import { CiteLink } from './cite';
import type { ElementProps } from './element-props';
import { IconArray } from './icon-array';

/** The sentences carry everything; the figures and the dots show the same numbers once more. */
export function RiskCompare({
  children: _none,
  headingDepth: _depth,
  citeNumber,
  citeOccurrence,
  words,
  ...attributes
}: ElementProps & { words: Messages }) {
  const risk = riskCompareSchema.parse(attributes);
  return (
    <div className="border-y-2 border-ink py-4 print:break-inside-avoid print:py-2">
      <p className="font-semibold">{riskOpening(risk, words)}</p>
      <div className="mt-3 grid gap-6 sm:grid-cols-2 print:mt-1 print:grid-cols-2 print:gap-4">
        {(['without', 'with'] as const).map((side) => (
          <div
            key={side}
            className="grid grid-rows-[auto_1fr_auto] gap-2 print:grid-cols-[auto_1fr_auto] print:grid-rows-none"
          >
            <p aria-hidden="true" className="font-serif text-figure font-semibold">
              {numberInWords(risk[side], words.locale)}
            </p>
            <p className="text-sm">{riskSentence(risk, side, words)}</p>
            <IconArray count={risk[side]} of={risk.of} words={riskSentence(risk, side, words)} />
          </div>
        ))}
      </div>
      <p
        className={surfaceClasses('mark', 'mt-4 py-3! font-semibold print:mt-1 print:border-0 print:px-0! print:py-0!')}
      >
        {riskDifference(risk, words)}{' '}
        <CiteLink id={risk.cite} number={citeNumber} occurrence={citeOccurrence} words={words} />
      </p>
      <p className="mt-3 text-sm text-ink-soft print:hidden">{words.elements.riskDots}</p>
    </div>
  );
}
