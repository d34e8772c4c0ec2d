/** The key of the logs, derived from the site's secret: without it no row can be made that verifies. */
import { keyedHash } from '@/lib/platform/crypto';

export function sealLog(text: string): string {
  return keyedHash('log', text);
}
