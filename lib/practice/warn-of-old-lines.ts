/**
 * Says at start which of this site's help lines nobody has compared with their source for too long, as the desk does; and that side
 * effects have no office to be reported to, so that neither readers nor physicians are given an address.
 */
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { siteDay } from '@/lib/platform/site-time';
import { listLinesPastReview } from './emergency-numbers';
import { findSideEffectReport } from './side-effect-reports';

export function warnOfOldHelpLines(): void {
  const today = siteDay(now());
  for (const { kind, tel, reviewed } of listLinesPastReview(env().JURISDICTION, today))
    log('help-line-past-review', { kind, reference: `${tel || 'web'}:${reviewed}` });
  if (findSideEffectReport(env().JURISDICTION) === null)
    log('no-office-for-side-effects', { reference: env().JURISDICTION });
}
