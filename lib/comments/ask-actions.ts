'use server';

import { notFound as missing, redirect } from 'next/navigation';
import { now } from '@/lib/platform/clock';
import { messagesIn } from '@/lib/platform/site-language';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/visitor';
import { findLanguageById } from '@/lib/posts/read-posts';
import { textField } from '@/lib/shared/form-state';
import { Refusal } from '@/lib/shared/refusal';
import type { AskState } from './ask-state';
import { parseAsk, readAskValues } from './ask-fields';
import { claimProblems, joinClaim } from './claim';
import { markFindings } from './mark-findings';
import { submitComment } from './submit-comment';
import { codesHere, keepCodes } from './writer-session';
import { assessUrgency } from '@/lib/screening/urgency';
import { tidyText } from '@/lib/shared/text';

/** Sends a message from a post's page. Ends on the receipt, or back at the form with every word kept. */
export async function askAction(_previous: AskState, form: FormData): Promise<AskState> {
  await requireSameOrigin();
  const values = readAskValues(form);
  const words = messagesIn(await findLanguageById(textField(form, 'postId')));
  const parsed = parseAsk(form, words);
  const back = { values, marked: null, editing: false } as const;
  if (!parsed.success) {
    if (parsed.error.issues.some(({ path }) => path[0] === 'postId' || path[0] === 'parentId')) missing();
    const problems = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
    // Whatever is wrong with the form, words that sound urgent are answered at once.
    return { ...back, problems, urgency: assessUrgency(tidyText(values['message'] ?? '')) };
  }
  const faults = parsed.data.kind === 'question' ? claimProblems(parsed.data, words) : [];
  if (faults.length > 0) return { ...back, problems: faults, urgency: assessUrgency(joinClaim(parsed.data).body) };
  const codes = await codesHere();
  const outcome = await submitComment(parsed.data, { network: await visitorNetwork(), codes }, now()).catch(
    (error: unknown) => {
      if (error instanceof Refusal && error.code === 'not-found') missing();
      throw error;
    },
  );
  switch (outcome.kind) {
    case 'problems':
      return { ...back, problems: outcome.problems, urgency: outcome.urgency };
    case 'identifiers': {
      const message = parsed.data.message;
      return {
        values: { ...values, message },
        problems: [],
        marked: markFindings(joinClaim(parsed.data).body, outcome.findings, words),
        editing: parsed.data.choice === 'edit',
        urgency: outcome.urgency,
      };
    }
    case 'stored':
      await keepCodes([outcome.code, ...codes]);
      redirect(`/receipt/${outcome.commentId}`);
  }
}
