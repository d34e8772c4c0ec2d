import { LanguageList, languageListMetadata } from '@/components/site/language-list';

export const metadata = languageListMetadata('ar');

export default function LanguagePage() {
  return <LanguageList language="ar" />;
}
