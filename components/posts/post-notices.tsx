import type { ReactNode } from 'react';
import { Day } from '@/components/posts/day';
import { buttonClasses } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn, passage } from '@/lib/platform/site-language';
import type { Post, PostSummary } from '@/lib/posts/model/post';
import { isReviewOverdue } from '@/lib/posts/model/post';
import { findNewerOriginal, type Reading } from '@/lib/posts/reading/read-translations';

/** Appears by the clock alone on the day after the review was due; nothing before. */
export function ReviewOverdueNotice({ post, now }: { post: PostSummary; now: Date }) {
  if (post.nextReviewDue === null || post.status === 'withdrawn' || !isReviewOverdue(post, now)) return null;
  const { notices, tones } = messagesIn(post.language);
  return (
    <Notice tone="warning" toneWord={tones.warning} title={notices.overdueTitle}>
      <p>
        <Sentence words={notices.overdue} parts={{ day: <Day day={post.nextReviewDue} language={post.language} /> }} />
      </p>
    </Notice>
  );
}

/** Above everything else of the page, from edge to edge: whoever came for advice meets this first. Nothing unless it is withdrawn. */
export function WithdrawalBand({ post }: { post: Post }) {
  if (post.withdrawal === null) return null;
  const { date, reason, replacement } = post.withdrawal;
  const { notices, tones } = messagesIn(post.language);
  return (
    <div
      role="note"
      className="band-care-now text-on-care-now mb-5 space-y-3 py-5 print:[box-shadow:none] print:border-4 print:border-care-now print:p-3"
    >
      <p className="text-xl font-bold">
        <span className="sr-only">{tones.danger}: </span>
        <Icon name="alert" /> {notices.withdrawnTitle}
      </p>
      <p>
        <Sentence words={notices.withdrawn} parts={{ day: <Day day={date} language={post.language} />, reason }} />
      </p>
      {replacement === null ? null : (
        <p>
          <Sentence
            words={notices.readInstead}
            parts={{
              link: (
                <a
                  href={`/posts/${replacement.slug}`}
                  {...passage(replacement.language)}
                  className="font-bold text-on-care-now hover:text-on-care-now"
                >
                  {replacement.title}
                </a>
              ),
            }}
          />
        </p>
      )}
    </div>
  );
}

/** The words of a withdrawn page can still be read, by those who ask for them. All others come as they are. */
export function OldText({ post, children }: { post: Pick<Post, 'withdrawal' | 'language'>; children: ReactNode }) {
  if (post.withdrawal === null) return children;
  return (
    <details className="old-text">
      <summary className={buttonClasses('secondary')}>{messagesIn(post.language).notices.oldText}</summary>
      <div className="mt-8 space-y-10 text-ink-soft">{children}</div>
    </details>
  );
}

/** A newer page has taken its place, or it took that of older ones. Nothing for most, and for a withdrawn page, which says it itself. */
export function ReplacedNotice({ post }: { post: Post }) {
  const { notices, tones } = messagesIn(post.language);
  const linkTo = ({ slug, language, title }: PostSummary) => (
    <a href={`/posts/${slug}`} {...passage(language)}>
      {title}
    </a>
  );
  if (post.replacedBy !== null && post.withdrawal === null)
    return (
      <Notice tone="warning" toneWord={tones.warning} title={notices.replacedTitle}>
        <p>
          <Sentence words={notices.readInstead} parts={{ link: linkTo(post.replacedBy) }} />
        </p>
      </Notice>
    );
  return post.replaces.map((older) => (
    <p key={older.id} className="text-sm text-ink-soft print:hidden">
      <Sentence words={notices.replaces} parts={{ link: linkTo(older) }} />
    </p>
  ));
}

/** Where the words first appeared, before the words themselves. Nothing when they were written for this site. */
export function OriginNotice({ post }: { post: Post }) {
  const origin = post.frontmatter.originallyPublished;
  if (origin === undefined) return null;
  const { notices, tones } = messagesIn(post.language);
  const site = (
    <a href={origin.url} rel="noopener">
      {origin.site}
    </a>
  );
  const day = <Day day={origin.date} language={post.language} />;
  return (
    <Notice toneWord={tones.info} title={notices.originTitle}>
      <p>
        <Sentence words={notices.origin} parts={{ site, day, permission: origin.permission }} />
      </p>
    </Notice>
  );
}

/** Appears by itself once the original has changed, or was withdrawn, after it was translated. */
export function TranslationNotice({ post, readings }: { post: PostSummary; readings: readonly Reading[] }) {
  const original = findNewerOriginal(post, readings);
  if (original === null) return null;
  const { languages, tones } = messagesIn(post.language);
  const link = (
    <a href={`/posts/${original.slug}`} hrefLang={original.language} {...passage(original.language)}>
      {original.title}
    </a>
  );
  if (original.status === 'withdrawn') {
    return (
      <Notice tone="danger" toneWord={tones.danger} title={languages.originalWithdrawnTitle}>
        <p>
          <Sentence words={languages.originalWithdrawn} parts={{ link }} />
        </p>
      </Notice>
    );
  }
  const day = <Day day={original.changed} language={post.language} />;
  return (
    <Notice tone="warning" toneWord={tones.warning} title={languages.outdatedTitle}>
      <p>
        <Sentence words={languages.outdated} parts={{ day, link }} />
      </p>
    </Notice>
  );
}
