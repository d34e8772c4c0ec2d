/** What an account's person is called: a physician as on their own page, which says who wrote a post, and everyone else as they say. */
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';

interface Named {
  name: string;
  physician: string | null;
}

/** A physician whose page is missing or refused keeps the name that the account was made with. */
export async function withNames<Account extends Named>(accounts: readonly Account[]): Promise<Account[]> {
  if (accounts.every(({ physician }) => physician === null)) return [...accounts];
  const onPage = new Map((await listPhysicians()).map(({ handle, name }) => [handle, name]));
  return accounts.map((account) => ({ ...account, name: onPage.get(account.physician ?? '') ?? account.name }));
}

export async function withName<Account extends Named>(account: Account): Promise<Account> {
  const [named = account] = await withNames([account]);
  return named;
}
