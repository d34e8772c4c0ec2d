import { ImageResponse } from 'next/og';
import { cardSize, siteName } from './page-metadata';
import { loadCardFonts } from '@/lib/platform/card-fonts';
import { messagesIn } from '@/lib/platform/site-language';
import { dayInWords } from '@/lib/shared/day-words';
import { isReviewOverdue, reviewedOn, type PostSummary } from '@/lib/posts/model/post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';
import { messagesOf } from '@/lib/shared/messages/site-messages';

/** Everything that a card says. The same words give the same picture. */
export type CardWords = {
  kind: string;
  title: string;
  people: string;
  standing: string;
  /** Empty where the post is not one. */
  demonstration: string;
};

/** What our typeface cannot draw. For such a letter the drawing would ask somebody else's server for another typeface. */
const undrawable =
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u017e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]|[µĈĉĔĕĜĝĤĥĨĩĬĭĴĵĸĿŀŉŊŋŌōŎŏŖŗŜŝŦŧŨũŬŭ]/u;

export function cardWords(post: PostSummary, now: Date): CardWords {
  const own = messagesIn(post.language);
  const words = drawable(own.kinds[post.kind]) === null ? messagesOf('en') : own;
  return {
    kind: words.kinds[post.kind],
    title: drawable(post.title) ?? inOtherLetters(post.language, words),
    people: post.authors.flatMap(({ name }) => drawable(name) ?? []).join(', '),
    standing: standingOf(post, now, words),
    demonstration: post.demonstration ? words.notices.demonstration : '',
  };
}

function standingOf(post: PostSummary, now: Date, { card, locale, post: words }: Messages): string {
  if (post.status === 'withdrawn') return card.withdrawn;
  if (isClinical(post.kind) && isReviewOverdue(post, now)) return card.overdue;
  const reviewed = reviewedOn(post);
  if (reviewed !== null) return fillWords(card.reviewed, { day: dayInWords(reviewed, locale) });
  return fillWords(words.published, { day: dayInWords(post.published, locale) });
}

/** A title that cannot be drawn whole is named by its language: half a title says something else. */
function inOtherLetters(language: string | null, { card, locale }: Messages): string {
  const name = language === null ? undefined : new Intl.DisplayNames([locale], { type: 'language' }).of(language);
  return name === undefined ? card.inOtherLetters : fillWords(card.inLanguage, { language: name });
}

/** On one line, without emoji and marks that nobody sees. Null when a sign is left that we cannot draw. */
function drawable(words: string): string | null {
  const line = words
    .normalize('NFC')
    .replace(/\p{Emoji_Presentation}|[\ufe0f\u{1f3fb}-\u{1f3ff}]|\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return undrawable.test(line) ? null : line;
}

const ink = '#17211f';
const soft = '#4b5754';
const brand = '#0b5f62';

/** PNG, 1200 by 630. Asks no other server for anything. */
export async function drawCard({ kind, title, people, standing, demonstration }: CardWords): Promise<ArrayBuffer> {
  const picture = new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '56px 72px 52px',
        backgroundColor: '#fffefb',
        borderLeft: `28px solid ${brand}`,
        color: ink,
        fontFamily: 'Atkinson latin, Atkinson latin-ext',
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', fontSize: 32 }}>
        <span style={{ fontWeight: 700, color: brand }}>{kind}</span>
        {demonstration !== '' ? (
          <span
            style={{ fontSize: 28, padding: '6px 22px', border: `3px solid ${soft}`, borderRadius: 999, color: soft }}
          >
            {demonstration}
          </span>
        ) : null}
      </div>
      <div
        style={{
          display: 'block',
          fontSize: title.length > 56 ? 64 : title.length > 32 ? 76 : 92,
          fontWeight: 700,
          lineHeight: 1.15,
          lineClamp: 4,
          wordBreak: 'break-word',
        }}
      >
        {title}
      </div>
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end', fontSize: 32 }}>
        <div style={{ display: 'flex', flexDirection: 'column', maxWidth: 780 }}>
          <span style={{ display: 'block', fontWeight: 700, lineClamp: 1 }}>{people}</span>
          <span style={{ color: soft, marginTop: 6 }}>{standing}</span>
        </div>
        <span style={{ fontSize: 44, fontWeight: 700, color: brand }}>{siteName}</span>
      </div>
    </div>,
    { ...cardSize, fonts: await loadCardFonts() },
  );
  return picture.arrayBuffer();
}
