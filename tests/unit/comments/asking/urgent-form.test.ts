import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { acceptUrgent, changedByUs, keepUrgent, leftOut, urgencyOf } from '@/lib/comments/asking/urgent-form';
import { messageLimits } from '@/lib/comments/comment';
import { en } from '@/lib/shared/messages/en';
import { mostUnits } from '@/lib/shared/text';

const urgent = 'I have crushing chest pain right now and I cannot breathe.';
const given = (change: object = {}) => ({
  postId: ulid(),
  kind: 'question',
  parentId: null,
  alias: 'Quiet Heron',
  theme: '',
  message: urgent,
  claim: '',
  claimLink: '',
  choice: '',
  website: '',
  openedAt: null,
  proof: '',
  ...change,
});

describe('a form that sounds urgent is taken', () => {
  it.each([
    ['in three words', { message: 'I cant breathe' }, { message: 'I cant breathe', alias: 'Quiet Heron' }],
    ['with nothing chosen', { kind: '' }, { kind: 'question' }],
    ['beneath a message, with nothing chosen', { kind: '', parentId: ulid() }, { kind: 'reply' }],
    ['with a proof that is none of ours', { proof: 'x'.repeat(5000) }, { proof: '' }],
    [
      'with an address of a claim that is none, which stays in its words',
      { claim: 'Garlic cures it', claimLink: 'not an address' },
      { message: `${urgent}\n\nGarlic cures it\n\nnot an address`, claim: '', claimLink: '' },
    ],
    [
      'with an address alone, which stays in its words',
      { claimLink: 'https://claims.example/garlic' },
      { message: `${urgent}\n\nhttps://claims.example/garlic` },
    ],
    ['with a whole page of alias, which is left out', { alias: 'word '.repeat(2000) }, { message: urgent, alias: '' }],
    ['longer than others may be', { message: `${urgent} ${'word '.repeat(3000)}` }, { kind: 'question' }],
  ])('%s', (_name, change, expected) => {
    expect(acceptUrgent(given(change), en)).toMatchObject(expected);
  });

  it.each([{ postId: 'none of ours' }, { parentId: 'none of ours' }])(
    'but not beneath what is none of ours: %o',
    (change) => {
      expect(acceptUrgent(given(change), en)).toBeNull();
    },
  );

  it('in whichever field the words stand', () => {
    expect(urgencyOf(given({ message: '', claim: urgent }))).toBe('emergency');
    expect(urgencyOf(given({ message: 'How long does it last?' }))).toBe('none');
  });
});

describe('what is kept of urgent words', () => {
  const most = mostUnits(messageLimits.max);
  const much = 'word '.repeat(most);

  it('is all of them while there is room', () => {
    const text = `${'x'.repeat(most - urgent.length - 1)} ${urgent}`;
    expect(keepUrgent(text)).toBe(text);
  });

  it.each([
    ['at the beginning', `${urgent} ${much}`],
    ['in the middle', `Begin ${much} ${urgent} ${much}`],
    ['at the end', `Begin ${much} ${urgent}`],
  ])('holds them wherever they stand, and says that something was left out: %s', (_name, text) => {
    const kept = keepUrgent(text);
    expect(kept).toContain(urgent);
    expect(kept).toContain(leftOut);
    expect(kept.startsWith(text.slice(0, 5))).toBe(true);
    expect(kept.length).toBeLessThanOrEqual(most);
  });

  it('holds no half of a character', () => {
    expect(keepUrgent(`${urgent} ${'👍🏽'.repeat(most)}`)).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('a writer is told what we changed to take their words', () => {
  it.each([
    ['nothing', 'Quiet Heron', 'Help', 'Quiet Heron', ''],
    ['nothing but the space around an alias', ' Quiet Heron ', 'Help', 'Quiet Heron', ''],
    ['nothing where we chose because none was wished', '', 'Help', 'Silver Otter', ''],
    ['another alias', 'Dr Somebody', 'Help', 'Silver Otter', '?done=renamed'],
    ['another for far too long a one', 'word '.repeat(2000), 'Help', 'Silver Otter', '?done=renamed'],
    ['what was left out', 'Quiet Heron', `Help ${leftOut}`, 'Quiet Heron', '?done=shortened'],
    ['both', 'Dr Somebody', `Help ${leftOut}`, 'Silver Otter', '?done=shortened&done=renamed'],
  ])('%s', (_what, wished, message, alias, expected) => {
    expect(changedByUs(wished, message, alias)).toBe(expected);
  });
});
