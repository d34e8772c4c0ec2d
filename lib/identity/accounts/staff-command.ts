/** `npm run staff -- add|list|disable|enable|email|passkeys|link`: accounts from the terminal of the machine that Bedside runs on. */
import '@/lib/platform/start/private-files.mjs';
import { parseArgs } from 'node:util';
import { makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import { findAccountByEmail, listAccounts, type StaffAccount } from '@/lib/identity/staff-store';
import { roles } from '@/lib/identity/viewer';
import { closeDatabase } from '@/lib/platform/database/database';
import { loadSecret } from '@/lib/platform/database/site-secret';
import { replaceAddress } from './change-address';
import { addAccount, disableAccount, enableAccount, forgetPasskeysOf } from './manage-accounts';

const usage = `npm run staff -- add --email E --name N --role ${roles.join('|')} [--physician HANDLE]
npm run staff -- list
npm run staff -- disable --email E
npm run staff -- enable --email E
npm run staff -- email --email E --to NEW
npm run staff -- passkeys --email E
npm run staff -- link --email E`;

const lineOf = (account: StaffAccount): string =>
  [
    account.email,
    account.name,
    account.role,
    account.physician ?? '-',
    account.disabledAt ? 'disabled' : 'active',
    account.demonstration ? 'demonstration' : '',
  ]
    .join('\t')
    .trimEnd();

/** Lines for standard output, or an error in words. */
async function run(): Promise<string[]> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      to: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      physician: { type: 'string' },
    },
  });
  const email = values.email ?? '';
  switch (positionals[0]) {
    case 'add': {
      const faults = await addAccount(
        { email, name: values.name ?? '', role: values.role, physician: values.physician ?? null },
        new Date(),
      );
      if (faults) throw new Error(faults.join('\n'));
      return [`Added ${email}. Sign-in address: npm run staff -- link --email ${email}`];
    }
    case 'list':
      return (await listAccounts()).map(lineOf);
    case 'disable':
      if (!(await disableAccount(email, new Date()))) throw new Error(`There is no account for ${email}.`);
      return [`Disabled ${email}, and signed out everywhere.`];
    case 'enable':
      if (!(await enableAccount(email, new Date()))) throw new Error(`There is no account for ${email}.`);
      return [`Enabled ${email}. Sign-in address: npm run staff -- link --email ${email}`];
    case 'passkeys':
      if (!(await forgetPasskeysOf(email, new Date()))) throw new Error(`There is no account for ${email}.`);
      return [
        `Took away the passkeys and recovery codes of ${email}. Sign-in address: npm run staff -- link --email ${email}`,
      ];
    case 'email': {
      const to = values.to ?? '';
      const fault = await replaceAddress(email, to, new Date());
      if (fault) throw new Error(fault);
      return [
        `Sign-in links for ${email} go to ${to} from now on. The old address is told, and every session has ended.`,
      ];
    }
    case 'link': {
      const account = await findAccountByEmail(email);
      if (!account || account.disabledAt) throw new Error(`There is no active account for ${email}.`);
      return [await makeSignInLink(account.email, new Date(), 24 * 60)];
    }
    case undefined:
    default:
      throw new Error(usage);
  }
}

await loadSecret();
try {
  console.log((await run()).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
