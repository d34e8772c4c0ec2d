'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { describePicture } from './take-picture';

async function describePictureForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/pictures');
  const [path, alt, credit] = ['path', 'alt', 'credit'].map((name) => textField(form, name)) as [
    string,
    string,
    string,
  ];
  const decorative = textField(form, 'decorative') !== '';
  const problem = await describePicture(viewer, path, { alt, credit, decorative }, now()).catch(respondToRefusal);
  if (problem) return { values: { alt, credit, ...(decorative && { decorative: 'on' }) }, problems: [problem] };
  redirect('/desk/pictures?done=described');
}

export const describePictureAction = keepingWords(emptyForm, describePictureForm, () => ({ field: 'alt' }));
