import { TextField } from '@/components/ui/forms/field';
import { type FormState, problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

type ClaimFieldsProps = {
  words: Pick<Messages, 'claims' | 'form'>;
  /** What came back from the server, with its problems. */
  state: FormState;
  claim: string;
  link: string;
};

/** What a question is about that was met elsewhere. Closed until somebody wants it, open while there is something in it. */
export function ClaimFields({ words: { claims, form }, state, claim, link }: ClaimFieldsProps) {
  const problem = (field: string) => problemOf(state, field) ?? undefined;
  const open = claim !== '' || link !== '' || Boolean(problem('claim') ?? problem('claimLink'));
  return (
    <details open={open} className="rounded-md border border-line px-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{claims.open}</summary>
      <div className="space-y-5 pb-5">
        <p>{claims.hint}</p>
        <TextField
          name="claim"
          label={claims.claim}
          hint={claims.claimHint}
          defaultValue={claim}
          key={`claim ${claim}`}
          error={problem('claim')}
          errorWord={form.error}
          autoComplete="off"
          data-looked
        />
        <TextField
          name="claimLink"
          label={claims.link}
          hint={claims.linkHint}
          defaultValue={link}
          key={`link ${link}`}
          error={problem('claimLink')}
          errorWord={form.error}
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
    </details>
  );
}
