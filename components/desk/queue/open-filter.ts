/** The filters of the unanswered questions as they stand in the address. Pure. */
import { type AddressParams, paramOf, queueAges } from '@/components/desk/queue-filter';

export interface OpenView {
  order: 'oldest' | 'most-asked';
  /** Waiting for at least so long. */
  age: keyof typeof queueAges | null;
  physician: string | null;
}

interface Place {
  openAskers: number;
  openSince: Date;
  id: string;
}

/** A value that means nothing is left out rather than refused: an old link still opens the list. */
export function openViewOf(params: AddressParams): OpenView {
  const age = paramOf(params, 'age');
  const physician = paramOf(params, 'physician');
  return {
    order: paramOf(params, 'order') === 'most-asked' ? 'most-asked' : 'oldest',
    age: age === 'day' || age === 'week' ? age : null,
    physician: /^[a-z0-9-]{2,60}$/.test(physician) ? physician : null,
  };
}

/** The end of the last page; null where it is none. */
export function openPlaceOf(params: AddressParams): Place | null {
  const [, askers, time, id] = /^(\d{1,9})\.(\d{1,15})\.([0-9A-Z]{26})$/.exec(paramOf(params, 'after')) ?? [];
  return id === undefined ? null : { openAskers: Number(askers), openSince: new Date(Number(time)), id };
}

/** What is usual is left out. */
export function openAddress({ order, age, physician }: OpenView, after: Place | null = null): string {
  const params = new URLSearchParams({
    ...(order === 'most-asked' ? { order } : {}),
    ...(age ? { age } : {}),
    ...(physician ? { physician } : {}),
    ...(after ? { after: `${after.openAskers}.${after.openSince.getTime()}.${after.id}` } : {}),
  });
  return params.size > 0 ? `/desk/open?${params}` : '/desk/open';
}

/** What the list is asked for, at `now`. */
export function openAskedOf({ order, age, physician }: OpenView, now: Date) {
  return {
    order,
    physician: physician ?? undefined,
    openUntil: age ? new Date(now.getTime() - queueAges[age] * 86_400_000) : undefined,
  };
}
