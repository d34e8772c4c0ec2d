import { LanguageList, languageListMetadata } from '@/components/site/language-list';

export const metadata = languageListMetadata('en');

export default function LanguagePage() {
  return <LanguageList language="en" />;
}
