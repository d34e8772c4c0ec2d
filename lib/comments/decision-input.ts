/** What the forms of the desk send. Apart from decision-state.ts, so that no browser loads the schemas. Pure. */
import { textField } from '@/lib/shared/form-state';
import { decisionFormSchema } from './comment-form';

const fields = ['commentId', 'revisionId', 'version', 'idempotencyKey', 'action', 'reason', 'note', 'answer'] as const;

/** Every field as it arrived; a field that this form does not have is empty. */
export function readDecisionFields(form: FormData): Record<string, string> {
  return Object.fromEntries(fields.map((name) => [name, textField(form, name)]));
}

export function parseDecision(values: Record<string, string>) {
  return decisionFormSchema.safeParse({
    ...values,
    version: Number(values['version']),
    reason: values['reason'] === '' ? null : values['reason'],
  });
}

/** Problems with these fields are the writer's of the form to mend; a wrong id or version never came from our page. */
export const typedFields: readonly string[] = ['reason', 'note', 'answer'];
