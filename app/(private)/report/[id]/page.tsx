import type { Metadata } from 'next';
import { formWords } from '@/components/comments/asking/form-words';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { PlainWords } from '@/components/comments/plain-words';
import { ReportForm } from '@/components/comments/thread/report-form';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { siteName } from '@/components/seo/page-metadata';
import { quotedWords } from '@/components/ui/lines';
import { PageHeading } from '@/components/ui/page-heading';
import { PageScript } from '@/components/ui/page-script';
import { Sentence } from '@/components/ui/sentence';
import { readShown } from '@/lib/comments/thread/read-public-comment';
import { env } from '@/lib/platform/env';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

export function generateMetadata(): Metadata {
  return { title: `${messagesIn().report.title} – ${siteName}` };
}

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const shown = await readShown((await params).id);
  if (!shown) return <RespondNotFound />;
  const language = pageLanguage(await findLanguageById(shown.postId));
  const words = formWords(messagesIn(language));
  const { form, help, locale, marked, report, thread, tones, urgent } = words;
  return (
    <div {...passage(language)} className="max-w-measure space-y-8">
      <PageHeading lead={report.lead}>{report.title}</PageHeading>
      <blockquote className={quotedWords}>
        <p className="font-semibold">
          <Sentence words={report.wrote} parts={{ alias: <bdi>{shown.alias}</bdi> }} />
        </p>
        <PlainWords text={shown.body} whole={thread.whole} className="mt-1" />
      </blockquote>
      <ReportForm
        commentId={shown.id}
        numbers={getEmergencyNumbers(env().JURISDICTION)}
        words={{ form, help, locale, marked, report, tones, urgent }}
        look={onDeviceCheckWords(words)}
      />
      <PageScript />
    </div>
  );
}
