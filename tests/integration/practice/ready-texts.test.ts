import { describe, expect, it } from 'vitest';
import { insertReadyWords } from '@/lib/comments/decisions/insert-canned-text';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import type { Viewer } from '@/lib/identity/viewer';
import { moveReadyText, removeReadyText, saveReadyText } from '@/lib/practice/change-ready-texts';
import { layOutStarterTexts } from '@/lib/practice/lay-out-starter-texts';
import { readReadyTexts } from '@/lib/practice/read-ready-texts';
import { ownReasonCode, type ReadyKind, readyKinds } from '@/lib/practice/ready-text';
import { mostOfAKind, readyTextSchema } from '@/lib/practice/ready-text-schema';
import { starterTexts } from '@/lib/practice/starter-texts';
import { aComment, aDecision, decideNow, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { decideComment, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aPractice, aViewer } from '@/tests/support/viewers';

withDatabase();

const staff = aViewer('staff');
const physician = aViewer('physician', ada);
const admin = aViewer('admin');
const words = 'Please ask a pharmacist: they know every product by name.';

const labels = async (kind: ReadyKind): Promise<string[]> =>
  (await readReadyTexts(staff)).filter((text) => text.kind === kind).map(({ label }) => label);

/** Adds one and answers its id. */
async function add(viewer: Viewer, kind: ReadyKind, label: string, text = words): Promise<string> {
  expect(await saveReadyText(viewer, { kind, id: '', label, words: text }, noon)).toEqual([]);
  return (await readReadyTexts(viewer)).find((row) => row.kind === kind && row.label === label)?.id ?? '';
}

describe('ready-made words', () => {
  const may: Record<ReadyKind, Viewer[]> = {
    decline: [staff, admin],
    return: [staff, admin],
    answer: [physician],
    line: [staff, admin],
  };

  it.each(readyKinds)(
    'of the kind “%s” are added, changed, moved and removed by whom they belong to alone',
    async (kind) => {
      const owner = may[kind][0] ?? staff;
      const id = await add(owner, kind, 'First');
      for (const viewer of [staff, admin, physician]) {
        const given = { kind, id: '', label: `By ${viewer.role}`, words };
        if (may[kind].includes(viewer)) {
          expect(await saveReadyText(viewer, given, noon)).toEqual([]);
          continue;
        }
        const refused = { code: 'not-found' };
        await expect(saveReadyText(viewer, given, noon)).rejects.toMatchObject(refused);
        await expect(saveReadyText(viewer, { ...given, id }, noon)).rejects.toMatchObject(refused);
        await expect(moveReadyText(viewer, id, 'down')).rejects.toMatchObject(refused);
        await expect(removeReadyText(viewer, id, noon)).rejects.toMatchObject(refused);
      }
      expect((await labels(kind))[0]).toBe('First');
      expect(await removeReadyText(owner, id, after(1))).toBe(true);
      expect(await removeReadyText(owner, id, after(2))).toBe(false);
      expect(await labels(kind)).not.toContain('First');
    },
  );

  it('keep their order, and change it by one place', async () => {
    const ids = [];
    for (const label of ['One', 'Two', 'Three']) ids.push(await add(staff, 'line', label));
    await moveReadyText(staff, ids[2] ?? '', 'up');
    expect(await labels('line')).toEqual(['One', 'Three', 'Two']);
    await moveReadyText(staff, ids[0] ?? '', 'up');
    await moveReadyText(staff, ids[0] ?? '', 'down');
    expect(await labels('line')).toEqual(['Three', 'One', 'Two']);
    const [text] = (await readReadyTexts(staff)).filter(({ label }) => label === 'One');
    await saveReadyText(staff, { kind: 'line', id: text?.id, label: 'Changed', words }, after(1));
    expect(await labels('line'), 'a changed one stays in its place').toEqual(['Three', 'Changed', 'Two']);
  });

  it('are changed by whoever saw them last; the second of two at once is told and nothing is lost', async () => {
    const id = await add(staff, 'decline', 'Products');
    const change = (label: string) => saveReadyText(staff, { kind: 'decline', id, label, words }, after(1));
    const outcomes = await Promise.all([change('Products by name'), change('Products by brand')]);
    expect(outcomes.map((problems) => problems.map(({ field }) => field)).sort()).toEqual([[], ['words']]);
    expect(await labels('decline')).toHaveLength(1);
  });

  it.each([
    ['label', { label: 'X' }],
    ['label', { label: 'x'.repeat(61) }],
    ['label', { label: 'Two\nlines' }],
    ['words', { words: 'Too short.' }],
    ['words', { words: 'x'.repeat(501) }],
    ['words', { words: 'Your results are fine, as I told you at your last visit.' }],
  ])('with a fault are refused beside the field %s', async (field, fault) => {
    const problems = await saveReadyText(staff, { kind: 'line', id: '', label: 'Telephone', words, ...fault }, noon);
    expect(new Set(problems.map((problem) => problem.field))).toEqual(new Set([field]));
    expect(await labels('line')).toEqual([]);
  });

  it('have one name each, and an end to their number', async () => {
    await add(staff, 'line', 'Telephone');
    const again = { kind: 'line', id: '', label: 'telephone', words };
    expect(await saveReadyText(staff, again, noon)).toMatchObject([{ field: 'label' }]);
    for (let count = 1; count < mostOfAKind; count += 1) await add(staff, 'line', `Line ${count}`);
    expect(await saveReadyText(staff, { ...again, label: 'One more' }, noon)).toMatchObject([{ field: 'label' }]);
  });

  it('leave no word in the log', async () => {
    const id = await add(staff, 'line', 'Telephone');
    await removeReadyText(staff, id, noon);
    expect(logLines().join('')).not.toMatch(/pharmacist|Telephone/);
  });
});

describe('a reason of the practice’s own', () => {
  it.each(['decline', 'return'] as const)(
    'goes to the writer in its own words with a %s, and stays as it was',
    async (action) => {
      const { desk } = await aPractice();
      const id = await add(desk, action, 'Names a product');
      const comment = await aComment();
      expect(await decideNow(desk, comment.id, action, noon, { reason: ownReasonCode(id) })).toMatchObject({
        kind: 'done',
      });
      const told = async () => (await readReceipt(comment.writer))?.reason;
      const logged = async () =>
        (
          await readDecisions(
            desk,
            parseLogFilter(() => ''),
            noon,
          )
        ).lines[0]?.reason;
      expect(await told()).toBe(words);
      await saveReadyText(
        desk,
        { kind: action, id, label: 'Other name', words: 'Other words, written afterwards.' },
        after(1),
      );
      expect([await told(), await logged()]).toEqual([words, 'Names a product']);
      const [changed] = await readReadyTexts(desk);
      await removeReadyText(desk, changed?.id ?? '', after(2));
      expect([await told(), await logged()]).toEqual([words, 'Names a product']);
      expect((await readDeskItem(desk, comment.id, after(3))).last?.why).toBe('Names a product');
    },
  );

  it('that was changed or removed meanwhile is not sent: the form comes back and says so', async () => {
    const { desk } = await aPractice();
    const id = await add(desk, 'decline', 'Names a product');
    const comment = await aComment();
    const form = aDecision(comment, 'decline', { reason: ownReasonCode(id) });
    await removeReadyText(desk, id, noon);
    expect(await decideComment(desk, form, noon)).toMatchObject({ kind: 'problems', problems: [{ field: 'reason' }] });
    expect((await seen(comment.id)).version).toBe(1);
  });

  it('counts for its own deed alone', async () => {
    const { desk } = await aPractice();
    const id = await add(desk, 'decline', 'Names a product');
    const line = await add(desk, 'line', 'Telephone');
    const comment = await aComment();
    for (const [action, reason] of [
      ['return', ownReasonCode(id)],
      ['escalate', ownReasonCode(id)],
      ['decline', ownReasonCode(line)],
      ['decline', ownReasonCode('01ARZ3NDEKTSV4RRFFQ69G5FAV')],
      ['decline', 'own:nothing'],
    ] as const)
      expect(await decideNow(desk, comment.id, action, noon, { reason }), reason).toMatchObject({ kind: 'problems' });
    await decideNow(desk, comment.id, 'publish', noon, { reason: ownReasonCode(id) });
    expect((await readDeskItem(desk, comment.id, noon)).last, 'a deed without reasons keeps none').toMatchObject({
      action: 'publish',
      reason: null,
    });
  });

  it('that is sent twice by one press is one decision, also when it was removed in between', async () => {
    const { desk } = await aPractice();
    const id = await add(desk, 'decline', 'Names a product');
    const form = aDecision(await aComment(), 'decline', { reason: ownReasonCode(id) });
    const first = await decideComment(desk, form, noon);
    await removeReadyText(desk, id, noon);
    expect(await decideComment(desk, form, after(1))).toMatchObject({
      kind: 'done',
      decisionId: first.kind === 'done' ? first.decisionId : '',
    });
  });
});

describe('inserting without scripts', () => {
  it('puts the words behind what is typed, in the box of the form, and keeps every other field', async () => {
    const id = await add(physician, 'answer', 'Usual course', 'In general this passes within a week or two.');
    const answer = await insertReadyWords(physician, {
      action: 'answer',
      answer: 'Good question. ',
      sources: 'NICE',
      ready: id,
    });
    expect(answer.values).toEqual({
      action: 'answer',
      answer: 'Good question.\n\nIn general this passes within a week or two.',
      sources: 'NICE',
      ready: '',
    });
    const note = await insertReadyWords(staff, { action: 'decline', reason: 'off-topic', note: '', ready: id });
    expect(note.values).toMatchObject({ reason: 'off-topic', note: 'In general this passes within a week or two.' });
  });

  it('asks which words when none, or none that is left, was chosen', async () => {
    for (const ready of ['', 'gone'])
      expect(await insertReadyWords(staff, { action: 'answer', answer: 'Typed.', ready })).toMatchObject({
        problems: [{ field: 'ready' }],
        values: { answer: 'Typed.' },
      });
  });
});

describe('a practice that begins', () => {
  it('has a first set once, which passes every rule, and what was removed stays away', async () => {
    expect(await layOutStarterTexts(noon)).toBe(starterTexts.length);
    expect(await layOutStarterTexts(noon)).toBe(0);
    const texts = await readReadyTexts(staff);
    expect(texts.map(({ createdBy }) => createdBy)).toEqual(texts.map(() => 'Came with the site'));
    expect(new Set(texts.map(({ kind }) => kind))).toEqual(new Set(readyKinds));
    for (const text of starterTexts)
      expect(readyTextSchema.safeParse({ ...text, id: '' }).error?.issues ?? []).toEqual([]);
    for (const { id, kind } of texts) await removeReadyText(kind === 'answer' ? physician : staff, id, noon);
    expect(await layOutStarterTexts(after(1))).toBe(0);
    expect(await readReadyTexts(staff)).toEqual([]);
  });
});
