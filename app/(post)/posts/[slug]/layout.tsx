import '@/app/readers.css';
import type { ReactNode } from 'react';
import { readPostPage } from '@/components/post-page/read-post-page';
import { rootMetadata, rootViewport } from '@/components/seo/root-metadata';
import { SiteFrame } from '@/components/site/site-frame';

export const metadata = rootMetadata;

export const viewport = rootViewport;

// As for the rest of the site: whoever asks first waits for the finished page.
export const ensureStatic = 'navigation';

type PostLayoutProps = { children: ReactNode; params: Promise<{ slug: string }> };

/** A root layout of its own: the language of the whole document is that of the post. */
export default async function PostLayout({ children, params }: PostLayoutProps) {
  const { post } = await readPostPage((await params).slug);
  return <SiteFrame language={post?.language ?? null}>{children}</SiteFrame>;
}
