import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { pageMetadata } from '@/components/seo/page-metadata';
import { ReadingPage } from '@/components/site/reading-page';
import { pageLanguage } from '@/lib/platform/site-language';
import type { SiteLanguage } from '@/lib/shared/messages/site-messages';

/** A page of running text in one language, kept whole: sentence by sentence it could not be read through. */
export type LongText = {
  title: string;
  description: string;
  lead: string;
  /** ISO day on which the wording last changed. */
  changed: string;
  text: ReactNode;
};

type LongTexts = { en: LongText } & Partial<Record<SiteLanguage, LongText>>;

/** Where nobody has translated it, English, which is then marked as such. */
function choose(texts: LongTexts): LongText & { language: SiteLanguage } {
  const language = pageLanguage();
  const own = texts[language];
  return own === undefined ? { ...texts.en, language: 'en' } : { ...own, language };
}

export function longPageMetadata(texts: LongTexts, path: string): Metadata {
  const { title, description } = choose(texts);
  return pageMetadata({ title, description, path });
}

export function LongPage({ texts }: { texts: LongTexts }) {
  const { title, lead, changed, text, language } = choose(texts);
  return (
    <ReadingPage title={title} lead={lead} changed={changed} language={language}>
      {text}
    </ReadingPage>
  );
}
