import { HelpLines } from '@/components/practice/help-lines';
import { Sentence } from '@/components/ui/sentence';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type UrgentPanelProps = {
  urgency: 'emergency' | 'crisis';
  numbers: EmergencyNumbers;
  words: Pick<Messages, 'urgent' | 'help'>;
  /** Where the form's address leads. */
  id?: string | undefined;
  /** Written into the markup: focus begins here. */
  autoFocus?: boolean;
};

/** In the same response as the message that sounded urgent. It says what to do, and never that someone is fine. */
export function UrgentPanel({ urgency, numbers, words, id, autoFocus = false }: UrgentPanelProps) {
  const { urgent } = words;
  const isCrisis = urgency === 'crisis';
  return (
    <div
      id={id}
      tabIndex={autoFocus ? -1 : undefined}
      autoFocus={autoFocus}
      role="alert"
      aria-labelledby="urgent-title"
      className="scroll-mt-4 rounded-md border-4 border-danger bg-danger-soft p-5"
    >
      <h2 id="urgent-title" className="text-2xl">
        {isCrisis ? urgent.crisisTitle : urgent.emergencyTitle}
      </h2>
      <div className="mt-3 space-y-4">
        {isCrisis ? <p>{urgent.crisisLines}</p> : null}
        {isCrisis ? (
          <CrisisWords numbers={numbers} words={words} />
        ) : (
          <>
            <EmergencyWords numbers={numbers} words={words} />
            <p>{urgent.emergencyWait}</p>
          </>
        )}
        <DeafWords numbers={numbers} words={words} />
      </div>
    </div>
  );
}

type NumbersProps = Pick<UrgentPanelProps, 'numbers' | 'words'>;

export function EmergencyWords({ numbers: { emergency }, words: { urgent } }: NumbersProps) {
  return (
    <p className="text-lg font-semibold">
      <Call emergency={emergency} words={urgent.emergencyCall} localWords={urgent.emergencyCallLocal} />
    </p>
  );
}

export function CrisisWords({ numbers: { emergency, crisis, abuse }, words: { urgent, help } }: NumbersProps) {
  return (
    <>
      <HelpLines lines={[...crisis, ...abuse]} words={help} />
      {crisis.length === 0 ? (
        <p>
          <Sentence words={help.findLine} parts={{ site: <bdi lang="en">findahelpline.com</bdi> }} />
        </p>
      ) : null}
      <p>
        <Call emergency={emergency} words={urgent.crisisCall} localWords={urgent.crisisCallLocal} />
      </p>
    </>
  );
}

export function DeafWords({ numbers: { deaf }, words: { help } }: NumbersProps) {
  if (deaf.length === 0) return null;
  return (
    <div className="space-y-2">
      <p>{help.deaf}:</p>
      <HelpLines lines={deaf} words={help} />
    </div>
  );
}

type CallProps = Pick<EmergencyNumbers, 'emergency'> & { words: string; localWords: string };

function Call({ emergency, words, localWords }: CallProps) {
  if (!emergency) return localWords;
  const number = (
    <a href={`tel:${emergency.tel}`} dir="ltr" className="inline-block font-bold">
      {emergency.number}
    </a>
  );
  return <Sentence words={words} parts={{ number }} />;
}
