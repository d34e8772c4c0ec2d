import { aboutInEnglish } from '@/components/pages/about-english';
import { aboutInSpanish } from '@/components/pages/about-spanish';
import { LongPage, longPageMetadata } from '@/components/pages/long-page';

const texts = { en: aboutInEnglish, es: aboutInSpanish };

export const metadata = longPageMetadata(texts, '/about');

export default function AboutPage() {
  return <LongPage texts={texts} />;
}
