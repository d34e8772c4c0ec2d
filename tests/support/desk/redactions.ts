/** A message with words to hide, and the hands that hide them. */
import { expect } from 'vitest';
import type { DecideOutcome } from '@/lib/comments/decisions/decide-outcome';
import { listDecisionsAfter } from '@/lib/comments/log/decision-chain-store';
import type { GivenRedaction } from '@/lib/comments/redaction';
import { readThread } from '@/lib/comments/thread/read-thread';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { aComment, type CommentParts, decideNow, posts } from '@/tests/support/builders';
import { noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

export const own = aViewer('physician', ada);

export const staff = aViewer('staff');

export const body = 'My name is Ann Lee. How long does this last in Leeds?';

export const hidden = 'My name is [name]. How long does this last in Leeds?';

export const place = { verdicts: [], words: [{ text: 'Leeds', kind: 'place' as const }] };

/** A comment whose words screening has marked. */
export async function aMarked(parts: Partial<CommentParts> = {}) {
  const comment = await aComment({ body, ...parts });
  const findings = findIdentifiers(body).filter(({ start }) => body.slice(start).startsWith('Ann'));
  expect(findings).toMatchObject([{ start: 11, end: 18 }]);
  await database().commentRevision.update({
    where: { id: comment.revisionId },
    data: { findings: JSON.stringify(findings) },
  });
  return comment;
}

export const about = (isHidden: boolean): GivenRedaction => ({
  verdicts: [{ start: 11, end: 18, hidden: isHidden }],
  words: [],
});

export const redact = (viewer: Viewer, id: string, given: GivenRedaction, at = noon): Promise<DecideOutcome> =>
  decideNow(viewer, id, 'redact', at, { redaction: given });

export const shown = async (): Promise<string | undefined> => (await readThread(posts.ada)).comments[0]?.body;

export const lastDecision = async () => (await listDecisionsAfter(0, 1000)).at(-1);
