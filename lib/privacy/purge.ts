/** Removes what the retention table says has been kept long enough. Running it twice removes nothing twice; the site may run meanwhile. */
import {
  countSettled,
  eraseSettled,
  oldSubmissionKeys,
  pastLeases,
  pastReports,
  receiptsOfErased,
  servedContacts,
  unconfirmedContacts,
} from '@/lib/comments/retention/erase-expired';
import { expiredFollows } from '@/lib/following/expired-follows';
import { pastAccess } from '@/lib/identity/access-log/shorten-access';
import { pastSignIns } from '@/lib/identity/sign-in/expired-sign-ins';
import { endedLetters } from '@/lib/letters/keep-letters';
import { doneMails, pastWindows } from '@/lib/platform/database/expired-rows';
import { log } from '@/lib/platform/log';
import { keptMailFiles } from './kept-mail-files';
import { keptSince, type PurgedKind } from './retention';

interface Removal {
  count: (before: Date) => Promise<number>;
  remove: (before: Date, now: Date) => Promise<number>;
}

const settled = (kind: Parameters<typeof eraseSettled>[0]): Removal => ({
  count: (before) => countSettled(kind, before),
  remove: (before, now) => eraseSettled(kind, before, now),
});

/** A kind that gets days in the table and no removal here does not compile. */
const removals: Record<PurgedKind, Removal> = {
  // First: erasing a message takes its mark along.
  submissions: oldSubmissionKeys,
  returned: settled('returned'),
  declined: settled('declined'),
  withdrawn: settled('withdrawn'),
  leases: pastLeases,
  contacts: servedContacts,
  unconfirmed: unconfirmedContacts,
  letters: endedLetters,
  unconfirmedFollows: expiredFollows,
  receipts: receiptsOfErased,
  reports: pastReports,
  rateWindows: pastWindows,
  mails: doneMails,
  // After the addresses that they went to.
  mailFiles: keptMailFiles,
  signIns: pastSignIns,
  readings: pastAccess,
};

export type Purged = Record<PurgedKind, number>;

/** How many of each kind; with `dry`, how many it would have been. */
export async function purge(now: Date, { dry = false } = {}): Promise<Purged> {
  const counts: [PurgedKind, number][] = [];
  for (const [kind, { count, remove }] of Object.entries(removals) as [PurgedKind, Removal][]) {
    const before = keptSince(kind, now);
    const number = dry ? await count(before) : await remove(before, now);
    if (!dry && number > 0) log('purged', { kind, count: number });
    counts.push([kind, number]);
  }
  return Object.fromEntries(counts) as Purged;
}
