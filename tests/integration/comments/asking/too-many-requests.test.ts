import { beforeEach, describe, expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { refuseTooMany } from '@/lib/comments/asking/too-many-requests';
import { database } from '@/lib/platform/database/database';
import { aForm, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after } from '@/tests/support/moments';
import { solveProof } from '@/tests/support/site/solve-proof';

withDatabase();

let hours = 0;
let at = after(0);
// What this process remembers of a window, the next test must not meet.
beforeEach(() => {
  hours += 2;
  at = after(hours * 3600);
});

const message = 'How long does this usually last, in general?';
const network = '198.51.100.7';

/** As a browser without scripts sends it. */
async function sent(typed: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const form = new FormData();
  const fields = { postId: posts.ada, kind: 'question', alias: '', message, $ACTION_ID_x: '', ...typed };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const request = new Request('https://bedside.example/posts/x', { method: 'POST', body: form });
  return {
    path: '/posts/x',
    headers: {
      'content-type': request.headers.get('content-type') ?? '',
      origin: 'https://bedside.example',
      host: 'bedside.example',
      'x-forwarded-for': network,
      ...headers,
    },
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

/** One message is stored, and then the practice has had all that it can read in this hour. */
async function useUp(): Promise<void> {
  const sender = { network, codes: [] };
  expect((await submitComment(aForm({ message }), sender, at)).kind).toBe('stored');
  await database().rateWindow.updateMany({ where: { startedAt: { lte: at } }, data: { count: 1_000 } });
  const refused = await submitComment(
    aForm({ message: `${message} Or not?` }),
    { network: '198.51.100.8', codes: [] },
    at,
  );
  expect(refused.kind).toBe('problems');
}

it('goes on to the page while there is room', async () => {
  expect(await refuseTooMany(await sent(), at)).toBeNull();
});

describe('when a post has had all that it takes in an hour', () => {
  beforeEach(useUp);

  it('leaves a message with a proof to the page, and answers one that shows what it is only when its own are too many', async () => {
    const proof = await solveProof(at);
    expect(await refuseTooMany(await sent({ message: `${message} Now?`, proof }), at)).toBeNull();
    expect(await refuseTooMany(await sent({ message: `${message} Now?`, website: 'x' }), at)).toBeNull();
    expect(await refuseTooMany(await sent({ message: `${message} Now?` }), at)).not.toBeNull();
  });

  it('says when to send it again, and keeps what was typed as text', async () => {
    const typed = 'Is <script>alert(1)</script> & "such" normal?\n</textarea><img src=x onerror=alert(1)>';
    const refused = await refuseTooMany(await sent({ message: typed, alias: '"><b>Otter' }), at);
    expect(refused?.html).toMatch(/Very many people are writing here .* in \d+ minutes?/);
    expect(refused?.html).toContain('Is &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;such&quot; normal?');
    expect(refused?.html).toContain('name="alias" value="&quot;&gt;&lt;b&gt;Otter"');
    expect(refused?.html).toContain('name="$ACTION_ID_x"');
    expect(refused?.html).not.toMatch(/<(script|img|b)\b(?!>Right|>If)[^>]*(alert|x)/);
    expect(refused?.html).toContain('href="tel:911"');
    expect(refused?.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(await database().comment.count()).toBe(1);
  });

  it('asks anew about words that may have been changed since', async () => {
    const refused = await refuseTooMany(await sent({ message: `${message} Now?`, choice: 'identifies-no-one' }), at);
    expect(refused?.html).not.toContain('identifies-no-one');
  });

  it.each([
    ['words that sound urgent', { message: 'I want to end my life and I have everything ready for tonight.' }, {}],
    ['what was stored a moment ago, since it has a receipt', {}, {}],
    ['another post', { message: `${message} Now?`, postId: posts.benWithAda }, { 'x-forwarded-for': '198.51.100.9' }],
    ['what another site sends', { message: `${message} Now?` }, { origin: 'https://elsewhere.example' }],
    ['what nobody sends', { message: `${message} Now?` }, { origin: '' }],
    ['a form that is none', { postId: '' }, {}],
    ['what is no form at all', {}, { 'content-type': 'text/plain' }],
  ])('leaves %s to the page', async (_what, typed: Record<string, string>, headers: Record<string, string>) => {
    expect(await refuseTooMany(await sent(typed, headers), at)).toBeNull();
  });
});
