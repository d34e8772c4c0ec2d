import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { desk } from '@/lib/shared/messages/desk';

/** `kept` says in a sentence that nothing was done, and what the person finds again here. */
export function SignedOutNotice({ kept }: { kept: string }) {
  return (
    <Notice tone="warning" role="alert" title={desk.signedOutNotice.signedOut}>
      <p>
        <Sentence
          words={desk.signedOutNotice.thenComeBackTab}
          parts={{
            kept,
            link: (
              <a href="/sign-in" target="_blank">
                {desk.signedOutNotice.signAgainOpensNew}
              </a>
            ),
          }}
        />
      </p>
    </Notice>
  );
}
