import { describe, expect, it } from 'vitest';
import { findReplyHazards } from '../../../../lib/screening/reply-hazards';
import { cleanReplies } from './clean-replies';
import { hazardousReplies } from './hazardous-replies';

const hazardous = Object.entries(hazardousReplies).flatMap(([kind, replies]) =>
  replies.map((reply) => [kind, reply] as const),
);

describe('findReplyHazards', () => {
  it('is tried on two hundred replies of each sort', () => {
    expect(hazardous.length).toBeGreaterThanOrEqual(200);
    expect(cleanReplies.length).toBeGreaterThanOrEqual(200);
  });

  it.each(hazardous)('stops %s: "%s"', (_kind, reply) => {
    expect(findReplyHazards(reply)).not.toEqual([]);
  });

  it.each(cleanReplies)('passes "%s"', (reply) => {
    expect(findReplyHazards(reply)).toEqual([]);
  });

  it('tells where, and how to reword', () => {
    const reply = '🙂 As I told you, it heals.';
    const [hazard] = findReplyHazards(reply);
    expect(hazard).toMatchObject({ kind: 'confirms-patient', start: 3 });
    expect(reply.slice(hazard?.start, hazard?.end)).toBe('As I told you');
    expect(hazard?.advice).toContain('confirm');
  });

  it('lets a dose stand where the reader is sent to their own doctor', () => {
    expect(findReplyHazards('Take 400 mg with food.')).not.toEqual([]);
    expect(findReplyHazards('Take 400 mg with food, but ask your own doctor first.')).toEqual([]);
  });
});
