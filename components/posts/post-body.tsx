import type { ReactNode } from 'react';
import { createBodyElements } from '@/components/posts/elements/body-elements';
import { passage } from '@/lib/platform/site-language';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import { afterOpening as afterOpeningMark } from '@/lib/posts/reading/annotate-tree';
import { compilePost } from '@/lib/posts/reading/compile-post';
import { readPictures } from '@/lib/posts/reading/read-pictures';
import type { ShownFact } from '@/lib/practice/says/shown-facts';

type PostBodyProps = {
  body: string;
  terms: readonly GlossaryEntry[];
  language: string | null;
  /** What the practice says of itself; a body that shows none needs none. */
  facts?: readonly ShownFact[];
  /** A picture above the body: then none within it is the first of the page. */
  image?: unknown;
  /** What the page has to say once the first paragraph is read. */
  afterOpening?: ReactNode;
};

/** The author's words. Takes the fields of a post that it draws, so a physician's page can use it too. */
export async function PostBody({ body, terms, language, facts = [], image, afterOpening }: PostBodyProps) {
  const pictures = await readPictures(body);
  const firstPicture = image ? undefined : pictures.keys().next().value;
  const Content = await compilePost(body);
  return (
    <div className="prose prose-post" {...passage(language)}>
      <Content
        components={{
          ...createBodyElements(terms, language, facts, pictures, firstPicture),
          [afterOpeningMark]: () => afterOpening,
        }}
      />
    </div>
  );
}
