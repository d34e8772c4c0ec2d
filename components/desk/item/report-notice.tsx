import { PlainWords } from '@/components/comments/plain-words';
import { quotedWords } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import type { OpenReports } from '@/lib/comments/desk/read-reports';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

/** What readers reported. Publishing it again settles the reports, and so does taking it down. */
export function ReportNotice({ reports, stillPublic, ownAnswer }: OpenReports) {
  if (reports.length === 0) return null;
  return (
    <Notice
      tone="warning"
      toneWord={en.tones.warning}
      title={say(desk.reportNotice.readersReported, { count: reports.length }, deskLocale)}
    >
      <ul className="list-disc space-y-2 ps-5">
        {reports.map(({ id, reason, words, createdAt }) => (
          <li key={id}>
            {en.report.reasons[reason]}, <Moment at={createdAt} />
            {words === '' ? null : <PlainWords text={words} className={quotedWords} />}
          </li>
        ))}
      </ul>
      <p>
        {stillPublic ? desk.reportNotice.everyoneCanStillSee : desk.reportNotice.hiddenUntilDecide}{' '}
        {ownAnswer ? desk.reportNotice.ownAnswer : desk.reportNotice.publishKeepDeclineTake}
      </p>
    </Notice>
  );
}
