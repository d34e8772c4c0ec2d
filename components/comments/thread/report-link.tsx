import { Icon } from '@/components/ui/icon';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

type ReportLinkProps = { commentId: string; alias: string; words: Messages['signals'] };

/** A page of its own holds the reasons, so that a thread of a hundred messages does not carry a hundred forms. */
export function ReportLink({ commentId, alias, words }: ReportLinkProps) {
  return (
    <a
      href={`/report/${commentId}`}
      rel="nofollow"
      aria-label={say(words.reportOf, { alias })}
      className="inline-flex min-h-9 items-center gap-1 text-sm text-ink-soft print:hidden"
    >
      <Icon name="flag" />
      {words.report}
    </a>
  );
}
