/** The address for news as a writer may leave it, in the language of the post. */
import { z } from 'zod';
import { readEmailAddress } from '@/lib/shared/email-address';
import type { Messages } from '@/lib/shared/messages/en';

export function contactIn({ problems }: Messages) {
  return z
    .string()
    .max(254, problems.email)
    .transform((typed, context) => {
      const email = readEmailAddress(typed);
      if (email !== null) return email;
      context.addIssue(problems.email);
      return z.NEVER;
    });
}
