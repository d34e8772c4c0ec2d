import { expect, it } from 'vitest';
import { isKnownName } from '@/lib/posts/reading/known-names';
import { withContent } from '../../site/read-a-post';
import { aPost } from '../a-post';

it('knows what has a page, had one, or will have one, and nothing else', async () => {
  const posts = {
    'a-post': aPost('Words.', { redirectFrom: ['an-old-name'] }),
    'a-later-post': aPost('Words.', { id: '01KT2BPYX7XBF42JGSP57XC28B', published: '2099-01-01' }),
  };
  const known = await withContent(posts, async (store) => {
    const names = [
      'posts a-post',
      'posts an-old-name',
      'posts a-later-post',
      'topics heart',
      'topics private',
      'physicians ada-hill',
    ];
    const unknown = [
      'posts none',
      'posts ../a-post',
      'posts a-post.es',
      'topics none',
      'physicians none',
      'series none',
    ];
    const asked = (name: string) => isKnownName(...(name.split(' ') as [string, string]), store);
    return { names: await Promise.all(names.map(asked)), unknown: await Promise.all(unknown.map(asked)) };
  });
  expect(known.names).toEqual(Array(6).fill(true));
  expect(known.unknown).toEqual(Array(6).fill(false));
});
