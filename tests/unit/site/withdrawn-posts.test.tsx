/** What leans on a withdrawn post says so before anything else, and what was not withdrawn says nothing of the kind. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PostStates } from '@/components/desk/post-states';
import { MessagePageFrame } from '@/components/post-page/message-page-frame';
import { desk } from '@/lib/shared/messages/desk';
import { readAPost } from './read-a-post';

const withdrawal = { date: '2026-05-12', reason: 'The advice has changed.' };
const words = 'This page has been withdrawn. Please do not follow it.';

const frameOf = async (overrides: Record<string, unknown>): Promise<string> =>
  renderToStaticMarkup(
    <MessagePageFrame post={await readAPost(overrides)} title="Questions" path="/posts/a-post/questions">
      An old answer.
    </MessagePageFrame>,
  );

it('answers beneath a withdrawn post stand after the warning and its reason', async () => {
  const html = await frameOf({ status: 'withdrawn', withdrawal });
  expect(html).toContain(words);
  expect(html).toContain(withdrawal.reason);
  expect(html.indexOf(words)).toBeLessThan(html.indexOf('<h1'));
});

it('answers beneath any other post stand after no warning', async () => {
  expect(await frameOf({})).not.toContain(words);
});

it('the list of posts at the desk marks it as what harms', () => {
  const post = { id: null, slug: 'a', title: 'A', file: 'a.mdx', published: null, nextReviewDue: null, problems: [] };
  const rowOf = (state: 'published' | 'withdrawn'): string =>
    renderToStaticMarkup(<PostStates posts={[{ ...post, state }]} mayWrite={false} />);
  expect(rowOf('withdrawn')).toContain(desk.postStates.stateWordsWithdrawnLabel);
  expect(rowOf('withdrawn')).toContain('text-danger');
  expect(rowOf('published')).not.toContain('text-danger');
});
