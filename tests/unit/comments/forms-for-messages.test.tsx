/** What every form for a message brings along, so that none of them ranks lower than another. */
import { readFileSync } from 'node:fs';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { AskForm } from '@/components/comments/asking/ask-form';
import { formWords } from '@/components/comments/asking/form-words';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { ReplyForm } from '@/components/comments/asking/reply-form';
import { EditOwnForm } from '@/components/comments/receipts/edit-own-form';
import { ReportForm } from '@/components/comments/thread/report-form';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { en } from '@/lib/shared/messages/en';

vi.mock('@/lib/comments/asking/ask-actions', () => ({ askAction: () => undefined }));
vi.mock('@/lib/comments/asking/own-comment-actions', () => ({ editOwnAction: () => undefined }));
vi.mock('@/lib/comments/thread/reader-actions', () => ({ reportAction: () => undefined }));

const shared = {
  postId: 'the-post',
  numbers: getEmergencyNumbers('US'),
  words: formWords(en),
  look: onDeviceCheckWords(en),
  wait: 'Half were read within a day.',
};
const forms: Record<string, ReactElement> = {
  'a question or an experience': <AskForm {...shared} path="/posts/a-post" physician="Dr Ada Hill" />,
  'a reply': <ReplyForm {...shared} parentId="the-question" alias="" />,
};

describe.each(Object.entries(forms))('the form for %s', (_name, form) => {
  const html = renderToStaticMarkup(form);

  it('says how long messages wait, in the one sentence that is counted', () => {
    expect(html).toContain('Half were read within a day.');
    expect(html).not.toMatch(/few days/);
  });

  it('is one that the page’s own script looks for', () => {
    expect(html).toMatch(/<form\b[^>]*\sdata-ask-form/);
    expect(readFileSync('public/enhance.js', 'utf8')).toContain('form[data-ask-form]');
  });

  it('has room for when it was opened and for the sum, and a field that nobody fills in', () => {
    for (const name of ['openedAt', 'proof'])
      expect(html).toMatch(new RegExp(`<input type="hidden"[^>]*name="${name}"`));
    expect(html).toMatch(/<div class="sr-only" aria-hidden="true">.*name="website"/);
  });

  it('says how much room is left, and what could identify someone', () => {
    expect(html).toMatch(/<textarea\b[^>]*data-limit="2000"/);
    expect(html).toContain('data-left=');
    expect(html).toContain('data-look=');
  });
});

describe('the form beneath a post', () => {
  const html = renderToStaticMarkup(
    <AskForm {...shared} path="/posts/a-post" physician="Dr Ada Hill" alias="Quiet Heron" />,
  );

  it('asks for the message first, and for what others see last', () => {
    const places = ['name="message"', 'name="kind"', 'name="alias"', 'tel:911', '>Send<'].map((part) =>
      html.lastIndexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('holds an alias of ours from the beginning, and says that it is one', () => {
    expect(html).toMatch(/<input\b[^>]*name="alias"[^>]*value="Quiet Heron"/);
    expect(html).toMatch(/<input type="hidden" name="suggested" value="Quiet Heron"/);
  });
});

describe.each([
  [
    'an edit of one’s own question',
    <EditOwnForm
      key="edit"
      {...shared}
      commentId="the-question"
      code="a-code"
      version={1}
      body="Is this normal?"
      claim={{ words: 'Garlic cures it', link: '' }}
    />,
  ],
  ['a report', <ReportForm key="report" {...shared} commentId="the-question" />],
  ['a question', <AskForm key="ask" {...shared} path="/posts/a-post" physician="Dr Ada Hill" />],
])('the form for %s', (_name, form) => {
  const html = renderToStaticMarkup(form);

  it('is looked at while they type, in every field for their own words', () => {
    expect(html).toMatch(/<form\b[^>]*\sdata-ask-form/);
    expect(html.match(/\sdata-look=/g)).toHaveLength(1);
    const fields = html.match(/<(?:textarea|input)\b[^>]*\sname="(?:message|words|claim)"[^>]*>/g) ?? [];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field).toContain('data-looked');
  });
});

describe('the form in a language that is not screened as well as English', () => {
  it.each([
    ['a question', <AskForm key="ask" {...shared} path="/posts/a-post" physician="Dr Ada Hill" screened={false} />],
    ['a reply', <ReplyForm key="reply" {...shared} parentId="the-question" alias="" screened={false} />],
  ])('always shows whom to call, before anything is sent: %s', (_name, form) => {
    const html = renderToStaticMarkup(form);
    expect(html).toContain(en.urgent.alwaysTitle);
    for (const number of ['tel:911', 'tel:988']) expect(html).toContain(number);
  });

  it('and one that is does not', () => {
    expect(renderToStaticMarkup(<AskForm {...shared} path="/posts/a-post" physician="Dr Ada Hill" />)).not.toContain(
      en.urgent.alwaysTitle,
    );
  });
});
