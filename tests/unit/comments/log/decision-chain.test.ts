import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type ChainedDecision,
  type ChainEnd,
  chainStart,
  followChain as follow,
  hashDecision as hashOf,
  keyedRule,
} from '@/lib/comments/log/decision-chain';
import { after } from '@/tests/support/moments';

type Row = ChainedDecision & { hash: string };

const seal = (text: string): string => createHash('sha256').update(`key ${text}`).digest('hex');
const fromTheStart = { seq: 0, hash: chainStart };
const hashDecision = (row: ChainedDecision): string => hashOf(row, seal);
const followChain = (end: ChainEnd, rows: readonly Row[], plain = fromTheStart) => follow(end, rows, seal, plain);

function aChain(length: number): Row[] {
  const rows: Row[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const row: ChainedDecision = {
      seq,
      id: `decision-${seq}`,
      commentId: 'comment',
      revisionId: 'revision',
      answerRevisionId: null,
      action: 'decline',
      fromStatus: 'held',
      toStatus: 'declined',
      versionSeen: seq,
      before: '{}',
      actorId: 'account',
      actorRole: 'staff',
      reason: 'off-topic',
      noteId: null,
      undoes: null,
      rule: keyedRule,
      shown: null,
      idempotencyKey: `key-${seq}`,
      at: after(seq),
      previousHash: rows.at(-1)?.hash ?? chainStart,
    };
    rows.push({ ...row, hash: hashDecision(row) });
  }
  return rows;
}

const start = { seq: 0, hash: chainStart };
const changed = (rows: Row[], seq: number, change: Partial<Row>): Row[] =>
  rows.map((row) => (row.seq === seq ? { ...row, ...change } : row));

describe('a chain of decisions', () => {
  it('that nobody touched is followed to its end', () => {
    const rows = aChain(5);
    expect(followChain(start, rows)).toEqual({ seq: 5, hash: rows[4]?.hash });
  });

  it('without rows ends where it began', () => {
    expect(followChain(start, [])).toEqual(start);
  });

  it('can be followed in pieces', () => {
    const rows = aChain(6);
    const half = followChain(start, rows.slice(0, 3));
    if ('brokenAt' in half) throw new Error('the first half is whole');
    expect(followChain(half, rows.slice(3))).toEqual({ seq: 6, hash: rows[5]?.hash });
  });
});

describe('a row that was changed', () => {
  const changes: Partial<Row>[] = [
    { id: 'another' },
    { commentId: 'another' },
    { revisionId: 'another' },
    { answerRevisionId: 'another' },
    { action: 'publish' },
    { fromStatus: 'published' },
    { toStatus: 'published' },
    { versionSeen: 9 },
    { before: '{"status":"held"}' },
    { actorId: 'another' },
    { actorId: null },
    { actorRole: 'physician' },
    { reason: 'unkind' },
    { reason: null },
    { noteId: 'note' },
    { undoes: 'decision-1' },
    { idempotencyKey: 'another' },
    { at: after(1000) },
    { hash: 'f'.repeat(64) },
  ];

  it.each(changes.map((change) => [Object.keys(change)[0], change] as const))(
    'in its %s is named',
    (_column, change) => {
      expect(followChain(start, changed(aChain(5), 3, change))).toEqual({
        brokenAt: 3,
        because: 'it was changed after it was written',
      });
    },
  );

  it('and given a fitting hash is betrayed by the row after it', () => {
    const rows = aChain(5);
    const forged = { ...(rows[2] as Row), reason: 'unkind' };
    expect(followChain(start, changed(rows, 3, { ...forged, hash: hashDecision(forged) }))).toEqual({
      brokenAt: 4,
      because: 'it does not follow the row before it',
    });
  });

  it('never passes by moving a letter from one column to the next', () => {
    const [row] = aChain(1) as [Row];
    expect(hashDecision({ ...row, action: 'declineh', fromStatus: 'eld' })).not.toBe(hashDecision(row));
  });
});

describe('a row that was taken away', () => {
  it.each([1, 2, 3, 4])('as number %d is named', (seq) => {
    expect(
      followChain(
        start,
        aChain(5).filter((row) => row.seq !== seq),
      ),
    ).toEqual({ brokenAt: seq, because: 'this row is missing' });
  });

  it('is named too when the rows after it were numbered anew', () => {
    const rows = aChain(5)
      .filter((row) => row.seq !== 2)
      .map((row, index) => ({ ...row, seq: index + 1 }));
    expect(followChain(start, rows)).toEqual({ brokenAt: 2, because: 'it does not follow the row before it' });
  });

  it('cannot be seen at the end of the chain, which is why the last hash is printed', () => {
    const rows = aChain(5);
    expect(followChain(start, rows.slice(0, 4))).not.toEqual(followChain(start, rows));
  });
});

describe('rows that were put in another order', () => {
  it('are named at the first that is out of place', () => {
    const rows = aChain(5);
    const swapped = rows
      .map((row) => (row.seq === 2 ? { ...row, seq: 3 } : row.seq === 3 ? { ...row, seq: 2 } : row))
      .sort((a, b) => a.seq - b.seq);
    expect(followChain(start, swapped)).toEqual({ brokenAt: 2, because: 'it does not follow the row before it' });
  });
});

describe('a chain that began with plain hashes', () => {
  const plainUntil = (rows: readonly Row[], seq: number) => ({ seq, hash: rows[seq - 1]?.hash ?? chainStart });
  function mixed(length: number, plain: number): Row[] {
    const rows: Row[] = [];
    for (const { hash: _, ...row } of aChain(length)) {
      const next = { ...row, rule: row.seq <= plain ? null : keyedRule, previousHash: rows.at(-1)?.hash ?? chainStart };
      rows.push({ ...next, hash: hashDecision(next) });
    }
    return rows;
  }

  it('is whole by the rule of each row’s time', () => {
    const rows = mixed(5, 3);
    expect(followChain(start, rows, plainUntil(rows, 3))).toEqual({ seq: 5, hash: rows[4]?.hash });
  });

  it('takes no plain hash afterwards, and no keyed one before', () => {
    const rows = mixed(5, 3);
    const because = 'its hash was not made as hashes were made then';
    expect(followChain(start, mixed(5, 5), plainUntil(rows, 3))).toEqual({ brokenAt: 4, because });
    expect(followChain(start, mixed(5, 2), plainUntil(rows, 3))).toEqual({ brokenAt: 3, because });
  });

  it('shows that its plain part was written anew', () => {
    const rows = mixed(3, 3);
    const forged: Row[] = [];
    for (const { hash: _, ...row } of rows) {
      const next = { ...row, reason: 'unkind', previousHash: forged.at(-1)?.hash ?? chainStart };
      forged.push({ ...next, hash: hashDecision(next) });
    }
    expect(followChain(start, forged, plainUntil(rows, 3))).toEqual({
      brokenAt: 3,
      because: 'it was written anew since keyed hashes began',
    });
  });

  it('cannot be made by someone without the key', () => {
    const [row] = aChain(1);
    const forged = row
      ? [{ ...row, hash: hashOf(row, (text) => createHash('sha256').update(text).digest('hex')) }]
      : [];
    expect(followChain(start, forged)).toMatchObject({ brokenAt: 1 });
  });
});
