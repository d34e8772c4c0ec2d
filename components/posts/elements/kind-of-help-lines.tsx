import { EmergencyCall } from '@/components/practice/emergency-call';
import { HelpLines } from '@/components/practice/help-lines';
import { Sentence } from '@/components/ui/sentence';
import { env } from '@/lib/platform/env';
import { helpLinesElementSchema } from '@/lib/posts/mdx/mdx-elements';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';
import type { ElementProps } from './element-props';

/** This site's lines of one kind; where it knows none, where to look, since a wrong number is worse than none. */
export function KindOfHelpLines({ children: _none, words, ...attributes }: ElementProps & { words: Messages }) {
  const { kind } = helpLinesElementSchema.parse(attributes);
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  if (numbers[kind].length > 0) return <HelpLines lines={numbers[kind]} words={words.help} />;
  return (
    <p>
      {kind === 'poison' || kind === 'deaf' || kind === 'urgentAdvice' ? (
        <EmergencyCall numbers={numbers} words={words} />
      ) : (
        <Sentence words={words.help.findLine} parts={{ site: <bdi lang="en">findahelpline.com</bdi> }} />
      )}
    </p>
  );
}
