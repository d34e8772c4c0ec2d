import { Notice } from '@/components/ui/notice';
import { siteMoment } from '@/lib/platform/site-time';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.editPost;
const plain: Record<string, string> = {
  saved: words.saved,
  begun: words.begun,
  restored: words.restored,
  'taken-in': words.takenIn,
  'put-back': words.putBack,
};

/** What has just been done; of two who wrote at once, who the other one is and what both changed. */
export function EditNews({ done, name, at, twice }: { done: string; name: string; at: string; twice: number }) {
  const doubled = twice > 0 ? <p>{say(words.joinedTwice, { count: Math.min(twice, 999) }, deskLocale)}</p> : null;
  if (done === 'joined' && name !== '') {
    const moment = Number.isNaN(Date.parse(at)) ? '' : siteMoment(new Date(at));
    return (
      <Notice id="saved" tone="warning" role="alert" title={say(words.joinedTitle, { name })}>
        <p>{say(words.joined, { moment })}</p>
        {doubled}
      </Notice>
    );
  }
  const title = Object.hasOwn(plain, done) ? plain[done] : undefined;
  if (title === undefined) return null;
  return (
    <Notice id="saved" tone="success" role="status" title={title}>
      {doubled}
    </Notice>
  );
}
