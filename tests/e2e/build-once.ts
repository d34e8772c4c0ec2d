/** Before the first journey: one build for all of them, under an address for each worker. */
import type { FullConfig } from '@playwright/test';
import { buildSite } from '../support/site/site-build';

export default async function buildOnce({ workers }: FullConfig): Promise<void> {
  await buildSite('whole', workers);
}
