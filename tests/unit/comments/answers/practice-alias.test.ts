import { describe, expect, it } from 'vitest';
import { refuseAlias } from '@/lib/screening/alias/alias';
import { ar } from '@/lib/shared/messages/ar';
import { en } from '@/lib/shared/messages/en';
import { es } from '@/lib/shared/messages/es';

describe('the name under which the practice replies', () => {
  it.each([en, es, ar].map(({ thread }) => thread.practiceStaff))('is no alias for anyone else: %s', (name) => {
    for (const alias of [name, name.toUpperCase(), name.replaceAll(' ', ''), `${name} 2`])
      expect(refuseAlias(alias, {}), alias).not.toEqual([]);
  });
});
