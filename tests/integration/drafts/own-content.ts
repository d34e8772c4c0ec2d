/** A content folder of the test's own, which posts may be written into. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { replaceEnv } from '@/lib/platform/env';
import { contentFolder } from '../../support/database';

export const story = '01E00000000000000000000ADA';
export const shared = '01E00000000000000000000BEN';

/** Call after `withDatabase`. */
export function withOwnContent(): { folder: () => string; read: (slug: string) => string } {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bedside-content-'));
    cpSync(contentFolder, folder, { recursive: true });
    replaceEnv({ CONTENT_DIR: folder });
  });
  afterEach(() => {
    replaceEnv({ CONTENT_DIR: contentFolder });
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder: () => folder, read: (slug) => readFileSync(path.join(folder, 'posts', `${slug}.mdx`), 'utf8') };
}

/** Advice on health, which goes out when somebody else has read it. */
export const advice = `kind: explainer
nextReviewDue: 2027-06-01
references:
  - id: one-2020
    type: guideline
    title: "Made up for a test"
    organisation: "Nobody"
    year: 2020
    url: https://example.org/one
  - id: two-2020
    type: guideline
    title: "Made up as well"
    organisation: "Nobody"
    year: 2020
    url: https://example.org/two
keyPoints:
  - "This is the first of three points."
  - "This is the second of three points."
  - "This is the third of three points."
conditions:
  - name: "Nothing"
aiAssistance: none`;
