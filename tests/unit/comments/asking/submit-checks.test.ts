import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { type Draft, runSubmitChecks } from '@/lib/comments/asking/submit-checks';
import { looksAutomatic, lowPriorityReasons, rankOf, storedLowPriority } from '@/lib/comments/low-priority';
import { en } from '@/lib/shared/messages/en';
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
  proof: '',
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
        lowPriority: [],
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
    expect(draftOf({ message: urgent })).toMatchObject({ urgency: 'emergency' });
  });

  it('stays in front when a program seems to have sent it', () => {
    expect(draftOf({ message: urgent, website: 'https://shop.example', openedAt: noon.getTime() })).toMatchObject({
      urgency: 'emergency',
    });
  });

  it.each(['unasked', 'edit'] as const)('does not wait for its writer to choose about findings: %s', (choice) => {
    const { urgency, findings, overruled, body } = draftOf({ message: `${urgent} ${identifying}`, choice });
    expect({ urgency, overruled, body }).toEqual({
      urgency: 'emergency',
      overruled: false,
      body: `${urgent} ${identifying}`,
    });
    expect(findings.map(({ kind }) => kind)).toEqual(['email']);
  });

  it('is not asked about what nothing was found in, whatever its language', () => {
    expect('draft' in runSubmitChecks(form({ message: urgent }), noon, { words: en, screened: false })).toBe(true);
  });
});

describe('a message in a language that is not screened as well as English', () => {
  const asked = (change: Partial<CommentForm>) =>
    runSubmitChecks(form({ message: 'Wie lange dauert das?', ...change }), noon, { words: en, screened: false });

  it('is never taken before its writer was asked, even where nothing is marked', () => {
    expect(asked({})).toEqual({ ask: [], urgency: 'none' });
    expect(asked({ choice: 'edit' })).toEqual({ ask: [], urgency: 'none' });
  });

  it('is taken once its writer has looked', () => {
    expect(asked({ choice: 'identifies-no-one' })).toMatchObject({ draft: { overruled: true } });
  });
});

describe('an urgent message', () => {
  it('stays urgent after what it holds was taken out', () => {
    expect(draftOf({ message: `${urgent} ${identifying}`, choice: 'remove' })).toMatchObject({
      urgency: 'emergency',
    });
  });
});

describe('a message that a program seems to have sent', () => {
  it.each([
    ['the field that people do not see was filled in', { website: 'https://shop.example' }, ['hidden-field']],
    ['it came less than three seconds after the page', { openedAt: noon.getTime() - 2_999 }, ['too-fast']],
    ['the page claims to come from the future', { openedAt: noon.getTime() + 60_000 }, ['too-fast']],
    ['it came three seconds after the page', { openedAt: noon.getTime() - 3_000 }, []],
    ['scripting is off, so that nobody knows when the page was opened', { openedAt: null }, []],
  ] as const)('is never refused, and waits at the end or not: %s', (_name, change, lowPriority) => {
    expect(draftOf(change)).toMatchObject({ body: plain, lowPriority });
  });
});

it('an advertisement is taken as it is, and marked as one', () => {
  const message = 'Please subscribe to my channel and check out my new videos, you will like them';
  expect(draftOf({ message })).toMatchObject({ body: message, lowPriority: ['spam'] });
});

describe('the rank in the queue', () => {
  it.each([
    ['none', [], 1],
    ['none', ['unproven'], 0],
    ['none', ['spam', 'too-fast'], 0],
    ['emergency', ['spam'], 3],
    ['crisis', [], 3],
  ] as const)('of words that sound like %s, with %j, is %d', (urgency, lowPriority, rank) => {
    expect(rankOf(urgency, lowPriority)).toBe(rank);
  });

  it.each([
    [0, null, true],
    [0, 'unproven', false],
    [0, 'spam unproven', true],
    [1, null, false],
    [3, 'hidden-field', false],
  ] as const)('%d with %s looks automatic: %s', (riskRank, lowPriority, automatic) => {
    expect(looksAutomatic({ riskRank, lowPriority })).toBe(automatic);
  });

  it('keeps its reasons in order, and forgets unknown ones', () => {
    expect(storedLowPriority(['unproven', 'spam', 'spam'])).toBe('spam unproven');
    expect(storedLowPriority([])).toBeNull();
    expect(lowPriorityReasons('spam gone unproven')).toEqual(['spam', 'unproven']);
    expect(lowPriorityReasons(null)).toEqual([]);
  });
});
