/** Puts ready-made words into the box of a form that came without scripts. Nothing is decided, and no typed word is lost. */
import type { Viewer } from '@/lib/identity/viewer';
import { withCannedWords } from '@/lib/practice/canned-text';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
import type { FormState } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

/** The form as it goes back: filled in, or with what to mend. */
export async function insertCannedText(viewer: Viewer, values: Record<string, string>): Promise<FormState> {
  const boxes: Partial<Record<string, string>> = { answer: 'answer', correct: 'answer', reply: 'reply' };
  const box = boxes[values['action'] ?? ''] ?? 'note';
  const chosen = (await readCannedTexts(viewer)).find(({ id }) => id === values['ready']);
  if (!chosen) return { values, problems: [{ field: 'ready', message: desk.insertCannedText.chooseWordsInsert }] };
  return {
    values: { ...values, ready: '', [box]: withCannedWords(values[box] ?? '', chosen.words) },
    problems: [],
  };
}
