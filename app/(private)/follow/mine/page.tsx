import type { Metadata } from 'next';
import { FollowingList } from '@/components/following/following-list';
import { siteName } from '@/components/seo/page-metadata';
import { readFollowing } from '@/lib/following/read-following';
import { now } from '@/lib/platform/clock';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';

export function generateMetadata(): Metadata {
  return { title: `${messagesIn().following.mineTitle} – ${siteName}` };
}

const deeds = ['confirm', 'pace', 'stop', 'stop-all'] as const;

export default async function FollowingPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await searchParams;
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const [follower, token] = [text('follower'), text('token')];
  const following = await readFollowing(follower, token, now());
  const language = pageLanguage(following?.language);
  return (
    <div {...passage(language)}>
      <FollowingList
        following={following}
        link={{ follower, token }}
        done={deeds.find((deed) => deed === text('done')) ?? null}
        words={messagesIn(language)}
      />
    </div>
  );
}
