/** What is wrong with the form of a decision, whichever comment it is about. Pure. */
import { answerProblems, noteProblems, reviewProblems } from '@/lib/comments/answers/answer-details';
import { replyProblems } from '@/lib/comments/answers/practice-reply';
import type { FormProblem } from '@/lib/shared/form-state';
import type { GivenReason } from './decision-reason';
import type { DecisionForm } from './decision-schema';

export function formProblems(form: DecisionForm, { choice }: GivenReason, now: Date): FormProblem[] {
  const problems: FormProblem[] = [];
  if (choice === 'none') problems.push({ field: 'reason', message: 'Choose a reason.' });
  if (form.note !== '') problems.push(...noteProblems(form));
  if (form.action === 'still-right') problems.push(...reviewProblems(form, now));
  if (form.action === 'answer' || form.action === 'correct')
    problems.push(...answerProblems(form, form.action === 'correct', now));
  if (form.action === 'reply') problems.push(...replyProblems(form));
  if (form.action === 'publish' && form.answer !== '')
    problems.push({
      field: 'answer',
      message: 'You have written an answer. Press “Answer and publish”, or empty the box to publish without it.',
    });
  return problems;
}
