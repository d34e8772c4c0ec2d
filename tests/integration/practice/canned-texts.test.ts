import { describe, expect, it } from 'vitest';
import { insertCannedText } from '@/lib/comments/decisions/insert-canned-text';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import type { Viewer } from '@/lib/identity/viewer';
import { type CannedKind, cannedKinds, practiceReasonCode } from '@/lib/practice/canned-text';
import { cannedTextSchema, mostOfAKind } from '@/lib/practice/canned-text-schema';
import { moveCannedText, removeCannedText, saveCannedText } from '@/lib/practice/change-canned-texts';
import { layOutStarterTexts } from '@/lib/practice/lay-out-starter-texts';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
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

const labels = async (kind: CannedKind): Promise<string[]> =>
  (await readCannedTexts(staff)).filter((text) => text.kind === kind).map(({ label }) => label);

/** Adds one and answers its id. */
async function add(viewer: Viewer, kind: CannedKind, label: string, text = words): Promise<string> {
  expect(await saveCannedText(viewer, { kind, id: '', label, words: text }, noon)).toEqual([]);
  return (await readCannedTexts(viewer)).find((row) => row.kind === kind && row.label === label)?.id ?? '';
}

describe('ready-made words', () => {
  const may: Record<CannedKind, Viewer[]> = {
    decline: [staff, admin],
    return: [staff, admin],
    answer: [physician],
    line: [staff, admin],
  };

  it.each(cannedKinds)(
    'of the kind “%s” are added, changed, moved and removed by whom they belong to alone',
    async (kind) => {
      const owner = may[kind][0] ?? staff;
      const id = await add(owner, kind, 'First');
      for (const viewer of [staff, admin, physician]) {
        const given = { kind, id: '', label: `By ${viewer.role}`, words };
        if (may[kind].includes(viewer)) {
          expect(await saveCannedText(viewer, given, noon)).toEqual([]);
          continue;
        }
        const refused = { code: 'not-found' };
        await expect(saveCannedText(viewer, given, noon)).rejects.toMatchObject(refused);
        await expect(saveCannedText(viewer, { ...given, id }, noon)).rejects.toMatchObject(refused);
        await expect(moveCannedText(viewer, id, 'down')).rejects.toMatchObject(refused);
        await expect(removeCannedText(viewer, id, noon)).rejects.toMatchObject(refused);
      }
      expect((await labels(kind))[0]).toBe('First');
      expect(await removeCannedText(owner, id, after(1))).toBe(true);
      expect(await removeCannedText(owner, id, after(2))).toBe(false);
      expect(await labels(kind)).not.toContain('First');
    },
  );

  it('keep their order, and change it by one place', async () => {
    const ids = [];
    for (const label of ['One', 'Two', 'Three']) ids.push(await add(staff, 'line', label));
    await moveCannedText(staff, ids[2] ?? '', 'up');
    expect(await labels('line')).toEqual(['One', 'Three', 'Two']);
    await moveCannedText(staff, ids[0] ?? '', 'up');
    await moveCannedText(staff, ids[0] ?? '', 'down');
    expect(await labels('line')).toEqual(['Three', 'One', 'Two']);
    const [text] = (await readCannedTexts(staff)).filter(({ label }) => label === 'One');
    await saveCannedText(staff, { kind: 'line', id: text?.id, label: 'Changed', words }, after(1));
    expect(await labels('line'), 'a changed one stays in its place').toEqual(['Three', 'Changed', 'Two']);
  });

  it('are changed by whoever saw them last; the second of two at once is told and nothing is lost', async () => {
    const id = await add(staff, 'decline', 'Products');
    const change = (label: string) => saveCannedText(staff, { kind: 'decline', id, label, words }, after(1));
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
    const problems = await saveCannedText(staff, { kind: 'line', id: '', label: 'Telephone', words, ...fault }, noon);
    expect(new Set(problems.map((problem) => problem.field))).toEqual(new Set([field]));
    expect(await labels('line')).toEqual([]);
  });

  it('have one name each, and an end to their number', async () => {
    await add(staff, 'line', 'Telephone');
    const again = { kind: 'line', id: '', label: 'telephone', words };
    expect(await saveCannedText(staff, again, noon)).toMatchObject([{ field: 'label' }]);
    for (let count = 1; count < mostOfAKind; count += 1) await add(staff, 'line', `Line ${count}`);
    expect(await saveCannedText(staff, { ...again, label: 'One more' }, noon)).toMatchObject([{ field: 'label' }]);
  });

  it('leave no word in the log', async () => {
    const id = await add(staff, 'line', 'Telephone');
    await removeCannedText(staff, id, noon);
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
      expect(await decideNow(desk, comment.id, action, noon, { reason: practiceReasonCode(id) })).toMatchObject({
        kind: 'done',
      });
      const told = async () => (await readReceipt(comment.writer))?.reason;
      expect(await readReceipt(comment.writer)).toMatchObject({ reasonIsOwn: true });
      const logged = async () =>
        (
          await readDecisions(
            desk,
            parseLogFilter(() => ''),
            noon,
          )
        ).lines[0]?.reason;
      expect(await told()).toBe(words);
      await saveCannedText(
        desk,
        { kind: action, id, label: 'Other name', words: 'Other words, written afterwards.' },
        after(1),
      );
      expect([await told(), await logged()]).toEqual([words, 'Names a product']);
      const [changed] = await readCannedTexts(desk);
      await removeCannedText(desk, changed?.id ?? '', after(2));
      expect([await told(), await logged()]).toEqual([words, 'Names a product']);
      expect((await readDeskItem(desk, comment.id, after(3))).last?.why).toBe('Names a product');
    },
  );

  it('that was changed or removed meanwhile is not sent: the form comes back and says so', async () => {
    const { desk } = await aPractice();
    const id = await add(desk, 'decline', 'Names a product');
    const comment = await aComment();
    const form = aDecision(comment, 'decline', { reason: practiceReasonCode(id) });
    await removeCannedText(desk, id, noon);
    expect(await decideComment(desk, form, noon)).toMatchObject({ kind: 'problems', problems: [{ field: 'reason' }] });
    expect((await seen(comment.id)).version).toBe(1);
  });

  it('counts for its own deed alone', async () => {
    const { desk } = await aPractice();
    const id = await add(desk, 'decline', 'Names a product');
    const line = await add(desk, 'line', 'Telephone');
    const comment = await aComment();
    for (const [action, reason] of [
      ['return', practiceReasonCode(id)],
      ['escalate', practiceReasonCode(id)],
      ['decline', practiceReasonCode(line)],
      ['decline', practiceReasonCode('01ARZ3NDEKTSV4RRFFQ69G5FAV')],
      ['decline', 'own:nothing'],
    ] as const)
      expect(await decideNow(desk, comment.id, action, noon, { reason }), reason).toMatchObject({ kind: 'problems' });
    await decideNow(desk, comment.id, 'publish', noon, { reason: practiceReasonCode(id) });
    expect((await readDeskItem(desk, comment.id, noon)).last, 'a deed without reasons keeps none').toMatchObject({
      action: 'publish',
      reason: null,
    });
  });

  it('that is sent twice by one press is one decision, also when it was removed in between', async () => {
    const { desk } = await aPractice();
    const id = await add(desk, 'decline', 'Names a product');
    const form = aDecision(await aComment(), 'decline', { reason: practiceReasonCode(id) });
    const first = await decideComment(desk, form, noon);
    await removeCannedText(desk, id, noon);
    expect(await decideComment(desk, form, after(1))).toMatchObject({
      kind: 'done',
      decisionId: first.kind === 'done' ? first.decisionId : '',
    });
  });
});

describe('inserting without scripts', () => {
  it('puts the words behind what is typed, in the box of the form, and keeps every other field', async () => {
    const id = await add(physician, 'answer', 'Usual course', 'In general this passes within a week or two.');
    const answer = await insertCannedText(physician, {
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
    const note = await insertCannedText(staff, { action: 'decline', reason: 'off-topic', note: '', ready: id });
    expect(note.values).toMatchObject({ reason: 'off-topic', note: 'In general this passes within a week or two.' });
  });

  it('asks which words when none, or none that is left, was chosen', async () => {
    for (const ready of ['', 'gone'])
      expect(await insertCannedText(staff, { action: 'answer', answer: 'Typed.', ready })).toMatchObject({
        problems: [{ field: 'ready' }],
        values: { answer: 'Typed.' },
      });
  });
});

describe('a practice that begins', () => {
  it('has a first set once, which passes every rule, and what was removed stays away', async () => {
    expect(await layOutStarterTexts(noon)).toBe(starterTexts.length);
    expect(await layOutStarterTexts(noon)).toBe(0);
    const texts = await readCannedTexts(staff);
    expect(texts.map(({ createdBy }) => createdBy)).toEqual(texts.map(() => 'Came with the site'));
    expect(new Set(texts.map(({ kind }) => kind))).toEqual(new Set(cannedKinds));
    for (const text of starterTexts)
      expect(cannedTextSchema.safeParse({ ...text, id: '' }).error?.issues ?? []).toEqual([]);
    for (const { id, kind } of texts) await removeCannedText(kind === 'answer' ? physician : staff, id, noon);
    expect(await layOutStarterTexts(after(1))).toBe(0);
    expect(await readCannedTexts(staff)).toEqual([]);
  });
});
