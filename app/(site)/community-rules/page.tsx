import { communityRulesInEnglish } from '@/components/pages/community-rules-english';
import { communityRulesInSpanish } from '@/components/pages/community-rules-spanish';
import { LongPage, longPageMetadata } from '@/components/pages/long-page';

const texts = { en: communityRulesInEnglish, es: communityRulesInSpanish };

export const metadata = longPageMetadata(texts, '/community-rules');

export default function CommunityRulesPage() {
  return <LongPage texts={texts} />;
}
