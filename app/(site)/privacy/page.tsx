import { LongPage, longPageMetadata } from '@/components/pages/long-page';
import { privacyInEnglish } from '@/components/pages/privacy-english';
import { privacyInSpanish } from '@/components/pages/privacy-spanish';

const texts = { en: privacyInEnglish, es: privacyInSpanish };

export const metadata = longPageMetadata(texts, '/privacy');

export default function PrivacyPage() {
  return <LongPage texts={texts} />;
}
