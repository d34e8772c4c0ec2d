import { describe, expect, it } from 'vitest';
import type { CommentForm } from '@/lib/comments/comment-form';
import { runSubmitChecks, type Draft } from '@/lib/comments/submit-checks';
import { ulid } from 'ulid';
import { noon } from '@/tests/support/moments';

const plain = 'How long does this usually last, please?';
const identifying = 'Please write to margaret.ellison@example.org about my knee.';
const urgent = 'I have crushing chest pain right now and I cannot breathe.';

const form = (overrides: Partial<CommentForm> = {}): CommentForm => ({
  postId: ulid(),
  kind: 'question',
  parentId: null,
  alias: '',
  message: plain,
  choice: 'unasked',
  website: '',
  openedAt: null,
  ...overrides,
});

function draftOf(overrides: Partial<CommentForm>): Draft {
  const result = runSubmitChecks(form(overrides), noon);
  if (!('draft' in result)) throw new Error('the writer was asked something');
  return result.draft;
}

describe('a message with nothing to find', () => {
  it.each(['unasked', 'remove', 'edit', 'identifies-no-one'] as const)(
    'passes as it was typed, whatever was chosen (%s)',
    (choice) => {
      expect(draftOf({ choice })).toMatchObject({
        body: plain,
        findings: [],
        overruled: false,
        urgency: 'none',
        riskRank: 1,
      });
    },
  );
});

describe('a message that could identify someone', () => {
  it.each(['unasked', 'edit'] as const)('comes back with its findings while the choice is “%s”', (choice) => {
    const result = runSubmitChecks(form({ message: identifying, choice }), noon);
    if ('draft' in result) throw new Error('it was let through');
    expect(result.ask.map(({ kind, start, end }) => [kind, identifying.slice(start, end)])).toEqual([
      ['email', 'margaret.ellison@example.org'],
    ]);
  });

  it('loses what was found once its writer says so', () => {
    const { body, findings, overruled } = draftOf({ message: identifying, choice: 'remove' });
    expect(body).toBe('Please write to [e-mail] about my knee.');
    expect([findings, overruled]).toEqual([[], false]);
  });

  it('keeps its words and its findings, marked as overruled, once its writer says that it identifies no one', () => {
    const { body, findings, overruled } = draftOf({ message: identifying, choice: 'identifies-no-one' });
    expect(body).toBe(identifying);
    expect(findings.map(({ kind }) => kind)).toEqual(['email']);
    expect(overruled).toBe(true);
  });
});

describe('a message that sounds urgent', () => {
  it('goes to the front', () => {
    expect(draftOf({ message: urgent })).toMatchObject({ urgency: 'emergency', riskRank: 3 });
  });

  it('stays in front when a program seems to have sent it', () => {
    expect(draftOf({ message: urgent, website: 'https://shop.example', openedAt: noon.getTime() })).toMatchObject({
      urgency: 'emergency',
      riskRank: 3,
    });
  });

  it('is known as urgent even while its writer is asked about findings', () => {
    const result = runSubmitChecks(form({ message: `${urgent} ${identifying}` }), noon);
    expect(result).toMatchObject({ urgency: 'emergency' });
    expect('ask' in result).toBe(true);
  });

  it('stays urgent after what it holds was taken out', () => {
    expect(draftOf({ message: `${urgent} ${identifying}`, choice: 'remove' })).toMatchObject({
      urgency: 'emergency',
      riskRank: 3,
    });
  });
});

describe('a message that a program seems to have sent', () => {
  it.each([
    ['the field that people do not see was filled in', { website: 'https://shop.example' }, 0],
    ['it came less than three seconds after the page', { openedAt: noon.getTime() - 2_999 }, 0],
    ['the page claims to come from the future', { openedAt: noon.getTime() + 60_000 }, 0],
    ['it came three seconds after the page', { openedAt: noon.getTime() - 3_000 }, 1],
    ['scripting is off, so that nobody knows when the page was opened', { openedAt: null }, 1],
  ] as const)('is never refused, and waits at the end or not: %s', (_name, change, riskRank) => {
    expect(draftOf(change)).toMatchObject({ body: plain, riskRank });
  });
});
