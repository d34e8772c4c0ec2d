/** A form that comes back for another reason does not ask again what its writer has already said about the same words. */
import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { chosenBefore, parseAsk, readChoice } from '@/lib/comments/asking/ask-fields';
import { type Draft, runSubmitChecks } from '@/lib/comments/asking/submit-checks';
import { en } from '@/lib/shared/messages/en';
import { noon } from '@/tests/support/moments';

const message = 'Please write to margaret.ellison@example.org about my knee.';

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ postId: ulid(), kind: 'question', message, ...fields }))
    form.append(name, value);
  return form;
}

function draftOf(form: FormData): Draft {
  const checked = runSubmitChecks(parseAsk(form, en).data!, noon);
  if (!('draft' in checked)) throw new Error('the writer was asked something');
  return checked.draft;
}

/** What the fields hold when the form comes back, and its writer mends the alias. */
function again(form: FormData): FormData {
  const values = chosenBefore(form, readChoice(form), draftOf(form));
  return aForm({ claim: String(form.get('claim') ?? ''), ...values, alias: 'Quiet Heron' });
}

describe('a pending choice', () => {
  it('“Remove it for me” is done in the words that come back', () => {
    const back = again(aForm({ choice: 'remove' }));
    expect(back.get('message')).toBe('Please write to [e-mail] about my knee.');
    expect(draftOf(back).findings).toEqual([]);
  });

  it('is done in a claim too', () => {
    const back = again(
      aForm({ choice: 'remove', message: 'Is this right, please?', claim: `Ask ${'joe.bloggs@example.org'}` }),
    );
    expect([back.get('message'), back.get('claim')]).toEqual(['Is this right, please?', 'Ask [e-mail]']);
  });

  it('“It identifies no one” holds for the same words', () => {
    const back = again(aForm({ choice: 'identifies-no-one' }));
    expect(readChoice(back)).toBe('identifies-no-one');
    expect(draftOf(back)).toMatchObject({ body: message, overruled: true });
  });

  it('and for no others: they are asked about again', () => {
    const back = again(aForm({ choice: 'identifies-no-one' }));
    back.set('message', `${message} Or to joe.bloggs@example.org.`);
    expect(readChoice(back)).toBe('');
  });

  it('gives way to another button', () => {
    const back = again(aForm({ choice: 'identifies-no-one' }));
    back.set('choice', 'edit');
    expect(readChoice(back)).toBe('edit');
  });
});
