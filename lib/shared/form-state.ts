/** What a form hands back when it could not be taken: every problem, and every word as it was typed. Both sides of the wire. */
export interface FormProblem {
  /** Name of the field the problem belongs to; also the target of the summary's link. */
  field: string;
  /** What happened and what to do, for the reader. */
  message: string;
}

export interface FormState {
  problems: FormProblem[];
  /** Field name to the text as typed. Never holds a secret. */
  values: Record<string, string>;
  /** How urgent the words sound that came back: whoever wrote them is told whom to call. Left out where nobody asks. */
  urgency?: 'none' | 'emergency' | 'crisis';
}

/** What a schema found wrong, each with the field that it stands in. */
export function problemsIn(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): FormProblem[] {
  return error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
}

export const emptyForm: FormState = { problems: [], values: {} };

/** An action may be called with anything: what is no form counts as an empty one. */
export function formOf(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData();
}

/** The first text under that name, or an empty string: files and missing fields count as nothing typed. */
export function textField(form: FormData, name: string): string {
  const value = formOf(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** Null when the field has no problem. */
export function problemOf(state: FormState, field: string): string | null {
  return state.problems.find((problem) => problem.field === field)?.message ?? null;
}
