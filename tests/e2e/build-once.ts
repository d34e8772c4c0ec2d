/** Before the first journey: one build for all of them. */
import { buildSite } from '../support/site/site-build';

export default async function buildOnce(): Promise<void> {
  await buildSite();
}
