import { EmergencyCall } from '@/components/practice/emergency-call';
import { env } from '@/lib/platform/env';
import { callEmergencySchema } from '@/lib/posts/mdx/mdx-elements';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';
import type { ElementProps } from './element-props';

/** The number of the country that this site serves, in the words of the post's language. */
export function CallEmergency({ children: _none, words, ...attributes }: ElementProps & { words: Messages }) {
  callEmergencySchema.parse(attributes);
  return (
    <span>
      <EmergencyCall numbers={getEmergencyNumbers(env().JURISDICTION)} words={words} />
    </span>
  );
}
