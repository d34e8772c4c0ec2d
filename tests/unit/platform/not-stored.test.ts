import { describe, expect, it } from 'vitest';
import { type Hindrance, hindranceOf, NotStored } from '@/lib/platform/not-stored';

const driver = (originalCode: string, kind = 'sqlite'): Error =>
  Object.assign(new Error('of the driver'), { cause: { originalCode, kind } });
const prisma = (code: string, inner?: Error): Error =>
  Object.assign(new Error('of Prisma'), { code, meta: { driverAdapterError: inner } });

const faults: [string, unknown, Hindrance | null][] = [
  ['SQLite: someone writes', prisma('P2010', driver('SQLITE_BUSY', 'SocketTimeout')), 'busy'],
  ['SQLite: someone wrote meanwhile', driver('SQLITE_BUSY_SNAPSHOT'), 'busy'],
  ['SQLite: no room', driver('SQLITE_FULL'), 'full'],
  ['SQLite: not ours to write', driver('SQLITE_READONLY_DBMOVED'), 'read-only'],
  ['SQLite: the folder is gone', driver('SQLITE_CANTOPEN'), 'read-only'],
  ['SQLite: the disk fails', driver('SQLITE_IOERR_WRITE'), 'away'],
  ['PostgreSQL: someone has the row', prisma('P2010', driver('55P03', 'postgres')), 'busy'],
  ['PostgreSQL: no room', driver('53100', 'postgres'), 'full'],
  ['PostgreSQL: a copy that only reads', driver('25006', 'postgres'), 'read-only'],
  ['PostgreSQL: stopping', driver('57P01', 'postgres'), 'away'],
  ['PostgreSQL: nobody there', driver('', 'DatabaseNotReachable'), 'away'],
  ['PostgreSQL: nobody there, without a driver’s word', Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'away'],
  ['no turn in time', prisma('P2028'), 'busy'],
  ['a file: no room', Object.assign(new Error(), { code: 'ENOSPC' }), 'full'],
  ['a file: over the quota', Object.assign(new Error(), { code: 'EDQUOT' }), 'full'],
  ['a file: a disk that only reads', Object.assign(new Error(), { code: 'EROFS' }), 'read-only'],
  ['told already', new NotStored('full'), 'full'],
  ['two equal rows', prisma('P2002', driver('SQLITE_CONSTRAINT_UNIQUE', 'UniqueConstraintViolation')), null],
  ['a missing row', prisma('P2025'), null],
  ['a missing table', prisma('P2021', driver('SQLITE_ERROR', 'TableDoesNotExist')), null],
  ['a fault of ours', new TypeError('undefined is not a function'), null],
  ['what is no error', 'SQLITE_BUSY', null],
  ['nothing', null, null],
];

describe('what stands in the way of storing', () => {
  it.each(faults)('is told from the code: %s', (_name, fault, hindrance) => {
    expect(hindranceOf(fault)).toBe(hindrance);
  });

  it('is found however deep, and never for ever', () => {
    const round: Record<string, unknown> = {};
    round['cause'] = round;
    expect(hindranceOf(round)).toBeNull();
  });
});
