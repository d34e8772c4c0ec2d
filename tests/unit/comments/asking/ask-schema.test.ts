import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { commentFormIn } from '@/lib/comments/asking/ask-schema';
import { answerLimits, messageLimits, noteLimits } from '@/lib/comments/comment';
import { decisionFormSchema, nothingTyped } from '@/lib/comments/decisions/decision-schema';
import { contactIn } from '@/lib/comments/receipts/contact-schema';
import { en } from '@/lib/shared/messages/en';

const commentFormSchema = commentFormIn(en);
const messageSchema = commentFormSchema.shape.message;
const contactSchema = contactIn(en);

const family = '👩‍👩‍👧‍👦';

const problemsOf = (
  schema: {
    safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } | undefined };
  },
  value: unknown,
): string[] => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a message', () => {
  it.each([
    ['the shortest that is allowed', 'x'.repeat(messageLimits.min)],
    ['the longest that is allowed', 'x'.repeat(messageLimits.max)],
    ['as many family emojis as letters are allowed, since each is one to a person', family.repeat(messageLimits.max)],
    ['a short question', 'Is it safe?'],
    ['a question of six signs', '痛みますか？'],
    ['three signs that say as much as a sentence', '会痛吗'],
    ['a short question in Thai', 'เจ็บไหม'],
    ['a short question in Greek', 'Πονάει;'],
    ['a short question in Arabic', 'هل يؤلم؟'],
    ['one with line breaks and another script', 'كم يدوم هذا الألم عادة؟\n\nشكرا لكم'],
  ])('is taken: %s', (_name, text) => {
    expect(messageSchema.parse(text)).toBe(text);
  });

  it.each([
    ['nothing', '', 'Write your message.'],
    ['blank lines and spaces', ' \n\t \r\n ', 'Write your message.'],
    ['nothing but control characters', '\u0000\u0007\u202e\u2066', 'Write your message.'],
    ['one letter too few', 'x'.repeat(messageLimits.min - 1), 'Write a little more: at least 15 characters.'],
    [
      'one letter too many',
      'x'.repeat(messageLimits.max + 1),
      'Your message is too long. Use at most 2,000 characters.',
    ],
    [
      'one emoji too many',
      family.repeat(messageLimits.max + 1),
      'Your message is too long. Use at most 2,000 characters.',
    ],
    ['signs that ask nothing', '??????', 'Write your message.'],
    ['a remark', 'Too short', 'Write a little more: at least 15 characters.'],
    ['a million characters', 'word '.repeat(200_000), 'Your message is too long. Use at most 2,000 characters.'],
    ['few letters between many spaces', `a${' '.repeat(50)}`, 'Write a little more: at least 15 characters.'],
  ])('is refused with one sentence: %s', (_name, text, message) => {
    expect(problemsOf(messageSchema, text)).toEqual([message]);
  });

  it('is counted and kept without what cannot be seen', () => {
    expect(messageSchema.parse('\n\n  How long\u202e does\u0000 it last?\r\nThanks  \n')).toBe(
      'How long does it last?\nThanks',
    );
  });
});

describe('the form beneath a post', () => {
  const form = {
    postId: ulid(),
    kind: 'question',
    parentId: null,
    alias: ' Quiet Heron ',
    message: 'How long does this last?',
    choice: 'remove',
    website: '',
    openedAt: null,
    proof: '',
  };

  it('is taken when it is whole, its alias tidied', () => {
    expect(commentFormSchema.parse(form)).toEqual({ ...form, alias: 'Quiet Heron' });
  });

  it('takes an unknown choice for none, so that nothing is sent that the writer has not chosen', () => {
    expect(commentFormSchema.parse({ ...form, choice: 'publish-at-once' }).choice).toBe('unasked');
  });

  it('says in words that a kind is missing', () => {
    expect(problemsOf(commentFormSchema, { ...form, kind: undefined })).toEqual([
      'Choose whether you ask a question or share your experience.',
    ]);
  });

  it.each([
    ['a post id that is no id', { postId: "' OR 1=1 --" }],
    ['a post id with a letter that ids lack', { postId: `${'0'.repeat(25)}U` }],
    ['a parent that is no id', { parentId: '../../etc/passwd' }],
    ['a kind that does not exist', { kind: 'answer' }],
    ['a text where a time belongs', { openedAt: 'now' }],
    ['a list where the alias belongs', { alias: ['Quiet Heron'] }],
  ])('refuses %s', (_name, change) => {
    expect(commentFormSchema.safeParse({ ...form, ...change }).success).toBe(false);
  });
});

describe('the form of a decision', () => {
  const form = {
    ...nothingTyped,
    commentId: ulid(),
    revisionId: ulid(),
    version: 1,
    idempotencyKey: ulid(),
    action: 'decline',
    reason: 'off-topic',
  };

  it('is taken when it is whole', () => {
    expect(decisionFormSchema.parse(form)).toEqual(form);
  });

  it('takes the longest note and the longest answer', () => {
    const longest = { ...form, note: family.repeat(noteLimits.max), answer: 'x'.repeat(answerLimits.max) };
    expect(decisionFormSchema.safeParse(longest).success).toBe(true);
  });

  it.each([
    ['a version that is not a whole number', { version: 1.5 }],
    ['a version before the first', { version: 0 }],
    ['a key too short to be unique', { idempotencyKey: 'again' }],
    ['a key that is one of the writer’s', { idempotencyKey: `writer:${ulid()}:1` }],
    ['words in place of a key', { idempotencyKey: 'she said that it hurts' }],
    ['an action of the writer', { action: 'erase' }],
    ['an action that does not exist', { action: 'approve' }],
    ['a comment id that is no id', { commentId: '1' }],
    ['a note too long by one', { note: 'x'.repeat(noteLimits.max + 1) }],
    ['an answer too long by one', { answer: 'x'.repeat(answerLimits.max + 1) }],
  ])('refuses %s', (_name, change) => {
    expect(decisionFormSchema.safeParse({ ...form, ...change }).success).toBe(false);
  });
});

describe('an e-mail address for news', () => {
  it('is trimmed and taken', () => {
    expect(contactSchema.parse('  someone@example.org ')).toBe('someone@example.org');
  });

  it.each([
    '',
    'someone',
    'someone@',
    '@example.org',
    'some one@example.org',
    'a@example.org, b@example.org',
    'a@example.org\nBcc: b@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('is not what “%s” is', (typed) => {
    expect(contactSchema.safeParse(typed).success).toBe(false);
  });
});
