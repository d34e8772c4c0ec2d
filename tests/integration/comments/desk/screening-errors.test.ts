import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { readFigures } from '@/lib/comments/desk/read-figures';
import { listScreeningErrors } from '@/lib/comments/figures/screening-error-store';
import { database } from '@/lib/platform/database/database';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { aComment, aDecision, aForm, aWriter, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { decideComment, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const sender = { network: '192.0.2.1', codes: [] };

async function counted(): Promise<string[]> {
  return (await listScreeningErrors()).map(({ rule, direction, count }) => `${rule} ${direction} ${count}`);
}

const body = 'My daughter Lucy Marsh takes it too. Ask at the Willow Street chemist, where Bram works.';

async function aMarked() {
  const findings = findIdentifiers(body);
  const { id, revisionId } = await aComment({ body });
  await database().commentRevision.update({ where: { id: revisionId }, data: { findings: JSON.stringify(findings) } });
  return { id, findings };
}

describe('words that screening marked', () => {
  it('count as marked wrongly once someone says that they identify no one, and hidden ones do not', async () => {
    const { id, findings } = await aMarked();
    const name = findings.find(({ kind }) => kind === 'name');
    const verdicts = findings.map(({ start, end }) => ({ start, end, hidden: start !== name?.start }));
    const redaction = { verdicts, words: [] };
    await decideNow(own, id, 'redact', noon, { redaction });
    expect(await counted()).toEqual([`identifiers/name/${name?.rule} wrong 1`]);
    await decideNow(own, id, 'redact', after(90), { redaction });
    expect(await counted(), 'said twice, counted once').toEqual([`identifiers/name/${name?.rule} wrong 1`]);
    const hidden = { verdicts: findings.map(({ start, end }) => ({ start, end, hidden: true })), words: [] };
    await decideNow(own, id, 'redact', after(180), { redaction: hidden });
    expect(await counted(), 'taken back by a later decision').toEqual([]);
  });

  it('count as missed once someone hides what nobody had marked, until that is undone', async () => {
    const { id } = await aComment({ body: 'Is it safe with plums, as Zephyrine says?' });
    const redaction = { verdicts: [], words: [{ text: 'Zephyrine', kind: 'name' as const }] };
    await decideNow(own, id, 'redact', noon, { redaction });
    expect(await counted()).toEqual(['identifiers/name missed 1']);
    await decideNow(own, id, 'undo', after(10));
    expect(await counted()).toEqual([]);
  });
});

describe('how urgent it sounded', () => {
  const cry = 'I want to kill myself tonight and nobody knows it.';
  const send = async (message: string) => {
    const outcome = await submitComment(aForm({ message }), sender, noon);
    if (outcome.kind !== 'stored') throw new Error(outcome.kind);
    return { id: outcome.commentId, writer: await aWriter(outcome.code) };
  };
  const mails = async (subjectId: string) =>
    (await database().outbox.findMany({ where: { subjectId, kind: 'urgent-comment', state: 'pending' } })).length;

  it('is corrected by whoever read it: the message waits in its turn, and the rule is counted', async () => {
    const { id } = await send(cry);
    expect(await readDeskItem(own, id, noon)).toMatchObject({ urgency: 'crisis', riskRank: 3 });
    expect(await decideNow(own, id, 'urgency', after(1), { urgency: 'none' })).toMatchObject({ kind: 'done' });
    expect(await readDeskItem(own, id, after(2))).toMatchObject({ urgency: 'none', status: 'held' });
    // As usual for what was sent without a proof of work.
    expect((await readDeskItem(own, id, after(2))).riskRank).toBe(0);
    expect(await counted()).toEqual(['urgency/crisis/rules wrong 1']);
    await decideNow(own, id, 'undo', after(3));
    expect(await readDeskItem(own, id, after(4))).toMatchObject({ urgency: 'crisis', riskRank: 3 });
    expect(await counted()).toEqual([]);
  });

  it('is said of what nobody heard: it stands in front, and whoever is on call is told as if it had been heard', async () => {
    const { id } = await send('How long do the tablets need until they work?');
    await decideNow(own, id, 'urgency', after(1), { urgency: 'emergency' });
    expect(await readDeskItem(own, id, after(2))).toMatchObject({ urgency: 'emergency', riskRank: 3 });
    expect(await mails(id)).toBe(1);
    expect(await counted()).toEqual(['urgency/emergency missed 1']);
    await decideNow(own, id, 'undo', after(3));
    expect(await mails(id)).toBe(0);
    expect(await counted()).toEqual([]);
  });

  it('is counted by what screening said of these words, whatever was said in between', async () => {
    const { id } = await send(cry);
    await decideNow(own, id, 'urgency', after(1), { urgency: 'none' });
    await decideNow(own, id, 'urgency', after(100), { urgency: 'crisis' });
    expect(await counted()).toEqual([]);
    expect(await mails(id), 'it had been told, and is told again').toBe(2);
    await decideNow(own, id, 'urgency', after(200), { urgency: 'emergency' });
    expect(await counted()).toEqual(['urgency/crisis/rules wrong 1', 'urgency/emergency missed 1']);
  });

  it('is judged anew when its writer changes the words', async () => {
    const { id, writer } = await send(cry);
    await decideNow(own, id, 'urgency', after(1), { urgency: 'none' });
    await editComment(writer, aForm({ message: `${cry} Please help me.` }), await seen(id), after(60));
    expect(await readDeskItem(own, id, after(61))).toMatchObject({ urgency: 'crisis' });
    await decideNow(own, id, 'urgency', after(62), { urgency: 'none' });
    expect(await counted()).toEqual(['urgency/crisis/rules wrong 2']);
  });

  it('is nobody else’s to correct, and a stale or repeated form counts nothing', async () => {
    const { id } = await send(cry);
    const stale = await seen(id);
    const stranger = aViewer('physician', ben);
    await expect(decideNow(stranger, id, 'urgency', noon, { urgency: 'none' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const form = aDecision(stale, 'urgency', { urgency: 'none' });
    expect(await decideComment(own, form, after(1))).toMatchObject({ kind: 'done' });
    expect(await decideComment(own, form, after(2))).toMatchObject({ kind: 'done' });
    expect(await decideComment(own, aDecision(stale, 'urgency', { urgency: 'none' }), after(3))).toMatchObject({
      kind: 'already',
      asWished: false,
    });
    expect(await counted()).toEqual(['urgency/crisis/rules wrong 1']);
  });
});

it('what was read last as advertising counts when it is published, and other advertising when it is declined', async () => {
  const desk = aViewer('staff');
  const anAdvertisement = async () => {
    const built = await aComment({ riskRank: 0 });
    await database().comment.update({ where: { id: built.id }, data: { lowPriority: 'spam' } });
    return built;
  };
  const wrong = await anAdvertisement();
  await decideNow(desk, wrong.id, 'publish', noon);
  expect(await counted()).toEqual(['spam wrong 1']);
  const missed = await aComment();
  await decideNow(desk, missed.id, 'decline', noon, { reason: 'advertising' });
  const known = await anAdvertisement();
  await decideNow(desk, known.id, 'decline', noon, { reason: 'advertising' });
  expect(await counted()).toEqual(['spam missed 1', 'spam wrong 1']);
  await decideNow(desk, missed.id, 'undo', after(5));
  expect(await counted()).toEqual(['spam wrong 1']);
});

it('an answer that stands although words of it were marked counts by their rules, unless they tell what is public', async () => {
  const answer = 'As I told you at your last visit, the swelling goes down within two weeks.';
  const { id } = await aComment({ postId: posts.ada });
  await decideNow(own, id, 'answer', noon, { answer, override: 'speaks-in-general' });
  const first = await counted();
  expect(first.length).toBeGreaterThan(0);
  for (const one of first) expect(one).toMatch(/^replies\/[\w-]+\/[\w-]+ wrong \d+$/);
  await decideNow(own, id, 'undo', after(10));
  expect(await counted()).toEqual([]);
  const other = await aComment({ postId: posts.ada });
  await decideNow(own, other.id, 'answer', noon, { answer, override: 'public-already' });
  expect(await counted()).toEqual([]);
});

it('stands among the figures by rule, and holds nothing of any message', async () => {
  expect((await readFigures(own, noon)).screening).toEqual([]);
  const { id, findings } = await aMarked();
  const verdicts = findings.map(({ start, end }) => ({ start, end, hidden: false }));
  await decideNow(own, id, 'redact', noon, { redaction: { verdicts, words: [{ text: 'chemist', kind: 'other' }] } });
  const { screening } = await readFigures(own, noon);
  expect(screening).toContainEqual({ part: 'identifiers', names: ['other'], wrong: 0, missed: 1 });
  const rows = JSON.stringify(await database().screeningError.findMany());
  for (const word of [id, 'Lucy', 'Marsh', 'Willow', 'chemist']) expect(rows).not.toContain(word);
});
