import { CrisisWords, EmergencyWords } from '@/components/comments/urgent-panel';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { env } from '@/lib/platform/env';
import { describeEmergencyCall, getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Urgency } from '@/lib/screening/urgency';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { UrgentPhrases } from './urgent-phrases';

const sounds: Record<Exclude<Urgency, 'none'>, { title: string; first: string }> = {
  emergency: {
    title: desk.urgencyNotice.soundsEmergencyTitle,
    first: desk.urgencyNotice.soundsEmergencyFirst,
  },
  crisis: {
    title: desk.urgencyNotice.soundsCrisisTitle,
    first: desk.urgencyNotice.soundsCrisisFirst,
  },
};

/** Only a program judged the words, so it says what they sound like; it never says that someone is fine. */
export function UrgencyNotice({ urgency, phrases }: { urgency: Urgency; phrases: readonly string[] }) {
  if (urgency === 'none') return null;
  const found = sounds[urgency];
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  return (
    <Notice tone="danger" title={found.title}>
      <p>{found.first}</p>
      <UrgentPhrases phrases={phrases} />
      <p>
        <Sentence words={desk.urgencyNotice.ifWordsSayWhere} parts={{ numbers: describeEmergencyCall(numbers) }} />
      </p>
    </Notice>
  );
}

/** What one dials or reads out to somebody, with the message in sight. */
export function UrgentNumbers({ urgency }: { urgency: string }) {
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  if (urgency === 'crisis') return <CrisisWords numbers={numbers} words={en} />;
  return <EmergencyWords numbers={numbers} words={en} />;
}
