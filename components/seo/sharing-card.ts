import sharp, { type OverlayOptions } from 'sharp';
import { type DrawnWords, drawWords, fitWords } from '@/lib/platform/draw-words';
import { messagesIn } from '@/lib/platform/site-language';
import { isReviewOverdue, type PostSummary, reviewedOn } from '@/lib/posts/model/post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import { dayInWords } from '@/lib/shared/day-words';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { messagesOf } from '@/lib/shared/messages/site-messages';
import { cardSize, siteName } from './page-metadata';

/** Everything that a card says. The same words give the same picture. */
export type CardWords = {
  kind: string;
  title: string;
  people: string;
  reviewLine: string;
  /** Empty where the post is not one. */
  demonstration: string;
  /** Then nothing of the card looks like advice. */
  withdrawn: boolean;
};

/** What our typefaces cannot draw: such a letter would come from whatever the machine has, or as an empty box. */
const undrawable =
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u017e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u0600-\u06ff\u0750-\u077f\u200c\ufb50-\ufbc1\ufbd3-\ufd3f\ufe70-\ufe74\ufe76-\ufefc]|[µĈĉĔĕĜĝĤĥĨĩĬĭĴĵĸĿŀŉŊŋŌōŎŏŖŗŜŝŦŧŨũŬŭ]/u;

export function cardWords(post: PostSummary, now: Date): CardWords {
  const own = messagesIn(post.language);
  const words = drawable(own.kinds[post.kind]) === null ? messagesOf('en') : own;
  return {
    kind: words.kinds[post.kind],
    title: drawable(post.title) ?? inOtherLetters(post.language, words),
    people: post.authors.flatMap(({ name }) => drawable(name) ?? []).join(', '),
    reviewLine: reviewLineOf(post, now, words),
    demonstration: post.demonstration ? words.notices.demonstration : '',
    withdrawn: post.status === 'withdrawn',
  };
}

function reviewLineOf(post: PostSummary, now: Date, { card, locale, post: words }: Messages): string {
  if (post.status === 'withdrawn') return card.withdrawn;
  if (isClinical(post.kind) && isReviewOverdue(post, now)) return card.overdue;
  const reviewed = reviewedOn(post);
  if (reviewed !== null) return say(card.reviewed, { day: dayInWords(reviewed, locale) });
  return say(words.published, { day: dayInWords(post.published, locale) });
}

/** A title that cannot be drawn whole is named by its language: half a title says something else. */
function inOtherLetters(language: string | null, { card, locale }: Messages): string {
  const name = language === null ? undefined : new Intl.DisplayNames([locale], { type: 'language' }).of(language);
  return name === undefined ? card.inOtherLetters : say(card.inLanguage, { language: name });
}

/** On one line, without emoji and marks that nobody sees but in the shape of letters beside them. Null when a sign is left that we cannot draw. */
function drawable(words: string): string | null {
  const line = words
    .normalize('NFC')
    .replace(/\p{Emoji_Presentation}|[\ufe0f\u{1f3fb}-\u{1f3ff}]|(?!\u200c)\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return undrawable.test(line) ? null : line;
}

const ink = '#17211f';
const soft = '#4b5754';
const brand = '#0b5f62';
const care = '#a3121f';

const { width, height } = cardSize;
const edge = { begin: 100, end: 72, top: 56, bottom: 52 };
const across = width - edge.begin - edge.end;

const shape = (svg: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`);

/** PNG, 1200 by 630. In a language that runs from right to left, everything stands on the other side. Asks no other server for anything. */
export async function drawCard(words: CardWords): Promise<ArrayBuffer> {
  const { kind, title, people, reviewLine, demonstration, withdrawn } = words;
  const accent = withdrawn ? care : brand;
  const isTurned = /\p{Script=Arabic}/u.test(kind);
  const parts: OverlayOptions[] = [];
  /** From the side where lines begin, or from the other one. */
  const put = (drawn: DrawnWords, top: number, { atEnd = false, inset = 0 } = {}): void => {
    const fromBegin = atEnd ? width - edge.end - inset - drawn.width : edge.begin + inset;
    const left = isTurned ? width - fromBegin - drawn.width : fromBegin;
    parts.push({ input: drawn.picture, left: Math.round(left), top: Math.round(top) });
  };
  put(await drawWords(kind, { size: 32, bold: true, colour: accent, width: across }), edge.top);
  if (demonstration !== '') {
    const said = await drawWords(demonstration, { size: 28, colour: soft, width: across });
    const [inset, above] = [24, 14];
    const frame = { width: said.width + 2 * inset, height: said.height + 2 * above };
    const left = isTurned ? edge.end : width - edge.end - frame.width;
    parts.push({
      input: shape(
        `<rect x="${left}" y="${edge.top - above}" width="${frame.width}" height="${frame.height}" rx="${frame.height / 2}" fill="none" stroke="${soft}" stroke-width="3"/>`,
      ),
    });
    put(said, edge.top, { atEnd: true, inset });
  }
  const pens = [92, 76, 64].map((size) => ({ size, bold: true, colour: withdrawn ? soft : ink, width: across }));
  const [highest, above] = [310, 126];
  const drawn = await fitWords(title, highest, pens);
  put(drawn, above + (highest - drawn.height) / 2);
  const site = await drawWords(siteName, { size: 44, bold: true, colour: brand, width: across });
  put(site, height - edge.bottom - site.height, { atEnd: true });
  const pen = withdrawn ? { size: 40, bold: true, colour: care } : { size: 32, colour: soft };
  const said = await fitWords(reviewLine, 90, [{ ...pen, width: 780 }]);
  put(said, height - edge.bottom - said.height);
  if (people !== '') {
    const names = await fitWords(people, 48, [{ size: 32, bold: true, colour: ink, width: 780 }]);
    put(names, height - edge.bottom - said.height - 14 - names.height);
  }
  const broad = withdrawn ? 72 : 28;
  const bar = shape(`<rect x="${isTurned ? width - broad : 0}" width="${broad}" height="${height}" fill="${accent}"/>`);
  const card = sharp({ create: { width, height, channels: 3, background: '#fffefb' } }).composite([
    { input: bar },
    ...parts,
  ]);
  return new Uint8Array(await card.png().toBuffer()).buffer;
}
