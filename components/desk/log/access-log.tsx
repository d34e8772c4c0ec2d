import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import type { AccessLine } from '@/lib/comments/log/read-access-log';
import type { LoggedAccess } from '@/lib/identity/access-log/access-record';
import { desk } from '@/lib/shared/messages/desk';

const titles: Record<LoggedAccess, string> = {
  unknown: desk.accessLog.somethingElse,
  read: desk.accessLog.titlesRead,
  preview: desk.accessLog.titlesPreview,
  'sign-in': desk.accessLog.titlesSignIn,
  'sign-out': desk.accessLog.titlesSignOut,
  export: desk.accessLog.titlesExport,
  copy: desk.accessLog.titlesCopy,
  cover: desk.accessLog.titlesCover,
  'cover-end': desk.accessLog.titlesCoverEnd,
  reviewer: desk.accessLog.titlesReviewer,
  search: desk.accessLog.titlesSearch,
  'address-asked': desk.accessLog.titlesAddressAsked,
  address: desk.accessLog.titlesAddress,
  'first-link': desk.accessLog.titlesFirstLink,
  terminal: desk.accessLog.titlesTerminal,
  'post-saved': desk.accessLog.titlesPostSaved,
  'post-review': desk.accessLog.titlesPostReview,
  'post-approved': desk.accessLog.titlesPostApproved,
  'post-published': desk.accessLog.titlesPostPublished,
  'post-withdrawn': desk.accessLog.titlesPostWithdrawn,
  picture: desk.accessLog.titlesPicture,
  'log-sealed': desk.accessLog.titlesLogSealed,
  'log-shortened': desk.accessLog.titlesLogShortened,
  invite: desk.accessLog.titlesInvite,
  link: desk.accessLog.titlesLink,
  role: desk.accessLog.titlesRole,
  suspend: desk.accessLog.titlesSuspend,
  enable: desk.accessLog.titlesEnable,
  'passkey-added': desk.accessLog.titlesPasskeyAdded,
  'passkey-removed': desk.accessLog.titlesPasskeyRemoved,
  'codes-made': desk.accessLog.titlesCodesMade,
  rota: desk.accessLog.titlesRota,
  assign: desk.accessLog.titlesAssign,
  snooze: desk.accessLog.titlesSnooze,
  wake: desk.accessLog.titlesWake,
};

export function accessTitle(action: LoggedAccess): string {
  return titles[action];
}

export const accessTitles = Object.entries(titles)
  .filter(([code]) => code !== 'unknown')
  .map(([code, label]) => ({ code, label }));

export function AccessLog({ lines }: { lines: readonly AccessLine[] }) {
  return (
    <ol role="list" aria-label={desk.accessLog.readingSignIns} className={ruledList}>
      {lines.map((line) => (
        <li key={line.seq} className="py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p>
              <span className="font-semibold">{titles[line.action]}</span>{' '}
              <span className="text-ink-soft">{desk.accessLog.by}</span> {line.by}
              {line.about === null ? null : (
                <>
                  {' '}
                  <span className="text-ink-soft">
                    {line.action === 'assign' ? desk.accessLog.assignedTo : desk.accessLog.about}
                  </span>{' '}
                  {line.about}
                </>
              )}
            </p>
            <Moment at={line.at} className="text-sm whitespace-nowrap text-ink-soft" />
          </div>
          {line.messages.map(({ commentId, postTitle }) => (
            <p key={commentId} className="text-sm text-ink-soft">
              <Sentence
                words={desk.accessLog.messageBeneath}
                parts={{ commentId, postTitle: postTitle ?? desk.accessLog.postNoLongerShown }}
              />
            </p>
          ))}
          {line.removed === null ? null : (
            <p className="text-sm text-ink-soft">
              <Sentence
                words={desk.accessLog.rowsRemoved}
                parts={{ count: line.removed.count, until: <Moment at={line.removed.until} /> }}
              />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
