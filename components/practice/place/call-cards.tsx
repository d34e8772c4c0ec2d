import { callCard } from '@/components/ui/cards/care-classes';
import { Icon } from '@/components/ui/icon';
import { messagesIn } from '@/lib/platform/site-language';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { HelpKind, HelpLine } from '@/lib/practice/help-line';
import { say } from '@/lib/shared/messages/say';

interface Card {
  title: string;
  when: string;
  /** Null where the site does not know the number. */
  number: { shown: string; address: string } | null;
  /** Who answers; English. */
  name: string | null;
  pressing: boolean;
}

const callable = ({ way }: HelpLine): boolean => way === 'call' || way === 'call-or-text';

function cardsOf(numbers: EmergencyNumbers): Card[] {
  const { ourPractice: words } = messagesIn();
  const { emergency } = numbers;
  const line = (kind: HelpKind, title: string, when: string): Card[] => {
    const found = numbers[kind].find((one) => callable(one) && one.region === null) ?? numbers[kind].find(callable);
    if (!found) return [];
    const number = { shown: found.number, address: `tel:${found.tel}` };
    return [{ title, when, number, name: found.name, pressing: false }];
  };
  return [
    {
      title: words.emergencyCard,
      when: words.emergencyWhen,
      number: emergency && { shown: emergency.number, address: `tel:${emergency.tel}` },
      name: null,
      pressing: true,
    },
    ...line('crisis', words.crisisCard, words.crisisWhen),
    ...line('poison', words.poisonCard, words.poisonWhen),
    ...line('abuse', words.abuseCard, words.abuseWhen),
  ];
}

/** The most pressing numbers, each so large that a shaking hand finds it: one touch calls. */
export function CallCards({ numbers }: { numbers: EmergencyNumbers }) {
  const { ourPractice: words } = messagesIn();
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {cardsOf(numbers).map(({ title, when, number, name, pressing }) => (
        <li key={title} className={callCard(pressing)}>
          <h3 className="text-xl">{title}</h3>
          <p className="mt-1">{when}</p>
          {number === null ? (
            <p className="mt-3 text-xl font-bold">{words.localNumber}</p>
          ) : (
            <a
              href={number.address}
              aria-label={`${title}: ${say(words.callName, { number: number.shown })}`}
              className={`mt-2 inline-flex min-h-14 max-w-full items-center gap-2 text-2xl font-bold wrap-anywhere min-[22.5rem]:text-3xl sm:gap-3 sm:text-4xl ${pressing ? 'text-danger hover:text-danger' : ''}`}
            >
              <Icon name="phone" className="size-6 sm:size-8" />
              <bdi dir="ltr">{number.shown}</bdi>
            </a>
          )}
          {name === null ? null : (
            <p className="mt-1 text-sm text-ink-soft">
              <bdi lang="en">{name}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
