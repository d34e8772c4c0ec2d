/** Says at start which of this site's help lines nobody has compared with their source for too long. The desk shows the same. */
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { siteDay } from '@/lib/platform/site-time';
import { listLinesPastReview } from './emergency-numbers';

export function warnOfOldHelpLines(): void {
  const today = siteDay(now());
  for (const { kind, tel, reviewed } of listLinesPastReview(env().JURISDICTION, today))
    log('help-line-past-review', { kind, reference: `${tel || 'web'}:${reviewed}` });
}
