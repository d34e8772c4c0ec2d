import { expect, it } from 'vitest';
import { isThereFor } from '@/lib/comments/decisions/desk-gate';
import { giveBack } from '@/lib/comments/presence/hold-open';
import { staffActions } from '@/lib/comments/transitions';
import type { Viewer } from '@/lib/identity/viewer';
import { Refusal } from '@/lib/shared/refusal';
import { aComment, aDecision, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import {
  decideComment,
  holdOpen,
  nameReviewer,
  readDeskItem,
  readPrivateNotes,
  readSimilar,
  writePrivateNote,
} from '@/tests/support/desk/desk-deeds';
import { noon } from '@/tests/support/moments';
import { queriesOf } from '@/tests/support/query-plans';
import { aViewer, ben } from '@/tests/support/viewers';

withDatabase();

type Deed = (viewer: Viewer, on: Awaited<ReturnType<typeof seen>>) => Promise<unknown>;

const deeds: [string, Deed][] = [
  ['looking whether the page is there', (viewer, { id }) => isThereFor(viewer, `/desk/comments/${id}`, noon)],
  ['opening it', (viewer, { id }) => readDeskItem(viewer, id, noon)],
  ['saying that it is open', (viewer, { id }) => holdOpen(viewer, id, noon)],
  ['saying that it was left', (viewer, { id }) => giveBack(viewer, id)],
  ['reading its notes', (viewer, { id }) => readPrivateNotes(viewer, id, noon)],
  [
    'writing a note',
    (viewer, { id }) => writePrivateNote(viewer, { commentId: id, text: 'A note.', formKey: 'a-form-key' }, noon),
  ],
  ['looking for questions like it', (viewer, { id }) => readSimilar(viewer, id, 'lasts', noon)],
  [
    'naming who decides',
    (viewer, { id, version }) => nameReviewer(viewer, { commentId: id, version, reviewerId: viewer.accountId }, noon),
  ],
  ...staffActions.map((action): [string, Deed] => [
    `the decision “${action}”`,
    (viewer, on) => decideComment(viewer, aDecision(on, action), noon),
  ]),
];

const refusal = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

it.each(deeds)(
  '%s asks the database the same of another’s message as of one that never was, so that neither takes longer',
  async (_name, deed) => {
    const { id } = await aComment();
    const on = await seen(id);
    for (const viewer of [aViewer('physician', ben), aViewer('admin')]) {
      const outcomes: unknown[] = [];
      const asking = (what: typeof on): Promise<string[]> =>
        queriesOf(async () => void outcomes.push(await refusal(() => deed(viewer, what))));
      // What is read once and kept must not count.
      await asking(on);
      const queries = await asking(on);
      expect(await asking({ ...on, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toEqual(queries);
      expect(new Set(outcomes).size, String(outcomes)).toBe(1);
    }
  },
);
