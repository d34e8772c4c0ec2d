import type { Metadata } from 'next';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { missingPageMetadata } from '@/components/seo/page-metadata';
import { supportListMetadata, SupportListPage } from '@/components/topics/support-list-page';
import { findTheme, themes } from '@/lib/comments/theme';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ id: '_', theme: '_', comment: '_' }];
}

type Props = PageProps<'/topics/[id]/experiences/[theme]/older/[comment]'>;

/** `all` stands where a theme would. */
async function readPlace(params: Props['params']) {
  const { id, theme: named, comment } = await params;
  const theme = findTheme(named, themes);
  if (theme === null && named !== 'all') return null;
  return { topicId: id, kind: 'experience', theme, after: comment } as const;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = await readPlace(params);
  return place === null ? missingPageMetadata : supportListMetadata(place);
}

export default async function OlderExperiencesPage({ params }: Props) {
  const place = await readPlace(params);
  return place === null ? <RespondNotFound /> : <SupportListPage place={place} />;
}
