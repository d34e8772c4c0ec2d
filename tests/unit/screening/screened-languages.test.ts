import { expect, it } from 'vitest';
import { isScreened } from '@/lib/screening/screened-languages';

it.each(['en', 'en-GB', 'es', 'es-MX', 'EN-us'])('%s is screened as well as English', (tag) => {
  expect(isScreened(tag)).toBe(true);
});

it.each(['fr', 'de-AT', 'esu', 'enm', ''])('%j is not', (tag) => {
  expect(isScreened(tag)).toBe(false);
});
