import { describe, expect, it } from 'vitest';
import { answerProblems, noDetails, storedDetails } from '@/lib/comments/answers/answer-details';
import { commentFormIn } from '@/lib/comments/asking/ask-schema';
import { screenText } from '@/lib/comments/asking/screen-claim';
import { runSubmitChecks } from '@/lib/comments/asking/submit-checks';
import { claimLimits, claimProblems, isClaimLink, joinClaim, splitClaim } from '@/lib/comments/claim';
import { judgeText, redactText } from '@/lib/comments/redaction';
import { en } from '@/lib/shared/messages/en';

const now = new Date('2026-12-01T12:00:00Z');
const message = 'Is this true, please?\n\nI would like to know before I try it.';
const typed = {
  kind: 'question',
  message,
  claim: 'Beetroot juice replaces tablets for blood pressure.',
  claimLink: 'https://beetroot.example/news?id=7',
} as const;
const form = {
  ...typed,
  postId: '01E00000000000000000000ADA',
  parentId: null,
  alias: '',
  choice: 'unasked',
  website: '',
  proof: '',
  openedAt: null,
} as const;

describe('a claim', () => {
  it.each([
    ['with an address', typed, 2, { words: typed.claim, link: typed.claimLink }],
    ['without one', { ...typed, claimLink: '' }, 1, { words: typed.claim, link: null }],
  ] as const)('%s comes apart as it was put together', (_name, given, lines, claim) => {
    const { body, claimLines } = joinClaim(given);
    expect(claimLines).toBe(lines);
    expect(splitClaim(body, claimLines)).toEqual({ message, claim });
  });

  it('is no part of an experience or a reply, nor of a question without one', () => {
    for (const kind of ['experience', 'reply'])
      expect(joinClaim({ ...typed, kind })).toEqual({ body: message, claimLines: null });
    expect(joinClaim({ kind: 'question', message })).toEqual({ body: message, claimLines: null });
    expect(joinClaim({ ...typed, claim: '' })).toEqual({ body: message, claimLines: null });
    expect(splitClaim('', 2)).toEqual({ message: '', claim: null });
  });

  it('needs words: an address alone says nothing', () => {
    expect(claimProblems({ ...typed, claim: '' }, en)).toEqual([{ field: 'claim', message: en.claims.noClaim }]);
    expect(claimProblems(typed, en)).toEqual([]);
    expect(claimProblems({ ...typed, claimLink: '' }, en)).toEqual([]);
  });

  it('stands on one line and is not longer than it may be', () => {
    const { claim } = commentFormIn(en).shape;
    expect(claim.parse(' It cures\n\neverything. ')).toBe('It cures everything.');
    expect(claim.safeParse('x'.repeat(claimLimits.words)).success).toBe(true);
    expect(claim.safeParse('x'.repeat(claimLimits.words + 1)).success).toBe(false);
  });
});

describe('the address of a claim', () => {
  it.each([
    'https://example.org',
    'http://news.example.org/a/b?c=d#e',
    'HTTPS://EXAMPLE.ORG/A',
    `https://example.org/${'x'.repeat(claimLimits.link - 20)}`,
  ])('may be %s', (link) => {
    expect(isClaimLink(link)).toBe(true);
  });

  it.each([
    '',
    'example.org',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://example.org/a',
    'https://',
    'https://localhost/a',
    'https://jane:secret@example.org/',
    'https://example.org/a b',
    'https://example.org/a\nhttps://example.org/b',
    'https://example.org/"><script>alert(1)</script>',
    ' https://example.org',
    `https://example.org/${'x'.repeat(claimLimits.link)}`,
  ])('may not be %j', (link) => {
    expect(isClaimLink(link)).toBe(false);
  });
});

describe('screening a claim', () => {
  const marked = (given: Parameters<typeof joinClaim>[0]) => {
    const { body, claimLines } = joinClaim(given);
    return screenText(body, claimLines).map(({ kind, start, end }) => [kind, body.slice(start, end)]);
  };

  it('marks nothing in an ordinary one, though it has an address', () => {
    expect(marked(typed)).toEqual([]);
  });

  it('finds in it what it finds in a message, and marks it where it stands', () => {
    expect(marked({ ...typed, claim: 'Write to jane.doe@example.org for the cure.' })).toEqual([
      ['email', 'jane.doe@example.org'],
    ]);
  });

  it('marks an address that is a person', () => {
    const claimLink = 'https://www.facebook.com/jane.doe.1961';
    expect(marked({ ...typed, claimLink }).flatMap(([, words]) => words)).toContain(claimLink);
  });

  it('asks its writer, and takes out what they want taken out', () => {
    const given = { ...form, claim: 'Write to jane.doe@example.org for the cure.' };
    expect(runSubmitChecks(given, now)).toMatchObject({ ask: [{ kind: 'email' }] });
    const removed = runSubmitChecks({ ...given, choice: 'remove' }, now);
    const draft = 'draft' in removed ? removed.draft : null;
    expect(splitClaim(draft?.body ?? '', draft?.claimLines ?? null)).toEqual({
      message,
      claim: { words: 'Write to [e-mail] for the cure.', link: typed.claimLink },
    });
  });
});

describe('redacting a claim', () => {
  const { body, claimLines } = joinClaim(typed);
  const hide = (text: string) => {
    const result = judgeText(body, [], null, { verdicts: [], words: [{ text, kind: 'other' }] });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return splitClaim(redactText(body, result.judged, claimLines) ?? body, claimLines);
  };

  it('hides words of it, or its address, like words of the message', () => {
    expect(hide('Beetroot juice')).toEqual({
      message,
      claim: { words: '[removed] replaces tablets for blood pressure.', link: typed.claimLink },
    });
    expect(hide(typed.claimLink)).toEqual({ message, claim: { words: typed.claim, link: '[removed]' } });
  });

  it('leaves message, claim and address in their places when the hidden words run from one into the next', () => {
    expect(hide(`for blood pressure. ${typed.claimLink}`)).toEqual({
      message,
      claim: { words: 'Beetroot juice replaces tablets [removed]', link: null },
    });
  });
});

describe('rating a claim', () => {
  const answer = 'In general this does not replace any tablet.';
  const fieldsOf = (some: object) =>
    answerProblems({ ...noDetails, answer, ...some }, false, now).map(({ field }) => field);

  it('needs a sentence that says why, and a sentence needs a rating', () => {
    expect(fieldsOf({ rating: 'misleading', ratingReason: 'No.' })).toEqual(['ratingReason']);
    expect(fieldsOf({ ratingReason: 'It has not been studied.' })).toEqual(['rating']);
    expect(fieldsOf({ rating: 'unproven', ratingReason: 'It has not been studied.' })).toEqual([]);
  });

  it('is held to the same words as the answer', () => {
    const ratingReason = 'As I told you when you came in last week, it does not.';
    expect(fieldsOf({ rating: 'misleading', ratingReason })).toContain('override');
  });

  it('is not kept for a question that holds none', () => {
    const details = { ...noDetails, rating: 'partly', ratingReason: 'It helps a little.' } as const;
    expect(storedDetails(details, null, now)).toMatchObject({ rating: null, ratingReason: null, ratedClaimId: null });
    expect(storedDetails(details, '01A', now)).toMatchObject({ rating: 'partly', ratedClaimId: '01A' });
  });
});
