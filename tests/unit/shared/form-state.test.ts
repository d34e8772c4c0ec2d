import { describe, expect, it } from 'vitest';
import { emptyForm, problemOf, textField } from '@/lib/shared/form-state';

describe('a field of a form', () => {
  it('is the text that was typed, the first where there are two', () => {
    const form = new FormData();
    form.append('alias', 'Quiet Heron');
    form.append('alias', 'Loud Heron');
    expect(textField(form, 'alias')).toBe('Quiet Heron');
  });

  it('is empty when it is missing or holds a file', () => {
    const form = new FormData();
    form.append('message', new File(['words'], 'words.txt'));
    expect([textField(form, 'message'), textField(form, 'alias')]).toEqual(['', '']);
  });
});

describe('the problem of a field', () => {
  it('is found by its name, the first where there are two', () => {
    const state = {
      problems: [
        { field: 'alias', message: 'One.' },
        { field: 'alias', message: 'Two.' },
      ],
      values: {},
    };
    expect([problemOf(state, 'alias'), problemOf(state, 'message'), problemOf(emptyForm, 'alias')]).toEqual([
      'One.',
      null,
      null,
    ]);
  });
});
