/** Writes down how long people wait, and the clinics they can come to. */
import type { Viewer } from '@/lib/identity/viewer';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { type FormProblem, problemsIn } from '@/lib/shared/form-state';
import { isId } from '@/lib/shared/ids';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { listPlaceRows } from '../hours/place-store';
import { mayChangeFacts } from '../practice-fact';
import { clinicSchema, countHoldsUntil, momentsOf, mostClinics, spacesSchema } from './clinic';
import {
  findClinicRow,
  insertClinic,
  listClinicRows,
  recordClinic,
  recordSpaces,
  recordWait,
  removeWaitRow,
} from './today-store';
import { validUntilOf, waitKinds, waitSchema } from './wait';

const words = desk.changeWaits;
type Values = Record<string, string>;

function ask(viewer: Viewer): void {
  if (!mayChangeFacts(viewer)) throw notFound();
}

/** False when what was typed is no number that such a wait can have: nothing is changed then. */
export async function saveWait(viewer: Viewer, given: Values, now: Date, demonstration = false): Promise<boolean> {
  ask(viewer);
  const parsed = waitSchema.safeParse(given);
  if (!parsed.success) {
    if (parsed.error.issues.some(({ path }) => path[0] === 'kind')) throw notFound();
    return false;
  }
  const validUntil = validUntilOf(parsed.data.kind, now);
  await recordWait({ ...parsed.data, asOf: now, validUntil, updatedBy: viewer.name, demonstration });
  log('practice-wait-saved', { kind: parsed.data.kind, accountId: viewer.accountId });
  return true;
}

export async function removeWait(viewer: Viewer, given: string): Promise<void> {
  ask(viewer);
  const kind = waitKinds.find((one) => one === given);
  if (kind === undefined) throw notFound();
  await removeWaitRow(kind);
  log('practice-wait-removed', { kind, accountId: viewer.accountId });
}

/** What is wrong, in words; an empty list when it is written down. Of two people who change one at once the second is told. */
export async function saveClinic(
  viewer: Viewer,
  given: Values,
  now: Date,
  demonstration = false,
): Promise<FormProblem[]> {
  ask(viewer);
  const parsed = clinicSchema.safeParse(given);
  if (!parsed.success) return problemsIn(parsed.error);
  const { id, sequence, day, from, to, placeId, ...rest } = parsed.data;
  const [startsAt, endsAt] = momentsOf(env().TIME_ZONE, { day, from, to });
  if (endsAt <= now) return [{ field: 'day', message: words.alreadyOver }];
  if (placeId !== '' && !(await listPlaceRows()).some((place) => place.id === placeId))
    return [{ field: 'placeId', message: words.placeGone }];
  const clinic = {
    ...rest,
    placeId: placeId === '' ? null : placeId,
    startsAt,
    endsAt,
    asOf: now,
    validUntil: countHoldsUntil(now),
  };
  const by = { updatedAt: now, updatedBy: viewer.name };
  if (id === '') {
    const added = await transaction(async (tx) => {
      await lockChain(tx);
      if ((await listClinicRows(now, tx)).length >= mostClinics) return false;
      await insertClinic(tx, clinic, { ...by, demonstration });
      return true;
    });
    if (!added) return [{ field: 'day', message: words.tooMany }];
  } else if (!(await recordClinic({ id, sequence }, clinic, by)))
    return [{ field: 'kind', message: words.changedByOther }];
  log('practice-clinic-saved', { kind: rest.kind, accountId: viewer.accountId });
  return [];
}

/** False when the number cannot be, or the clinic is not on any more. */
export async function saveSpaces(viewer: Viewer, given: Values, now: Date): Promise<boolean> {
  ask(viewer);
  const { id = '', spaces = '' } = given;
  const parsed = spacesSchema.safeParse(spaces);
  if (!isId(id)) throw notFound();
  if (!parsed.success) return false;
  const count = { spaces: parsed.data, asOf: now, validUntil: countHoldsUntil(now), updatedBy: viewer.name };
  const saved = await recordSpaces(id, count);
  if (saved) log('practice-clinic-counted', { accountId: viewer.accountId });
  return saved;
}

/** Readers and calendars are told that it does not take place, until it would have been over; or that it does after all. */
export async function cancelClinic(viewer: Viewer, id: string, cancelled: boolean, now: Date): Promise<void> {
  ask(viewer);
  const row = isId(id) ? await findClinicRow(id) : null;
  if (row === null) throw notFound();
  if ((row.cancelledAt !== null) === cancelled) return;
  await recordClinic(row, { cancelledAt: cancelled ? now : null }, { updatedAt: now, updatedBy: viewer.name });
  log(cancelled ? 'practice-clinic-cancelled' : 'practice-clinic-back', { accountId: viewer.accountId });
}
