import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/platform/env';
import { describeEmergencyCall, getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

const sounds: Record<string, { title: string; first: string }> = {
  emergency: {
    title: 'This sounds like an emergency',
    first: 'The writer was shown the number to call in the moment of sending. Read it now, before anything else.',
  },
  crisis: {
    title: 'This person may be in crisis',
    first: 'The writer was shown where to find help in the moment of sending. Read it now, before anything else.',
  },
};

/** Only a program judged the words, so it says what they sound like; it never says that someone is fine. */
export function UrgencyNotice({ urgency }: { urgency: string }) {
  const found = sounds[urgency];
  if (!found) return null;
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  return (
    <Notice tone="danger" title={found.title}>
      <p>{found.first}</p>
      <p>
        If the words say who or where they are, {describeEmergencyCall(numbers)} and pass that on. An answer here may
        come too late: do not rely on it alone.
      </p>
    </Notice>
  );
}
