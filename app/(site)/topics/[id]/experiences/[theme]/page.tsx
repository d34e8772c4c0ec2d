import type { Metadata } from 'next';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { missingPageMetadata } from '@/components/seo/page-metadata';
import { supportListMetadata, SupportListPage } from '@/components/topics/support-list-page';
import { findTheme, themes } from '@/lib/comments/theme';
import { listTopics } from '@/lib/posts/reading/read-vocabulary';

export async function generateStaticParams() {
  const pages = (await listTopics()).flatMap(({ id }) => themes.map((theme) => ({ id, theme })));
  return pages.length > 0 ? pages : [{ id: '_', theme: '_' }];
}

type Props = PageProps<'/topics/[id]/experiences/[theme]'>;

async function readPlace(params: Props['params']) {
  const { id, theme: named } = await params;
  const theme = findTheme(named, themes);
  return theme === null ? null : ({ topicId: id, kind: 'experience', theme, after: null } as const);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = await readPlace(params);
  return place === null ? missingPageMetadata : supportListMetadata(place);
}

export default async function ThemePage({ params }: Props) {
  const place = await readPlace(params);
  return place === null ? <RespondNotFound /> : <SupportListPage place={place} />;
}
