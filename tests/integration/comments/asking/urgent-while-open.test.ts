/** Words that sound urgent are held, and whoever is on call is told, while it is still open what in them could identify someone. */
import { describe, expect, it } from 'vitest';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { editComment, type EditOutcome } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import { database } from '@/lib/platform/database/database';
import { aForm, aWriter, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aViewer } from '@/tests/support/viewers';

withDatabase();

const urgent = 'I have crushing chest pain right now and I cannot breathe.';
const message = `${urgent} Please write to margaret.ellison@example.org.`;
const own = aViewer('physician', ada);
const staff = aViewer('staff');

async function send(form: Partial<CommentForm> = {}) {
  const outcome = await submitComment(aForm({ message, ...form }), { network: '192.0.2.1', codes: [] }, noon);
  if (outcome.kind !== 'stored') throw new Error(`not stored: ${JSON.stringify(outcome)}`);
  return { ...outcome, id: outcome.commentId, writer: await aWriter(outcome.code) };
}
type Sent = Awaited<ReturnType<typeof send>>;

const settle = async ({ writer, id }: Sent, choice: CommentForm['choice']): Promise<EditOutcome> =>
  editComment(writer, aForm({ message, choice }), await seen(id), after(60));
const pages = () => database().outbox.count({ where: { kind: 'urgent-comment' } });
const shown = async () => JSON.stringify(await readThread(posts.ada));

describe.each(['unasked', 'edit'] as const)('urgent words with a name in them, sent with the choice %s', (choice) => {
  it('are stored as they were written, marked and read first, and someone is called', async () => {
    const { id, urgency } = await send({ choice });
    expect(urgency).toBe('emergency');
    expect(await database().comment.findUnique({ where: { id }, include: { revisions: true } })).toMatchObject({
      status: 'held',
      riskRank: 3,
      revisions: [{ body: message, overruled: false, publicBody: null }],
    });
    expect(await pages()).toBe(1);
  });
});

describe('while the marks are open', () => {
  it('the receipt asks about them, in the writer’s own words', async () => {
    const { writer } = await send();
    const marked = (await readReceipt(writer))?.marked ?? [];
    expect(marked.map(({ text }) => text).join('')).toBe(message);
    expect(marked.filter(({ because }) => because !== null).map(({ text }) => text)).toEqual([
      'margaret.ellison@example.org',
    ]);
  });

  it.each([
    [own, 'publish'],
    [own, 'answer'],
    [staff, 'publish'],
  ] as const)('nobody makes them public: %o, %s', async (viewer, action) => {
    const { id } = await send();
    const outcome = await decideNow(viewer, id, action);
    expect(outcome).toMatchObject({ kind: 'problems' });
    expect(JSON.stringify(outcome)).toContain('Decide first about “margaret.ellison@example.org”');
    expect(await shown()).not.toContain('ellison');
  });

  it('a moderator who hides them settles it too', async () => {
    const { id, writer } = await send();
    await aMember('Sam Field', 'staff');
    const start = message.indexOf('margaret');
    const verdicts = [{ start, end: start + 'margaret.ellison@example.org'.length, hidden: true }];
    await decideNow(staff, id, 'redact', after(1), { redaction: { verdicts, words: [] } });
    expect((await readReceipt(writer))?.marked).toBeNull();
    expect(await decideNow(own, id, 'publish', after(2))).toMatchObject({ kind: 'done' });
    expect(await shown()).not.toContain('ellison');
  });
});

describe('the choice on the receipt', () => {
  it('takes the marked words out, and calls nobody a second time', async () => {
    const sent = await send();
    expect(await settle(sent, 'remove')).toMatchObject({ kind: 'done' });
    const receipt = await readReceipt(sent.writer);
    expect(receipt?.body).toBe(`${urgent} Please write to [e-mail].`);
    expect([receipt?.marked, receipt?.urgency, await pages()]).toEqual([null, 'emergency', 1]);
  });

  it('or leaves them, for a moderator to decide', async () => {
    const sent = await send();
    expect(await settle(sent, 'identifies-no-one')).toMatchObject({ kind: 'done' });
    const receipt = await readReceipt(sent.writer);
    expect([receipt?.body, receipt?.marked, await pages()]).toEqual([message, null, 1]);
    expect(await decideNow(own, sent.id, 'publish', after(70))).toMatchObject({ kind: 'problems' });
  });

  it('may be made as often as the writer likes', async () => {
    const sent = await send();
    for (let count = 0; count < 8; count += 1)
      expect(await settle(sent, 'identifies-no-one')).toMatchObject({ kind: 'done' });
  });
});

describe('an edit that sounds urgent', () => {
  it('is held with its marks open, and someone is called', async () => {
    const sent = await send({ message: 'How long does this usually last, please?' });
    expect(await pages()).toBe(0);
    expect(await settle(sent, 'unasked')).toMatchObject({ kind: 'done' });
    expect([(await readReceipt(sent.writer))?.body, await pages()]).toEqual([message, 1]);
  });

  it('does not wait for a page to be loaded again, and the same press twice is one', async () => {
    const sent = await send({ message: 'How long does this usually last, please?' });
    const before = await seen(sent.id);
    await editComment(sent.writer, aForm({ message: 'How long does it last for you?' }), before, after(10));
    for (const at of [after(20), after(21)])
      expect(await editComment(sent.writer, aForm({ message }), before, at)).toMatchObject({ kind: 'done' });
    expect([(await readReceipt(sent.writer))?.version, await pages()]).toEqual([3, 1]);
  });
});

it.each(['Dr Ada Rowe', 'someone@example.org'])(
  'an alias such as %s gives way to one of ours, so that the words are held and the numbers shown at once',
  async (alias) => {
    const outcome = await submitComment(aForm({ message, alias }), { network: '192.0.2.1', codes: [] }, noon);
    expect(outcome).toMatchObject({ kind: 'stored', urgency: 'emergency' });
    expect(outcome).not.toMatchObject({ alias });
  },
);
