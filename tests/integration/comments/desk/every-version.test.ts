import { describe, expect, it } from 'vitest';
import { editComment, eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import type { DecisionForm } from '@/lib/comments/decisions/decision-schema';
import { aComment, aForm, decideNow, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readVersions } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

const hide = (text: string): Pick<DecisionForm, 'redaction'> => ({
  redaction: { verdicts: [], words: [{ text, kind: 'other' }] },
});

describe('every version of a message', () => {
  it('is told with who, when, what it was before, and which one is public', async () => {
    const { ada, desk } = await aPractice();
    const { id, body, writer } = await aComment({ body: 'Does the green pill from Mossdale help?' });
    await decideNow(desk, id, 'redact', after(60), hide('Mossdale'));
    await decideNow(ada, id, 'publish', after(120));
    const first = 'Does the green pill from [removed] help?';
    expect(await readVersions(ada, id, after(180))).toMatchObject([
      { what: 'sent', by: 'The writer', at: noon, text: body, before: null, isPublic: false },
      { what: 'redacted', by: 'Sam Field', at: after(60), text: first, before: body, isPublic: true },
    ]);
    const message = 'Does the blue pill from Mossdale help?';
    await editComment(writer, aForm({ message }), await seen(id), after(200));
    const versions = await readVersions(desk, id, after(240));
    expect(versions[1]).toMatchObject({ isPublic: true });
    expect(versions[2]).toMatchObject({
      what: 'edited',
      by: 'The writer',
      before: body,
      text: message,
      isPublic: false,
    });
  });

  it('tells each redaction as readers saw it then, also one that was taken back', async () => {
    const { desk } = await aPractice();
    const { id, body } = await aComment({ status: 'published', body: 'Does the green pill from Mossdale help?' });
    await decideNow(desk, id, 'redact', after(60), hide('green'));
    await decideNow(desk, id, 'undo', after(70));
    await decideNow(desk, id, 'redact', after(80), hide('Mossdale'));
    await decideNow(desk, id, 'unpublish', after(500));
    await decideNow(desk, id, 'undo', after(510));
    const versions = await readVersions(desk, id, after(600));
    expect(versions.map(({ what, text, isPublic }) => [what, text, isPublic])).toEqual([
      ['sent', body, false],
      ['redacted', 'Does the [removed] pill from Mossdale help?', false],
      ['restored', body, false],
      ['redacted', 'Does the green pill from [removed] help?', true],
    ]);
  });

  it('is nobody’s once its writer took it away, and not found for who may not open it', async () => {
    const { desk, ben } = await aPractice();
    const one = await aComment();
    await expect(readVersions(ben, one.id, noon)).rejects.toMatchObject({ code: 'not-found' });
    await withdrawComment(one.writer, await seen(one.id), after(1));
    expect(await readVersions(desk, one.id, after(2))).toEqual([]);
    const two = await aComment();
    await eraseComment(two.writer, await seen(two.id), after(1));
    expect(await readVersions(desk, two.id, after(2))).toEqual([]);
  });
});
