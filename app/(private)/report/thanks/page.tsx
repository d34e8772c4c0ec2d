import type { Metadata } from 'next';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { CallNow } from '@/components/practice/call-now';
import { siteName } from '@/components/seo/page-metadata';
import { PageHeading } from '@/components/ui/page-heading';
import { placePath } from '@/lib/comments/comment';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { findMessagePlace } from '@/lib/posts/reading/message-place';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

export function generateMetadata(): Metadata {
  return { title: `${messagesIn().report.thanksTitle} – ${siteName}` };
}

/** A page of its own: what was reported may be hidden by now. */
export default async function ReportThanksPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { post: postId, hidden, help } = await searchParams;
  const post = typeof postId === 'string' ? await findMessagePlace(postId, now()) : null;
  const language = pageLanguage(post?.language);
  const { report, help: helpWords, urgent } = messagesIn(language);
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  return (
    <div {...passage(language)} className="max-w-measure space-y-8">
      {help === 'crisis' || help === 'emergency' ? (
        <UrgentPanel urgency={help} numbers={numbers} words={{ help: helpWords, urgent }} />
      ) : null}
      <PageHeading lead={hidden ? report.thanksHidden : report.thanks}>{report.thanksTitle}</PageHeading>
      <p>
        <CallNow when="someoneInDanger" numbers={numbers} words={{ help: helpWords }} />
      </p>
      {post ? (
        <p>
          <a href={`${placePath(post.slug)}#comments`}>{report.back}</a>
        </p>
      ) : null}
    </div>
  );
}
