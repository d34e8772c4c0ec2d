import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { openContentStore } from '@/lib/posts/files/post-store';
import { findPostById } from '@/lib/posts/reading/read-posts';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { posts, postTitles } from '@/tests/support/builders';
import { noon } from '@/tests/support/moments';
import { ada, ben } from '@/tests/support/viewers';

const folder = path.resolve('tests/support/content');

describe('the posts that the tests comment on', () => {
  it.each(readdirSync(path.join(folder, 'posts')))('%s passes the gate for posts', (file) => {
    expect(
      checkPost(readFileSync(path.join(folder, 'posts', file), 'utf8'), file).filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
  });

  it('are led by whom, and take comments or not, as the tests believe', async () => {
    const store = openContentStore(folder);
    expect((await listPhysicians(store)).map(({ handle }) => handle)).toEqual([ada, ben]);
    const found = await Promise.all(
      [posts.ada, posts.benWithAda, posts.benClosed].map((id) => findPostById(id, noon, store)),
    );
    expect(found.map((post) => [post?.authors.map(({ handle }) => handle), post?.comments])).toEqual([
      [[ada], 'open'],
      [[ben, ada], 'open'],
      [[ben], 'closed'],
    ]);
    found.forEach((post, index) => expect(post?.title).toContain(postTitles[index]));
  });
});
