import { Meta } from '@/components/ui/meta';
import { messagesIn } from '@/lib/platform/site-language';
import { say } from '@/lib/shared/messages/say';

export interface PhysicianWork {
  posts: number;
  answers: number;
}

/** How much of a physician there is to read here. */
export function WorkCounts({ work, className = '' }: { work: PhysicianWork; className?: string }) {
  const { physicians: words, locale } = messagesIn();
  return (
    <Meta className={className}>
      {say(words.postsCount, { count: work.posts }, locale)}
      {say(words.answersCount, { count: work.answers }, locale)}
    </Meta>
  );
}
