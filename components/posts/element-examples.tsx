import { PostBody } from '@/components/posts/post-body';
import { elementGallery, galleryTerms } from '@/lib/posts/mdx/element-gallery';

/** Every element beside the text that makes it. */
export function ElementExamples() {
  return (
    <div className="space-y-12">
      <nav aria-labelledby="elements">
        <h2 id="elements" className="text-xl">
          On this page
        </h2>
        <ul className="mt-2 flex flex-wrap gap-x-5">
          {elementGallery.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block min-h-8 py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {elementGallery.map(({ id, title, purpose, text }) => (
        <section key={id} aria-labelledby={id} className="border-t border-line pt-8">
          <h2 id={id} className="scroll-mt-4 text-2xl">
            {title}
          </h2>
          <p className="mt-2 max-w-measure">{purpose}</p>
          <div className="mt-5 grid gap-6 lg:grid-cols-2">
            <div className="min-w-0">
              <h3 className="text-sm font-bold">What you write</h3>
              <pre
                tabIndex={0}
                aria-label={`Text for: ${title}`}
                className="mt-2 overflow-x-auto rounded-md border border-line bg-paper-soft p-4 text-sm whitespace-pre-wrap"
              >
                <code>{text}</code>
              </pre>
            </div>
            <div className="min-w-0">
              <h3 className="text-sm font-bold">What readers see</h3>
              <div className="mt-2">
                <PostBody body={text} terms={galleryTerms} language={null} />
              </div>
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}
