import { KeyPoints } from '@/components/posts/key-points';
import { PostBody } from '@/components/posts/post-body';
import { PageWidth } from '@/components/ui/page-width';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { readPreview } from '@/lib/drafts/writing/read-preview';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { passage } from '@/lib/platform/site-language';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { listShownFacts } from '@/lib/practice/says/shown-facts';
import { desk } from '@/lib/shared/messages/desk';

export const metadata = { title: desk.preview.metadataTitle };

/** The words as they are saved now, drawn by what draws the pages of readers. */
export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/desk/posts/${id}/preview`);
  const opened = await requireOwnDraft(viewer, id).catch(respondToRefusal);
  const { title, summary, keyPoints, body, language, terms } = await readPreview(opened, now());
  return (
    <main id="main">
      <PageWidth className="space-y-6 pt-8 pb-12">
        <header className="max-w-2xl">
          <h1 {...passage(language)}>{title}</h1>
          <p {...passage(language)} className="mt-2 text-lg leading-snug text-ink-soft">
            {summary}
          </p>
        </header>
        {body === null ? (
          <p>{desk.preview.refused}</p>
        ) : (
          <PostBody
            body={body}
            terms={terms}
            language={language}
            facts={await listShownFacts(now(), language)}
            afterOpening={<KeyPoints points={keyPoints} language={language} />}
          />
        )}
      </PageWidth>
    </main>
  );
}
