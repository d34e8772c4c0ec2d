import { expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { hasErrors } from '@/lib/posts/model/problem';
import { aPost } from '../unit/posts/a-post';
import { hostileMarkup } from '../unit/posts/gate/hostile-markup';

/** Some of these are only words once they stand in a post; they are shown as words. */
const harmlessAsWords = new Set(['" onmouseover="alert(1)" x="', "' onfocus='alert(1)' autofocus='"]);

it.each(hostileMarkup.filter((markup) => !harmlessAsWords.has(markup)))('a post that holds %s is refused', (markup) => {
  expect(hasErrors(checkPost(aPost(markup), 'a-post.mdx'))).toBe(true);
});

it.each([...harmlessAsWords])('a post that holds %s shows it as words', (markup) => {
  expect(hasErrors(checkPost(aPost(markup), 'a-post.mdx'))).toBe(false);
});
