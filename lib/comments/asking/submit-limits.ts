/**
 * How many messages are taken, and whose count each is in. What a program sends must shut nobody out: what looks automatic, what proves
 * nothing, and what comes with a proof of work have counts of their own, and so have words that sound urgent. Pure.
 */
import type { LowPriorityReason } from '@/lib/comments/low-priority';
import type { Limit } from '@/lib/platform/database/rate-limit';

/**
 * `proven`: a browser worked for it, and nothing else tells against it. `unproven`: scripting is off, or a program that does not show.
 * `automatic`: hardly anybody sends it so.
 */
export type Trust = 'proven' | 'unproven' | 'automatic';

export function trustOf(proven: boolean, reasons: readonly LowPriorityReason[]): Trust {
  if (reasons.length > 0) return 'automatic';
  return proven ? 'proven' : 'unproven';
}

interface Limits {
  network: Limit;
  /** Beneath one post. */
  post: Limit;
  site: Limit;
}

/** Short windows: whoever has to wait does not wait for long. */
const quarter = 15 * 60;
const tenMinutes = 10 * 60;

function limits(trust: Trust, urgent: boolean): Limits {
  const name = (what: string): string => `submit-${what}-${trust}${urgent ? '-urgent' : ''}`;
  return {
    network: { name: name('network'), times: urgent ? 40 : 8, windowSeconds: tenMinutes },
    post: { name: name('post'), times: urgent ? 600 : 120, windowSeconds: quarter },
    site: { name: name('site'), times: 2_000, windowSeconds: quarter },
  };
}

export function submitLimits(trust: Trust, urgency: string): Limits {
  return limits(trust, urgency !== 'none');
}

/** Proven messages beyond a post's or the site's share are taken, and read last. So many are stored at most. */
export const crowdLimit: Limit = { name: 'submit-crowd', times: 2_000, windowSeconds: quarter };
