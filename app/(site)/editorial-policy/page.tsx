import { editorialPolicyInEnglish } from '@/components/pages/editorial-policy-english';
import { editorialPolicyInSpanish } from '@/components/pages/editorial-policy-spanish';
import { LongPage, longPageMetadata } from '@/components/pages/long-page';

const texts = { en: editorialPolicyInEnglish, es: editorialPolicyInSpanish };

export const metadata = longPageMetadata(texts, '/editorial-policy');

export default function EditorialPolicyPage() {
  return <LongPage texts={texts} />;
}
