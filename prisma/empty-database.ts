/** Apart from the seed, which loads most of the product: a start that has nothing to seed should not wait for it. */
import { database } from '@/lib/platform/database/database';

/** How many have written who are no demonstration. */
export function countReal(): Promise<number> {
  return database().comment.count({ where: { demonstration: false } });
}

/** True while nobody has an account and nobody has written. */
export async function isEmpty(): Promise<boolean> {
  const [accounts, comments] = await Promise.all([database().staffAccount.count(), database().comment.count()]);
  return accounts === 0 && comments === 0;
}
