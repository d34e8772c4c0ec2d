/** Arranging who is called when. It narrows who is paged, and never leaves nobody: see on-call.ts. */
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { withNames } from '@/lib/identity/account-name';
import { rightsOf, rolesThat } from '@/lib/identity/rights';
import { listAccounts, type StaffAccount } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { siteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { onCallAt, type Shift, shiftSchema } from './rota';
import { insertShift, listShifts, removePastDays, removeShift } from './rota-store';

export interface Rota {
  shifts: (Shift & { name: string; gone: boolean })[];
  /** Names of those whose shift it is; empty for everyone, as without a rota. */
  now: string[];
  people: { id: string; name: string }[];
  mayArrange: boolean;
}

const called: readonly string[] = rolesThat(({ onCallFor }) => onCallFor !== 'nothing');

const canBeCalled = ({ role, disabledAt }: StaffAccount): boolean => called.includes(role) && disabledAt === null;

export async function readRota(viewer: Viewer, now: Date): Promise<Rota> {
  const [accounts, rows] = await Promise.all([listAccounts().then(withNames), listShifts(addDays(siteDay(now), -1))]);
  const people = accounts.filter(canBeCalled);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const there = new Set(people.map(({ id }) => id));
  return {
    shifts: rows.map((row) => ({
      ...row,
      name: names.get(row.accountId) ?? desk.readStaff.formerAccount,
      gone: !there.has(row.accountId),
    })),
    now: onCallAt(rows, env().TIME_ZONE, now).flatMap((id) => (there.has(id) ? (names.get(id) ?? []) : [])),
    people: people.map(({ id, name }) => ({ id, name })),
    mayArrange: rightsOf(viewer).arrangesRota,
  };
}

/** What is wrong, by field; empty when the shift is there. */
export async function addShift(viewer: Viewer, given: unknown, now: Date): Promise<FormProblem[]> {
  if (!rightsOf(viewer).arrangesRota) throw notFound();
  const parsed = shiftSchema.safeParse(given);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  const { accountId, day } = parsed.data;
  const today = siteDay(now);
  if (day !== null && day < today) return [{ field: 'day', message: desk.rota.dayIsOver }];
  if (!(await listAccounts()).some((account) => account.id === accountId && canBeCalled(account)))
    return [{ field: 'accountId', message: desk.rota.choosePerson }];
  const added = await transaction(async (tx) => {
    await removePastDays(tx, addDays(today, -1));
    if (!(await insertShift(tx, parsed.data, viewer.accountId, now))) return false;
    await insertAccess(tx, { action: 'rota', accountId: viewer.accountId, about: accountId, at: now });
    return true;
  });
  if (!added) return [{ field: 'accountId', message: desk.rota.tooMany }];
  log('rota-shift-added', { accountId });
  return [];
}

/** Not found for one that is not there any more. */
export async function endShift(viewer: Viewer, id: string, now: Date): Promise<void> {
  if (!rightsOf(viewer).arrangesRota) throw notFound();
  await transaction(async (tx) => {
    if (!(await removeShift(tx, id))) throw notFound();
    await insertAccess(tx, { action: 'rota', accountId: viewer.accountId, detail: 'removed', at: now });
  });
  log('rota-shift-removed', { accountId: viewer.accountId });
}

/** Weekdays of whoever has that account, marked as the demonstration's. */
export async function layOutDemonstrationRota(accountId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    for (const weekday of [1, 2, 3, 4, 5])
      await insertShift(tx, { weekday, day: null, from: '08:00', to: '18:00', accountId }, accountId, now, true);
  });
}
