import { riskCompareSchema } from '@/lib/posts/mdx/mdx-elements';
import { riskDifference, riskOpening, riskSentence } from '@/lib/posts/mdx/sentences';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { CiteLink } from './cite';
import type { ElementProps } from './element-props';
import { IconArray } from './icon-array';

/** The sentences come first and carry everything; the dots show the same numbers once more. */
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
    <div className="rounded-md border-2 border-line px-5 py-4 print:break-inside-avoid">
      <p>
        {riskOpening(risk, words)} {riskSentence(risk, 'without', words)} {riskSentence(risk, 'with', words)}{' '}
        <b>{riskDifference(risk, words)}</b>{' '}
        <CiteLink id={risk.cite} number={citeNumber} occurrence={citeOccurrence} words={words} />
      </p>
      <div className={`mt-4 grid gap-6 ${risk.of >= 1000 ? '' : 'sm:grid-cols-2 print:grid-cols-2'}`}>
        {(['without', 'with'] as const).map((side) => (
          <div key={side}>
            <p className="text-sm font-semibold">
              {say(side === 'with' ? words.elements.riskSideWith : words.elements.riskSideWithout, {
                treatment: risk.treatment,
              })}
            </p>
            <IconArray count={risk[side]} of={risk.of} words={riskSentence(risk, side, words)} />
          </div>
        ))}
      </div>
      <p className="mt-3 text-xs text-ink-soft">{words.elements.riskDots}</p>
    </div>
  );
}
