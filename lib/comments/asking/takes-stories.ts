/** Whether stories of the practice can be told: not where nobody could read them, since no physician and no administrator does. */
import { listAccountsThat } from '@/lib/identity/accounts/read-staff';

export async function takesStories(): Promise<boolean> {
  return (await listAccountsThat(({ messages }) => messages === 'everyones')).length > 0;
}
