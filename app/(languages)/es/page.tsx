import { LanguageList, languageListMetadata } from '@/components/site/language-list';

export const metadata = languageListMetadata('es');

export default function LanguagePage() {
  return <LanguageList language="es" />;
}
