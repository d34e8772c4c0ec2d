/** The mails that followers get: plain text, and the same as simple HTML. No picture, nothing from elsewhere, no trace of who opened what. */
import { messageLink } from '@/lib/comments/comment';
import { readAnswered } from '@/lib/comments/thread/read-answered';
import { readShown } from '@/lib/comments/thread/read-public-comment';
import { unseal } from '@/lib/platform/crypto';
import { transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/mail';
import type { Composer, Composers } from '@/lib/platform/mail/outbox';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { findSummaryById } from '@/lib/posts/reading/read-posts';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';
import { followingLink, unsubscribeLink } from './follow-links';
import { findFollower, type Follower, forgetRefusals, recordRefusal, recordTold } from './follower-store';
import { confirmDays, followsOfPost, keyOf, mostRefusals } from './following';
import { layOutMail, type MailPart } from './lay-out-mail';
import { findNews, listNewPosts, type News } from './news-store';

/** A digest that has more says so and leads to the list of posts. */
const mostInDigest = 40;

const isReachable = (follower: Follower | null): follower is Follower =>
  follower !== null &&
  !follower.demonstration &&
  follower.refusals < mostRefusals &&
  follower.follows.some(({ confirmedAt }) => confirmedAt !== null);

function mailTo(follower: Follower, dedupeKey: string, subject: string, parts: readonly MailPart[]): Mail {
  const { following, locale } = messagesIn(follower.language);
  const foot: MailPart[] = [
    { words: following.mails.why },
    { words: following.mails.change, address: followingLink(follower) },
  ];
  return {
    id: dedupeKey.replace(/\W/g, '-'),
    to: unseal('following', follower.emailEncrypted),
    subject,
    ...layOutMail([...parts, ...foot], locale),
    unsubscribe: unsubscribeLink(follower),
    settled: (outcome) =>
      transaction((tx) => (outcome === 'refused' ? recordRefusal(tx, follower.id) : forgetRefusals(tx, follower.id))),
  };
}

const confirmFollow: Composer = async ({ subjectId, dedupeKey }) => {
  const follower = await findFollower(subjectId);
  if (follower === null || follower.demonstration || follower.follows.every(({ confirmedAt }) => confirmedAt !== null))
    return [];
  const { following, locale } = messagesIn(follower.language);
  const { mails } = following;
  return [
    {
      id: dedupeKey.replace(/\W/g, '-'),
      to: unseal('following', follower.emailEncrypted),
      subject: mails.confirmSubject,
      ...layOutMail(
        [
          { words: mails.confirm },
          { words: mails.confirmLink, address: followingLink(follower) },
          { words: say(mails.confirmUntil, { days: confirmDays }, locale) },
        ],
        locale,
      ),
    },
  ];
};

const addressOf = ({ slug }: PostSummary): string => `${env().SITE_URL}/posts/${slug}`;

function partOf(post: PostSummary, locale: string): MailPart[] {
  const people = joinWords(
    post.authors.map(({ name }) => name),
    locale,
  );
  return [{ title: post.title, words: `${post.summary} (${people})`, address: addressOf(post) }];
}

/** Only what is followed still: a person may have stopped since it was queued. */
function concerns(follower: Follower, post: PostSummary, seenAt: Date): boolean {
  const keys = new Set(followsOfPost(post).map(keyOf));
  return follower.follows.some(
    (follow) => follow.confirmedAt !== null && follow.confirmedAt < seenAt && keys.has(keyOf(follow)),
  );
}

async function newsParts(
  follower: Follower,
  news: News,
  now: Date,
): Promise<{ subject: string; parts: MailPart[] } | null> {
  const { following, locale } = messagesIn(follower.language);
  const { mails } = following;
  if (news.what === 'answer') {
    const [answered] = await readAnswered([news.about]);
    const shown = await readShown(news.about);
    const post = shown && (await findSummaryById(shown.postId, now, follower.language));
    if (!answered || !post) return null;
    const address = `${env().SITE_URL}${messageLink(post.slug, answered.id)}`;
    return { subject: mails.answerSubject, parts: [{ title: post.title, words: mails.answer, address }] };
  }
  const post = await findSummaryById(news.about, now, follower.language);
  if (post === null) return null;
  if (news.what === 'post') {
    if (post.status === 'withdrawn' || !concerns(follower, post, news.seenAt)) return null;
    return { subject: mails.postSubject, parts: partOf(post, locale) };
  }
  const words = news.what === 'withdrawal' ? mails.withdrawal : mails.correction;
  return {
    subject: mails.correctionSubject,
    parts: [
      {
        title: post.title,
        words,
        address: news.what === 'withdrawal' ? addressOf(post) : `${addressOf(post)}/changes`,
      },
    ],
  };
}

const followNews: Composer = async ({ subjectId, detail, dedupeKey, now }) => {
  const [follower, news] = [await findFollower(subjectId), await findNews(detail ?? '')];
  if (!isReachable(follower) || news === null) return [];
  const made = await newsParts(follower, news, now);
  if (made === null) return [];
  if (news.what === 'post') await transaction((tx) => recordTold(follower.id, [news.about], now, tx));
  return [mailTo(follower, dedupeKey, made.subject, made.parts)];
};

const followDigest: Composer = async ({ subjectId, detail, dedupeKey, now }) => {
  const follower = await findFollower(subjectId);
  const [from, until] = (detail ?? '').split(' ').map((moment) => new Date(moment));
  if (!isReachable(follower) || from === undefined || until === undefined) return [];
  const { following, locale } = messagesIn(follower.language);
  const parts: MailPart[] = [];
  const told: string[] = [];
  for (const news of await listNewPosts(from, until, 1_000)) {
    const post = await findSummaryById(news.about, now, follower.language);
    if (post?.status !== 'published' || !concerns(follower, post, news.seenAt)) continue;
    told.push(post.id);
    if (told.length <= mostInDigest) parts.push(...partOf(post, locale));
  }
  if (told.length === 0) return [];
  if (told.length > mostInDigest)
    parts.push({
      words: say(following.mails.more, { count: told.length - mostInDigest }, locale),
      address: `${env().SITE_URL}/posts`,
    });
  await transaction((tx) => recordTold(follower.id, told, now, tx));
  return [mailTo(follower, dedupeKey, say(following.mails.digestSubject, { count: told.length }, locale), parts)];
};

export const followingMails = {
  'confirm-follow': confirmFollow,
  'follow-news': followNews,
  'follow-digest': followDigest,
} satisfies Composers;
