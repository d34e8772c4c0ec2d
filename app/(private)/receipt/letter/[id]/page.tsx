import type { Metadata } from 'next';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { CallPractice } from '@/components/letters/call-practice';
import { topicName } from '@/components/letters/letter-topics';
import { OpenLetterForm } from '@/components/letters/open-letter-form';
import { siteName } from '@/components/seo/page-metadata';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { codesHere } from '@/lib/comments/receipts/receipt-session';
import type { LetterSound } from '@/lib/letters/letter';
import { openLetterOf } from '@/lib/letters/send-letter';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { readPracticeNow } from '@/lib/practice/says/practice-now';
import type { Messages } from '@/lib/shared/messages/en';

export const metadata: Metadata = { title: `${messagesIn().letters.received} – ${siteName}` };

export default async function LetterPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = await openLetterOf(id, await codesHere());
  // On another device, or once its cookie is gone: its code opens it again.
  if (found === null) return <OpenLetterForm words={messagesIn()} />;
  const { letter, code } = found;
  const language = pageLanguage(letter.language);
  const all = messagesIn(language);
  const { letters: words } = all;
  return (
    <div {...passage(language)} className="max-w-measure space-y-8">
      <Sound sound={letter.sound} words={all} />
      <PageHeading lead={words[letter.status]}>{letter.status === 'open' ? words.received : words.done}</PageHeading>
      {letter.answer === null ? null : (
        <section aria-labelledby="answer" className={surfaceClasses('framed')}>
          <h2 id="answer" className="text-xl">
            {words.answer}
          </h2>
          <p className="mt-2 whitespace-pre-line" dir="auto">
            {letter.answer}
          </p>
        </section>
      )}
      <section aria-labelledby="code" className={surfaceClasses('sunken')}>
        <h2 id="code" className="text-xl">
          {words.yourCode}
        </h2>
        <p className="mt-2 font-mono text-xl wrap-anywhere" dir="ltr">
          {code}
        </p>
        <p className="mt-2">
          <Sentence words={words.keepCode} parts={{ link: <a href="/receipt/letter">{words.openTitle}</a> }} />
        </p>
      </section>
      <section aria-labelledby="yours">
        <h2 id="yours" className="text-xl">
          {words.yourWords} ({topicName(letter.topic, all)})
        </h2>
        <p className="mt-2 whitespace-pre-line" dir="auto">
          {letter.body}
        </p>
      </section>
    </div>
  );
}

/** What must be known before anything else, in the same answer as the letter. */
async function Sound({ sound, words: all }: { sound: LetterSound; words: Messages }) {
  const { letters: words, tones } = all;
  if (sound === 'none') return null;
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  if (sound !== 'clinical') return <UrgentPanel urgency={sound} numbers={numbers} words={all} autoFocus />;
  const { places } = await readPracticeNow(now());
  return (
    <Notice tone="warning" toneWord={tones.warning} role="alert" title={words.clinicalTitle}>
      <p>{words.clinical}</p>
      <CallPractice places={places} />
      <p>
        <Sentence words={words.clinicalAsk} parts={{ link: <a href="/posts">{words.generalLink}</a> }} />
      </p>
    </Notice>
  );
}
