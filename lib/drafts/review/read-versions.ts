/** The versions of a post that is written, and what differs between one of them and the words of now. */
import { findRevision } from '@/lib/drafts/draft-store';
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import { type HistoryLine, readHistory } from '@/lib/drafts/writing/read-editor';
import { type Beside, compareSources } from './compare-sources';

export type ComparedVersion = { id: string; number: number; rows: Beside[] };

/** Newest first, without the one of now. A version of another post is none of this one. */
export async function readVersions(
  opened: OpenedDraft,
  asked: string,
): Promise<{ versions: HistoryLine[]; compared: ComparedVersion | null }> {
  const versions = (await readHistory(opened)).filter(({ id }) => id !== opened.current?.id);
  const found = asked === '' ? null : await findRevision(asked);
  const compared =
    found?.draftId === opened.id
      ? { id: found.id, number: found.number, rows: compareSources(found.source, opened.source) }
      : null;
  return { versions, compared };
}
