import type { Metadata } from 'next';
import { FollowForm } from '@/components/following/follow-form';
import { siteName } from '@/components/seo/page-metadata';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { confirmDays, keyOf } from '@/lib/following/following';
import { listChoices } from '@/lib/following/list-choices';
import { now } from '@/lib/platform/clock';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { say } from '@/lib/shared/messages/say';

export function generateMetadata(): Metadata {
  return { title: `${messagesIn().following.title} – ${siteName}` };
}

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const places = ['post', 'topic', 'physician', 'series', 'question'] as const;

/** From a link at a post, a topic, a person or a question; by itself it offers the whole site. */
export default async function FollowPage({ searchParams }: Asked) {
  const query = await searchParams;
  const text = (name: string): string | undefined => (typeof query[name] === 'string' ? query[name] : undefined);
  const asked = text('language');
  const language = asked === undefined ? null : pageLanguage(asked);
  const from = Object.fromEntries(places.flatMap((place) => (text(place) ? [[place, text(place)]] : [])));
  const words = messagesIn(language);
  const { following, form, tones } = words;
  const done = text('done') === 'asked';
  return (
    <div {...passage(language)} className="max-w-measure space-y-8">
      <PageHeading lead={done ? undefined : following.lead}>{following.title}</PageHeading>
      {done ? (
        <Notice tone="success" toneWord={tones.success} title={following.askedTitle} role="status">
          <p>{say(following.askedWords, { days: confirmDays }, words.locale)}</p>
        </Notice>
      ) : (
        <FollowForm
          choices={(await listChoices(from, language, now())).map((choice) => ({
            key: keyOf(choice),
            name: choice.name,
          }))}
          language={language}
          words={{ following, form }}
        />
      )}
      <p className="text-sm text-ink-soft">{following.privacy}</p>
    </div>
  );
}
