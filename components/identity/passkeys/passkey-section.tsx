import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import type { OwnPasskeys } from '@/lib/identity/passkeys/read-passkeys';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { PasskeyButton } from './passkey-button';
import { PasskeyEntry } from './passkey-list';
import { RecoveryCodes } from './recovery-forms';

const words = desk.passkeySection;

/** Ways in that need no mail. */
export function PasskeySection({ own }: { own: OwnPasskeys }) {
  return (
    <>
      <section aria-labelledby="passkeys" className="space-y-4">
        <h2 id="passkeys" className="text-2xl">
          {words.passkeys}
        </h2>
        <p className="max-w-measure">{words.whatTheyAre}</p>
        {own.needed ? <p className="max-w-measure font-semibold">{words.needed}</p> : null}
        {own.passkeys.length === 0 ? (
          <p className="text-ink-soft">{words.none}</p>
        ) : (
          <ul role="list" aria-label={words.passkeys} className={ruledList}>
            {own.passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
              <PasskeyEntry key={id} id={id} name={name}>
                <Sentence
                  words={words.dates}
                  parts={{
                    added: <Moment at={createdAt} />,
                    used: lastUsedAt ? <Moment at={lastUsedAt} /> : words.never,
                  }}
                />
              </PasskeyEntry>
            ))}
          </ul>
        )}
        <PasskeyButton way="add" />
      </section>
      <section aria-labelledby="recovery" className="space-y-4">
        <h2 id="recovery" className="text-2xl">
          {words.recovery}
        </h2>
        <p className="max-w-measure">{words.whatCodesAre}</p>
        <p>{own.codesLeft === 0 ? words.noCodes : say(words.codesLeft, { left: own.codesLeft }, deskLocale)}</p>
        <RecoveryCodes some={own.codesLeft > 0} />
      </section>
    </>
  );
}
