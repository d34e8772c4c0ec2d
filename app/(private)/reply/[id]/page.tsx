import type { Metadata } from 'next';
import { formWords } from '@/components/comments/asking/form-words';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { ReplyForm } from '@/components/comments/asking/reply-form';
import { PlainWords } from '@/components/comments/plain-words';
import { WaitingLine } from '@/components/comments/waiting-line';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { siteName } from '@/components/seo/page-metadata';
import { quotedWords } from '@/components/ui/lines';
import { PageHeading } from '@/components/ui/page-heading';
import { PageScript } from '@/components/ui/page-script';
import { Sentence } from '@/components/ui/sentence';
import { messageLink } from '@/lib/comments/comment';
import { findAliasHere } from '@/lib/comments/receipts/receipt-session';
import { readShown } from '@/lib/comments/thread/read-public-comment';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { findPostById } from '@/lib/posts/reading/read-posts';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { isScreened } from '@/lib/screening/screened-languages';

export function generateMetadata(): Metadata {
  return { title: `${messagesIn().replyForm.receipt} – ${siteName}` };
}

export default async function ReplyPage({ params }: { params: Promise<{ id: string }> }) {
  const shown = await readShown((await params).id);
  if (!shown || shown.kind === 'reply') return <RespondNotFound />;
  const post = await findPostById(shown.postId, now());
  if (!post || post.comments !== 'open' || post.status !== 'published') return <RespondNotFound />;
  const language = pageLanguage(post.language);
  const words = formWords(messagesIn(language));
  const { ask, form, generalInformation, help, locale, marked, replyForm, themes, tones, urgent } = words;
  return (
    <div {...passage(language)} className="max-w-measure space-y-8">
      <PageHeading lead={replyForm.lead}>
        <Sentence words={replyForm.title} parts={{ alias: <bdi>{shown.alias}</bdi> }} />
      </PageHeading>
      <blockquote className={quotedWords}>
        <p className="font-semibold">
          <Sentence words={replyForm.wrote} parts={{ alias: <bdi>{shown.alias}</bdi> }} />
        </p>
        <PlainWords text={shown.body} whole={words.thread.whole} className="mt-1" />
      </blockquote>
      <ReplyForm
        postId={post.id}
        parentId={shown.id}
        alias={await findAliasHere(post.slug)}
        numbers={getEmergencyNumbers(env().JURISDICTION)}
        look={onDeviceCheckWords(words)}
        screened={isScreened(passage(post.language).lang)}
        wait={<WaitingLine what="read" language={post.language} />}
        words={{ ask, form, generalInformation, help, locale, marked, replyForm, themes, tones, urgent }}
      />
      <p>
        <a href={messageLink(post.slug, shown.id)} className="inline-flex min-h-11 items-center">
          {replyForm.back}
        </a>
      </p>
      <PageScript />
    </div>
  );
}
