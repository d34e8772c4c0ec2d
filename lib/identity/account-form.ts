/** What an account must look like. Pure. */
import { z } from 'zod';
import { readEmailAddress } from '@/lib/shared/email-address';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { rightsOf } from './rights';
import { roles } from './viewer';

/** As accounts are kept and looked up: in small letters, since mail servers do not tell them apart. */
export const emailSchema = z
  .string()
  .max(254, desk.accountForm.eMailAddressHas)
  .transform((typed, context) => {
    const email = readEmailAddress(typed)?.toLowerCase();
    if (email !== undefined) return email;
    context.addIssue(desk.accountForm.notEMailAddress);
    return z.NEVER;
  });

export const accountSchema = z
  .object({
    email: emailSchema,
    name: z.string().trim().min(2, desk.accountForm.giveNameShouldShown).max(80, desk.accountForm.useMost80Characters),
    role: z.enum(
      roles,
      say(desk.accountForm.roleIs, { roles: new Intl.ListFormat(deskLocale, { type: 'disjunction' }).format(roles) }),
    ),
    physician: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{2,60}$/, desk.accountForm.handleNameFileContent)
      .nullable(),
  })
  .refine((account) => rightsOf(account).leadsPosts === (account.physician !== null), {
    path: ['physician'],
    error: desk.accountForm.accountSchemaError,
  });

/** The first administrator's address until a real one is given: no mail reaches it. */
export const placeholderAddress = 'administrator@localhost';

export type NewAccount = z.infer<typeof accountSchema>;
