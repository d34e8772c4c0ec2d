import { expect, it } from 'vitest';
import { notFound, Refusal } from '@/lib/shared/refusal';

it('a refusal carries its code and no words of anyone', () => {
  expect(notFound()).toBeInstanceOf(Refusal);
  expect(notFound()).toMatchObject({ name: 'Refusal', code: 'not-found', message: 'not-found' });
  expect(new Refusal('sign-in-required').code).toBe('sign-in-required');
});
