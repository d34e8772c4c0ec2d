import '@/components/posts/post-body.css';
import { createBodyElements } from '@/components/posts/body-elements';
import { passage } from '@/lib/platform/site-language';
import { compilePost } from '@/lib/posts/compile-post';
import type { GlossaryEntry } from '@/lib/posts/vocabulary-schema';

type PostBodyProps = { body: string; terms: readonly GlossaryEntry[]; language: string | null };

/** The author's words. Takes the fields of a post that it draws, so a physician's page can use it too. */
export async function PostBody({ body, terms, language }: PostBodyProps) {
  const Content = await compilePost(body);
  return (
    <div className="prose prose-post" {...passage(language)}>
      <Content components={createBodyElements(terms, language)} />
    </div>
  );
}
