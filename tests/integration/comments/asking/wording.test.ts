import { describe, expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { everyWording, wordingOf } from '@/lib/comments/asking/wording';
import { keepWordings } from '@/lib/comments/asking/wording-store';
import { database } from '@/lib/platform/database/database';
import { en } from '@/lib/shared/messages/en';
import { es } from '@/lib/shared/messages/es';
import { aComment, aForm } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';

withDatabase();

async function sent(parts: Parameters<typeof aForm>[0]): Promise<string> {
  const outcome = await submitComment(aForm(parts), { network: '192.0.2.1', codes: [] }, noon);
  if (outcome.kind !== 'stored') throw new Error(`it was not stored: ${outcome.kind}`);
  const { wordingVersion } = await database().comment.findUniqueOrThrow({ where: { id: outcome.commentId } });
  return (await database().wording.findUniqueOrThrow({ where: { hash: wordingVersion } })).words;
}

describe('a message names the words that its writer was told', () => {
  it('which are kept as they were on that day', async () => {
    await keepWordings(noon);
    const parent = await aComment({ status: 'published' });
    for (const words of [en.ask.introduction, en.generalInformation]) expect(await sent({})).toContain(words);
    expect(await sent({ kind: 'reply', parentId: parent.id })).toContain(en.replyForm.lead);
  });

  it('in each language, and by another name when a word of them is another', () => {
    expect(wordingOf('message', 'es').words).toContain(es.generalInformation);
    const hashes = everyWording().map(({ hash }) => hash);
    expect(hashes.length).toBe(9);
    expect(new Set(hashes).size).toBe(9);
  });

  it('which are added to and never changed', async () => {
    const old = { hash: 'old', language: 'en', words: 'What was said before.', since: noon };
    await database().wording.create({ data: old });
    await keepWordings(after(1));
    await keepWordings(after(2));
    expect(await database().wording.findUnique({ where: { hash: 'old' } })).toEqual(old);
    expect(await database().wording.count()).toBe(10);
    expect(await database().wording.count({ where: { since: after(1) } })).toBe(9);
  });
});
