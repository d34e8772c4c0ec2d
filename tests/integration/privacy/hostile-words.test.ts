/** Published collections of attacks, sent by patients and by staff: what leaves the database by mail and as files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exportLog } from '@/lib/comments/log/export-log';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { contactIn } from '@/lib/comments/receipts/contact-schema';
import { database } from '@/lib/platform/database/database';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { exportTo } from '@/lib/privacy/export';
import { en } from '@/lib/shared/messages/en';
import { tidyText } from '@/lib/shared/text';
import { aComment, aWriter, decideNow, leaveContact } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { aPractice, aViewer } from '@/tests/support/viewers';
import payloads from '../../support/xss-payloads.json';

withDatabase();

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const formulas = ['=HYPERLINK("https://evil.example","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '|calc!A0', '＝1+1'];
const typed = [
  // Every third: storing each takes longer than anything else here.
  ...new Set([...payloads.filter((_, index) => index % 3 === 0).map(({ payload }) => tidyText(payload)), ...formulas]),
].filter(Boolean);

/** The cells of a CSV file as a spreadsheet takes them. */
function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\uFEFF/, '').matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );
}

const looksLikeFormula = (cell: string): boolean =>
  /^[\s\u0000-\u001f]*[=+\-@|%＝＋－＠]/.test(cell) && !/^-?\d+$/.test(cell);

it(`${typed.length} attacks leave as data: in JSON as typed, in CSV as text and never as a formula`, async () => {
  await aPractice();
  for (const text of typed) await aComment({ body: text, alias: text });
  await exportTo(path.join(folder, 'practice'), null, { user: 'root', now: noon });
  const read = (name: string): string => readFileSync(path.join(folder, 'practice', name), 'utf8');
  const column = (sheet: string, name: string): unknown[] =>
    (JSON.parse(read(`${sheet}.json`)) as Record<string, unknown>[]).map((row) => row[name]).sort();
  expect(column('revisions', 'body')).toEqual([...typed].sort());
  expect(column('comments', 'alias')).toEqual([...typed].sort());
  for (const name of readdirSync(path.join(folder, 'practice')).filter((file) => file.endsWith('.csv')))
    expect(cellsOf(read(name)).filter(looksLikeFormula), name).toEqual([]);
  const cells = cellsOf(read('revisions.csv'));
  expect(typed.filter((text) => !cells.includes(text) && !cells.includes(`'${text}`))).toEqual([]);
});

it('a name that is a formula stays text in the file of the decisions', async () => {
  const { desk } = await aPractice();
  await database().staffAccount.updateMany({ data: { name: '=HYPERLINK("https://evil.example","x")' } });
  const comment = await aComment();
  await decideNow(desk, comment.id, 'decline', noon);
  let csv = '';
  for await (const line of await exportLog(
    desk,
    'decisions',
    parseLogFilter(() => ''),
    after(60),
  ))
    csv += line;
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
  expect(cellsOf(csv).filter(looksLikeFormula)).toEqual([]);
});

it('no mail holds a word, an alias or a note of them', async () => {
  await aPractice();
  const sent: Mail[] = [];
  // A note that may tell of a person is stopped before it is sent, and then there is no mail.
  let told = 0;
  for (const [number, text] of typed.slice(0, 40).entries()) {
    const comment = await aComment({ body: text, alias: text });
    await leaveContact(await aWriter(comment.code), `reader.${number}@example.org`);
    const { kind } = await decideNow(aViewer('staff'), comment.id, 'return', noon, { note: text });
    told += kind === 'done' ? 1 : 0;
  }
  expect(told).toBeGreaterThanOrEqual(35);
  await deliverDue(commentMails, async (mail) => void sent.push(mail), after(3600));
  expect(sent.length).toBeGreaterThanOrEqual(told);
  for (const { to, subject, text } of sent) {
    expect(`${to}${subject}`).not.toMatch(/[\r\n]/);
    expect(typed.slice(0, 40).filter((attack) => attack.length > 3 && `${subject}\n${text}`.includes(attack))).toEqual(
      [],
    );
  }
});

it('an e-mail field takes one address on one line, and nothing that could be more', () => {
  const schema = contactIn(en);
  const splits = ['\r\n', '\n', '\r', '%0d%0a', '\u2028', '\0', ',', ';', ' '];
  for (const split of splits)
    expect(
      schema.safeParse(`someone@example.org${split}Bcc: everyone@evil.example`).success,
      JSON.stringify(split),
    ).toBe(false);
  const taken = typed
    .flatMap((attack) => [attack, `${attack}@example.org`, `someone@${attack}`])
    .flatMap((email) => {
      const parsed = schema.safeParse(email);
      return parsed.success ? [parsed.data] : [];
    });
  expect(taken.filter((email) => !/^[\w.+'-]+@[A-Za-z0-9.-]+$/.test(email))).toEqual([]);
});
