import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PostBody } from '@/components/posts/post-body';
import { elementGallery, galleryTerms } from '@/lib/posts/mdx/element-gallery';
import { mdxElements } from '@/lib/posts/mdx/mdx-elements';

describe('the page of elements for authors', () => {
  it('has an example of every element that there is', () => {
    expect(elementGallery.flatMap(({ elements }) => elements).sort()).toEqual(Object.keys(mdxElements).sort());
  });

  it.each(elementGallery)('“$title” is accepted, and shows what it says', async ({ elements, text }) => {
    const html = renderToStaticMarkup(await PostBody({ body: text, terms: galleryTerms, language: null }));
    for (const element of elements) expect(text).toContain(`<${element}`);
    expect(html.length).toBeGreaterThan(text.length / 2);
    expect(html).not.toContain('undefined');
  });
});
