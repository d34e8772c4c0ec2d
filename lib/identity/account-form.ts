/** What an account must look like. Pure. */
import { z } from 'zod';
import { readEmailAddress } from '@/lib/shared/email-address';
import { rightsOf } from './rights';
import { roles } from './viewer';

/** As accounts are kept and looked up: in small letters, since mail servers do not tell them apart. */
export const emailSchema = z
  .string()
  .max(254, 'An e-mail address has at most 254 characters.')
  .transform((typed, context) => {
    const email = readEmailAddress(typed)?.toLowerCase();
    if (email !== undefined) return email;
    context.addIssue('This is not an e-mail address. It should be like name@example.org.');
    return z.NEVER;
  });

export const accountSchema = z
  .object({
    email: emailSchema,
    name: z
      .string()
      .trim()
      .min(2, 'Give the name as it should be shown.')
      .max(80, 'Use at most 80 characters for the name.'),
    role: z.enum(roles, `The role is ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles)}.`),
    physician: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{2,60}$/, 'The handle is the name of the file in content/physicians.')
      .nullable(),
  })
  .refine((account) => rightsOf(account).leadsPosts === (account.physician !== null), {
    path: ['physician'],
    error: 'A physician needs a handle, and nobody else has one.',
  });

/** The first administrator's address until a real one is given: no mail reaches it. */
export const placeholderAddress = 'administrator@localhost';

export type NewAccount = z.infer<typeof accountSchema>;
