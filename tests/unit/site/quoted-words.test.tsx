import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { PlainWords } from '@/components/comments/plain-words';
import { ClaimBox } from '@/components/comments/thread/claim-box';
import { MessageList } from '@/components/comments/thread/message-list';
import { SupportCard } from '@/components/comments/thread/support-card';
import { SearchResult } from '@/components/search/search-result';
import type { AnsweredQuestion } from '@/lib/comments/thread/read-answered';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { FoundItem } from '@/lib/search/read-search';
import { readAPost, today } from './read-a-post';

vi.mock('@/lib/comments/thread/reader-actions', () => ({ pressAction: () => undefined }));

const claim = { words: 'Beetroot juice can replace your tablets.', link: null };
const rating = { verdict: 'misleading', reason: 'It helps a little, and no tablet can be left out.' } as const;

function asked(rated: boolean): AnsweredQuestion {
  return {
    id: '01C00000000000000000000001',
    alias: 'هدهد هادئ',
    kind: 'question',
    physician: 'ada-hill',
    publishedAt: today,
    body: 'Is this true?',
    theme: null,
    claim,
    demonstration: false,
    fromPractice: false,
    settled: false,
    askedSame: 0,
    replies: [],
    moreReplies: false,
    answer: {
      physician: 'ada-hill',
      name: 'Dr Ada Hill',
      credentials: 'MD',
      publishedAt: today,
      body: 'Please keep taking what was prescribed.',
      sources: [],
      reviewBy: null,
      readAgain: null,
      overdue: false,
      adverseEvent: false,
      rating: rated ? rating : null,
      corrections: [],
    },
  };
}

const waiting: PublicComment = { ...asked(false), answer: null };

const found = (comment: AnsweredQuestion, post: PostSummary, voice: FoundItem['voice'], words: string) =>
  renderToStaticMarkup(
    <SearchResult
      item={{
        id: comment.id,
        kind: 'answer',
        subject: { is: 'answer', post, answered: comment },
        voice,
        snippet: { parts: [{ words, isMatch: true }], text: words, start: 0, end: words.length },
      }}
    />,
  );

describe('a claim that somebody met elsewhere', () => {
  it('stands after what a physician says of it and why, wherever it is quoted', async () => {
    const post = await readAPost();
    const places = {
      thread: <MessageList comments={[asked(true)]} signals={new Map()} post={post} open depth={3} />,
      list: (
        <SupportCard comment={{ ...asked(true), postId: post.id, replyCount: 0 }} post={post} depth={2} brief={false} />
      ),
      'beginning of a list': (
        <SupportCard comment={{ ...asked(true), postId: post.id, replyCount: 0 }} post={post} depth={4} brief />
      ),
      receipt: <ClaimBox claim={claim} rating={rating} words={messagesIn('en').claims} />,
    };
    const pages = [
      ...Object.entries(places).map(([name, place]) => [name, renderToStaticMarkup(place)] as const),
      ['search', found(asked(true), post, 'claim', claim.words)] as const,
    ];
    for (const [name, html] of pages) {
      const at = (words: string): number => html.indexOf(words);
      expect(at('Misleading'), name).toBeGreaterThan(-1);
      expect(at(rating.reason), name).toBeGreaterThan(at('Misleading'));
      expect(at(claim.words), name).toBeGreaterThan(at(rating.reason));
      expect(html, name).not.toContain('Not yet checked');
    }
  });

  it.each([
    ['waits for an answer', waiting],
    ['has an answer that rates nothing', asked(false)],
  ])('is said not to be checked while its question %s', async (_when, comment) => {
    const post = await readAPost();
    for (const place of [
      <MessageList key={1} comments={[comment]} signals={new Map()} post={post} open depth={3} />,
      <SupportCard key={2} comment={{ ...comment, postId: post.id, replyCount: 0 }} post={post} depth={4} brief />,
    ]) {
      const html = renderToStaticMarkup(place);
      expect(html.indexOf('Not yet checked')).toBeGreaterThan(-1);
      expect(html.indexOf(claim.words)).toBeGreaterThan(html.indexOf('Not yet checked'));
    }
  });
});

describe('what a search shows of an answered question', () => {
  it('says whose words they are, so that a reader’s do not read as the physician’s', async () => {
    const post = await readAPost();
    const plain = { ...asked(false), claim: null };
    expect(found(plain, post, 'question', 'Juice replaces tablets?')).toMatch(/هدهد هادئ asks:.*Juice replaces/s);
    expect(found(plain, post, 'answer', 'Please keep taking')).toMatch(/Dr Ada Hill answers:.*Please keep/s);
    expect(found(asked(true), post, 'claim', claim.words)).toMatch(/Read elsewhere:.*Beetroot/s);
  });
});

describe('what people wrote', () => {
  it('runs the way its own letters do, and so does an alias among our words', async () => {
    const post = await readAPost();
    const html = renderToStaticMarkup(
      <MessageList comments={[asked(true)]} signals={new Map()} post={post} open depth={3} />,
    );
    expect(html).toContain('<bdi>هدهد هادئ</bdi>');
    for (const words of ['Is this true?', claim.words, rating.reason, 'Please keep taking'])
      expect(html).toMatch(new RegExp(`<p dir="auto"[^>]*>${words.replace('?', '\\?')}`));
  });

  it('is folded when it has very many lines, whole when it has few, and never cut', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, line) => `line ${line}.`).join('\n');
    const long = renderToStaticMarkup(<PlainWords text={lines(1000)} whole="Show the whole message" />);
    expect(long).toMatch(/<details[^>]*><summary[^>]*>Show the whole message<\/summary>/);
    expect(long.indexOf('<details')).toBeLessThan(long.indexOf('line 20.'));
    expect(long.indexOf('<details')).toBeGreaterThan(long.indexOf('line 19.'));
    expect(long).toContain('line 999.');
    for (const text of [lines(30), 'x'.repeat(20_000), ''])
      expect(renderToStaticMarkup(<PlainWords text={text} whole="Show the whole message" />)).not.toContain('<details');
  });
});
