/** Published collections of attacks, typed by patients: whatever shows a message, an alias or an answer, opened in a real browser without any policy to stop it. */
import { type Browser,chromium } from '@playwright/test';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AliasField } from '@/components/comments/asking/alias-field';
import { ClaimFields } from '@/components/comments/asking/claim-fields';
import { formWords } from '@/components/comments/asking/form-words';
import { MarkedMessage } from '@/components/comments/asking/marked-message';
import { MessageField } from '@/components/comments/asking/message-field';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { PlainWords } from '@/components/comments/plain-words';
import { Receipt } from '@/components/comments/receipts/receipt';
import { AnswerCard } from '@/components/comments/thread/answer-card';
import { ClaimBox } from '@/components/comments/thread/claim-box';
import { ItemMessage } from '@/components/desk/item/item-message';
import { RepliesTo } from '@/components/desk/item/replies-to';
import { ThreadNeighbours } from '@/components/desk/item/thread-neighbours';
import { QueueEntry } from '@/components/desk/queue/queue-entry';
import { WordChanges } from '@/components/desk/word-changes';
import { MarkedSnippet } from '@/components/search/marked-snippet';
import { JsonLd } from '@/components/seo/json-ld';
import { TextField } from '@/components/ui/forms/field';
import { emptyAsk } from '@/lib/comments/ask-state';
import { tooManyRequestsPage } from '@/lib/comments/asking/too-many-requests-page';
import { markFindings } from '@/lib/comments/mark-findings';
import type { ReceiptView } from '@/lib/comments/receipts/read-receipt';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { say } from '@/lib/shared/messages/say';
import { tidyText } from '@/lib/shared/text';
import { openWatched } from '@/tests/support/site/watched-page';
import { browserOptions } from '../support/site/chromium';
import payloads from '../support/xss-payloads.json';

vi.mock('@/lib/comments/asking/own-comment-actions', () => ({ editOwnAction: '', eraseOwnAction: '', withdrawOwnAction: '' }));
vi.mock('@/components/comments/receipts/contact-form', () => ({ ContactForm: () => null }));
vi.mock('@/components/comments/waiting-line', () => ({ WaitingLine: () => null }));

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** As they are stored: what is typed is tidied first. */
const typed = [...new Set(payloads.map(({ payload }) => tidyText(payload)))].filter((text) => text !== '');
const at = new Date('2026-12-01T12:00:00Z');
const words = formWords(messagesIn('en'));

function aComment(text: string): PublicComment {
  const badge = { physician: 'ada-hill', name: 'Dr Ada Hill', credentials: 'MD', publishedAt: at };
  const notes = { sources: [text], reviewBy: null, readAgain: null, overdue: false, adverseEvent: false, rating: { verdict: 'partly' as const, reason: text }, corrections: [{ at, note: text }] };
  const answer = { ...badge, body: text, ...notes };
  const shown = { id: '01E00000000000000000000000', alias: text, publishedAt: at, body: text, demonstration: false, fromPractice: false };
  return { ...shown, kind: 'question', theme: null, claim: { words: text, link: text }, physician: 'ada-hill', answer, settled: false, replies: [{ ...shown, theme: null, fromPractice: true }], moreReplies: false, askedSame: 0 };
}

const aQueueItem = (text: string) => ({
  id: '01E00000000000000000000000',
  alias: text,
  kind: 'question' as const,
  urgency: 'none' as const,
  riskRank: 1,
  automatic: false,
  assignee: null,
  escalation: null,
  returned: false,
  heldAt: at,
  message: text,
  post: { title: 'A post', slug: 'a-post' },
  edited: false,
  mayComplain: false,
  identifying: false,
  version: 1,
  revisionId: '01E00000000000000000000001',
  behind: [],
});

const numbers = getEmergencyNumbers('US');
const back = { ...emptyAsk, values: { alias: 'x', message: 'x' } };

function aReceipt(text: string): ReceiptView {
  const claim = { words: text, link: text };
  const status = { status: 'published' as const, earlierIsPublic: false, returned: false, reported: false, complaint: null, answered: false, practiceReplied: false, settled: false, urgency: 'none' as const, concern: null, changedByWriter: false, reasonIsOwn: true };
  const kept = { postId: '01E00000000000000000000001', marked: null, theme: null, rating: { verdict: 'partly' as const, reason: text }, hasContact: false, contactConfirmed: false, contactAsked: true, keptWith: null, language: null };
  const post = { title: 'A post', slug: 'a-post', byline: 'Dr Ada Hill' };
  const own = { commentId: '01E00000000000000000000000', version: 1, kind: 'question' as const, sentAt: at, post };
  const typedWords = { alias: text, body: text, message: text, claim, publicBody: text, reason: text, note: text };
  return { ...own, ...status, ...kept, ...typedWords, actions: ['edit', 'withdraw', 'erase'] };
}

/** How each of our places shows what somebody typed. */
const places: Record<string, (text: string) => ReactNode> = {
  'a message on the page and on the receipt': (text) => <PlainWords text={text} />,
  'a claim met elsewhere, and its link': (text) => <ClaimBox claim={{ words: text, link: text }} rating={{ verdict: 'partly', reason: text }} words={words.claims} />,
  'a receipt': (text) => (
    <Receipt receipt={aReceipt(text)} code={text} done={[text]} editing={false} changed={false} numbers={numbers} />
  ),
  'the form that comes back': (text) => (
    <>
      <AliasField state={{ ...back, values: { alias: text } }} words={words} />
      <MessageField
        state={{ ...back, values: { message: text } }}
        words={words}
        label="Your message"
        rows={3}
        look={onDeviceCheckWords(words)}
      />
      <ClaimFields state={back} words={words} claim={text} link={text} />
    </>
  ),
  'an e-mail field that comes back': (text) => <TextField name="email" type="email" label="E-mail" defaultValue={text} />,
  'an alias in a heading': (text) => <h3>{say(words.thread.replyFrom, { alias: text })}</h3>,
  'an answer with its sources and corrections': (text) => <AnswerCard answer={aComment(text).answer!} />,
  'what screening marked, before it is sent': (text) => (
    <MarkedMessage passages={markFindings(text, findIdentifiers(text))} editing={false} words={words} />
  ),
  'an item at the desk': (text) => (
    <ItemMessage message={text} findings={findIdentifiers(text)} overruled phrases={[]} publicBody={text} earlier={`Before: ${text}`} />
  ),
  'the queue': (text) => <QueueEntry item={aQueueItem(text)} href="/desk" open={[]} waits ticks current={false} now={at} />,
  'the neighbours of an item': (text) => <ThreadNeighbours comments={[aComment(text)]} />,
  'the conversation of a reply': (text) => (
    <RepliesTo
      comment={aComment(text)}
      count={1}
      later={null}
      reply={{ id: 'x', alias: text, status: 'held' }}
      slug="a-post"
    />
  ),
  'what changed': (text) => <WordChanges before="Some words" after={text} />,
  'a search result': (text) => (
    <MarkedSnippet snippet={{ parts: [{ words: text, isMatch: true }], text, start: 0, end: text.length }} />
  ),
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(browserOptions());
});
afterAll(() => browser.close());

/** Opens the page and answers what it did by itself, what stands in it that could, and the words of each `data-typed`. */
async function open(html: string): Promise<{ misdeeds: string[]; shown: string[] }> {
  const { page, misdeeds } = await openWatched(browser, html);
  misdeeds.push(
    ...(await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((element) => [
        ...(/^(script|iframe|object|embed|base|meta|style|link|img|svg|math|video|audio)$/i.test(element.localName) &&
        element.getAttribute('type') !== 'application/ld+json' &&
        // A shape of ours: lines alone, which do nothing.
        !(element.matches('svg[aria-hidden=true]') && [...element.children].every((child) => child.matches('path:empty, circle:empty')))
          ? [element.outerHTML]
          : []),
        ...[...element.attributes].filter(({ name }) => /^(on|srcdoc$)/i.test(name)).map(({ name }) => name),
        ...(element instanceof HTMLAnchorElement && !/^(?:https?:|tel:911)$/.test(element.protocol === 'tel:' ? element.href : element.protocol)
          ? [element.href]
          : []),
      ]),
    )),
  );
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('[data-typed]')].map((place) =>
      [place.textContent, ...[...place.querySelectorAll('input')].map((field) => field.getAttribute('value'))].join('\n'),
    ),
  );
  await page.close();
  return { misdeeds, shown };
}

it('notices what it is there to notice', async () => {
  const { misdeeds } = await open('<a href="javascript:1">x</a><img src="x" onerror="alert(1)">');
  expect(misdeeds).toEqual(
    expect.arrayContaining(['javascript:1', 'onerror', 'dialog: 1', 'request: http://posts.example/x']),
  );
});

describe(`${typed.length} published attacks, typed by a patient`, () => {
  it.each(Object.entries(places))('run nothing, ask for nothing and stand there as typed in %s', async (_name, place) => {
    const html = typed.map((text) => renderToStaticMarkup(<div data-typed="">{place(text)}</div>)).join('\n');
    const { misdeeds, shown } = await open(html);
    expect(misdeeds).toEqual([]);
    expect(shown).toHaveLength(typed.length);
    // A queue shows the beginning of a long message only.
    const lost = typed.filter((text, index) => !shown[index]?.replace(/\s+/g, '').includes(text.slice(0, 200).replace(/\s+/g, '')));
    expect(lost, 'shown as typed').toEqual([]);
  });

  it('stay words in the page that asks to wait, whatever field they were typed into', async () => {
    const draw = (text: string, extra: string): string => {
      const names = ['message', 'alias', 'claim', 'claimLink', extra];
      const fields = names.map((name) => [name, text] as const);
      return tooManyRequestsPage({ words, language: 'en', numbers, urgency: 'none', problem: 'Please wait.', path: '/posts/x', fields });
    };
    const tagsOf = (html: string): string[] => html.match(/<\/?[a-z][a-z0-9]*/gi) ?? [];
    for (const text of typed) expect(tagsOf(draw(text, text)), text).toEqual(tagsOf(draw(text.replace(/\S+/g, 'x'), 'x')));
    const pages = typed.map((text) =>
      draw(text, 'theme')
        .replace(/^[\s\S]*<main>/, '<div data-typed="">')
        .replace(/<\/main>[\s\S]*$/, '</div>'),
    );
    const { misdeeds, shown } = await open(pages.join('\n'));
    expect(misdeeds).toEqual([]);
    const lost = typed.filter((text, index) => !shown[index]?.replace(/\s+/g, '').includes(text.replace(/\s+/g, '')));
    expect(lost, 'shown as typed').toEqual([]);
  });

  it('stay data in what is said to machines', async () => {
    const html = typed
      .map((text) =>
        renderToStaticMarkup(
          <div data-typed="">
            <JsonLd data={{ '@context': 'https://schema.org', '@type': 'Question', text }} />
          </div>,
        ),
      )
      .join('\n');
    const { misdeeds, shown } = await open(html);
    expect(misdeeds).toEqual([]);
    expect(shown.map((json) => (JSON.parse(json) as { text: string }).text)).toEqual(typed);
  });
});
