import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { replaceEnv } from '@/lib/platform/env';
import { decideNow } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { readDeskItem, readVersions } from '@/tests/support/desk/desk-deeds';
import {
  about,
  aMarked,
  body,
  hidden,
  lastDecision,
  own,
  place,
  redact,
  shown,
  staff,
} from '@/tests/support/desk/redactions';
import { noon } from '@/tests/support/moments';

withDatabase();

describe('what screening found', () => {
  it.each(['publish', 'answer'] as const)('must be decided, span by span, before anyone may %s', async (action) => {
    const comment = await aMarked();
    const before = await readEveryRow();
    expect(await decideNow(own, comment.id, action)).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'phrase-11-18', message: expect.stringContaining('“Ann Lee”') as string }],
    });
    expect(await redact(own, comment.id, place)).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'phrase-11-18' }],
    });
    expect(await readEveryRow()).toEqual(before);
    await redact(own, comment.id, about(false));
    expect(await decideNow(own, comment.id, action)).toMatchObject({ kind: 'done' });
    expect(await shown()).toBe(body);
  });

  it.each([
    [about(true), 'hidden'],
    [about(false), 'overruled'],
    [{ ...about(false), words: place.words }, 'hidden-and-overruled'],
  ])('leaves a code in the log, and no word: %#', async (given, reason) => {
    const comment = await aMarked();
    await redact(staff, comment.id, given);
    const decision = await lastDecision();
    expect(decision).toMatchObject({ action: 'redact', fromStatus: 'held', toStatus: 'held', reason });
    expect(JSON.stringify(decision)).not.toMatch(/Ann|Lee|Leeds/);
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });

  it('is shown to the desk with what was decided', async () => {
    const comment = await aMarked();
    expect(await readDeskItem(staff, comment.id, noon)).toMatchObject({
      identifying: true,
      phrases: [{ text: 'Ann Lee', hidden: null }],
      publicBody: null,
    });
    await redact(staff, comment.id, about(true));
    expect(await readDeskItem(staff, comment.id, noon)).toMatchObject({
      message: body,
      identifying: false,
      phrases: [{ text: 'Ann Lee', hidden: true }],
      publicBody: hidden,
    });
  });
});

describe('a preview', () => {
  it('is exactly what readers will see, and decides nothing', async () => {
    const comment = await aMarked();
    const before = await readEveryRow();
    const preview = await decideNow(staff, comment.id, 'redact', noon, {
      preview: true,
      redaction: { ...about(true), words: place.words },
    });
    expect(await readEveryRow()).toEqual(before);
    await redact(staff, comment.id, { ...about(true), words: place.words });
    await decideNow(staff, comment.id, 'publish');
    expect(preview).toEqual({ kind: 'preview', text: await shown() });
  });
});

describe('beneath a post in another language', () => {
  beforeAll(() => replaceEnv({ SITE_LANGUAGE: 'es' }));
  afterAll(() => replaceEnv({ SITE_LANGUAGE: 'en' }));

  it('hides words behind words of that language, and says so in every place', async () => {
    const comment = await aMarked();
    const spanish = hidden.replace('[name]', '[nombre]').replace('Leeds', '[lugar]');
    const given = { ...about(true), words: place.words };
    expect(await decideNow(staff, comment.id, 'redact', noon, { preview: true, redaction: given })).toEqual({
      kind: 'preview',
      text: spanish,
    });
    await redact(staff, comment.id, given);
    expect((await readDeskItem(staff, comment.id, noon)).publicBody).toBe(spanish);
    expect((await readVersions(staff, comment.id, noon)).at(-1)).toMatchObject({ what: 'redacted', text: spanish });
  });
});
