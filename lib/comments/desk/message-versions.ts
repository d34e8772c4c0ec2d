/** Every wording of a message in its order: as sent, as changed by its writer, and as readers saw it after each redaction. Pure. */
import { type Judged, readJudged } from '@/lib/comments/current-text';
import { redactText } from '@/lib/comments/redaction';
import { parseSnapshot } from '@/lib/comments/state/snapshot';
import { en, type Messages } from '@/lib/shared/messages/en';

export interface ItemVersion {
  id: string;
  /** sent and edited: its writer; redacted: words were hidden or shown; restored: a redaction was taken back. */
  what: 'sent' | 'edited' | 'redacted' | 'restored';
  at: Date;
  /** Null for its writer. */
  actorId: string | null;
  text: string;
  /** What it is compared with; null for the first. */
  before: string | null;
  /** Readers see this wording now. */
  isPublic: boolean;
}

interface Revision {
  id: string;
  body: string;
  claimLines: number | null;
  judged: string | null;
  createdAt: Date;
}

/** A redaction, or the undoing of one, as the log has it. */
export interface RedactionDeed {
  id: string;
  revisionId: string;
  actorId: string | null;
  action: string;
  /** Ids, codes and spans: what was decided about words before this deed. */
  before: string;
  at: Date;
}

/** `revisions` by number and `deeds` in the order of the log; `words` as in redactText. */
export function versionsOf(
  revisions: readonly Revision[],
  deeds: readonly RedactionDeed[],
  publishedRevisionId: string | null,
  words: Messages = en,
): ItemVersion[] {
  return revisions.flatMap((revision, index) => {
    const own = deeds.filter(({ revisionId }) => revisionId === revision.id);
    const readAs = (judged: Judged[] | null): string =>
      redactText(revision.body, judged, revision.claimLines, words) ?? revision.body;
    const judgedAfter = (place: number): Judged[] | null => {
      const next = own[place + 1];
      return next ? parseSnapshot(next.before).judged : readJudged(revision.judged, revision.body);
    };
    const versions: ItemVersion[] = [
      {
        id: revision.id,
        what: index === 0 ? 'sent' : 'edited',
        at: revision.createdAt,
        actorId: null,
        text: revision.body,
        before: revisions[index - 1]?.body ?? null,
        isPublic: false,
      },
    ];
    own.forEach((deed, place) =>
      versions.push({
        id: deed.id,
        what: deed.action === 'undo' ? 'restored' : 'redacted',
        at: deed.at,
        actorId: deed.actorId,
        text: readAs(judgedAfter(place)),
        before: versions.at(-1)?.text ?? null,
        isPublic: false,
      }),
    );
    const last = versions.at(-1);
    if (last) last.isPublic = revision.id === publishedRevisionId;
    return versions;
  });
}
