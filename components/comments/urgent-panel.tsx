import { HelpLines } from '@/components/practice/help-lines';
import { Sentence } from '@/components/ui/sentence';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type UrgentPanelProps = {
  urgency: 'emergency' | 'crisis';
  numbers: EmergencyNumbers;
  words: Pick<Messages, 'urgent' | 'help'>;
};

/** In the same response as the message that sounded urgent. It says what to do, and never that someone is fine. */
export function UrgentPanel({ urgency, numbers, words: { urgent, help } }: UrgentPanelProps) {
  const { emergency, crisis, abuse, deaf } = numbers;
  const call = (words: string, localWords: string) =>
    emergency ? (
      <Sentence
        words={words}
        parts={{
          number: (
            <a href={`tel:${emergency.tel}`} dir="ltr" className="inline-block px-1 font-bold">
              {emergency.number}
            </a>
          ),
        }}
      />
    ) : (
      localWords
    );
  return (
    <div role="alert" aria-labelledby="urgent-title" className="rounded-md border-4 border-danger bg-danger-soft p-5">
      <h2 id="urgent-title" className="text-2xl">
        {urgency === 'crisis' ? urgent.crisisTitle : urgent.emergencyTitle}
      </h2>
      {urgency === 'crisis' ? (
        <div className="mt-3 space-y-4">
          <p>{urgent.crisisLines}</p>
          <HelpLines lines={[...crisis, ...abuse]} words={help} />
          {crisis.length === 0 ? (
            <p>
              <Sentence words={help.findLine} parts={{ site: <bdi lang="en">findahelpline.com</bdi> }} />
            </p>
          ) : null}
          <p>{call(urgent.crisisCall, urgent.crisisCallLocal)}</p>
        </div>
      ) : (
        <div className="mt-3 space-y-4">
          <p className="text-lg font-semibold">{call(urgent.emergencyCall, urgent.emergencyCallLocal)}</p>
          <p>{urgent.emergencyWait}</p>
        </div>
      )}
      {deaf.length > 0 ? (
        <div className="mt-4 space-y-2">
          <p>{help.deaf}:</p>
          <HelpLines lines={deaf} words={help} />
        </div>
      ) : null}
    </div>
  );
}
