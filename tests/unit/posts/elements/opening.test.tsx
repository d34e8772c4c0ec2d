import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PostBody } from '@/components/posts/post-body';

async function render(body: string): Promise<string> {
  const html = renderToStaticMarkup(
    await PostBody({ body, terms: [], language: null, afterOpening: <hr className="points" /> }),
  );
  return html.replace(/<hr[^>]*>/, 'POINTS').replace(/<[^>]+>|\s+/g, ' ');
}

describe('what a page says of a post', () => {
  it.each([
    ['comes behind the first paragraph', 'We begin.\n\nAnd go on.', /We begin\. +POINTS +And go on\./],
    ['and behind one that explains a word', 'We <Term id="x">begin</Term> here.\n\nOn.', /here\. +POINTS +On\./],
    ['or behind a comment and that', '{/* Later. */}\n\nWe begin.\n\nOn.', /We begin\. +POINTS +On\./],
    ['but not between a sentence and its list', 'Call us if:\n\n- you bleed', /POINTS +Call us if: +you bleed/],
    ['nor beneath a heading', '## When\n\nWe begin.', /POINTS +When +We begin\./],
    ['nor in a care card', '<Warning heading="Stop first">\n\nNo.\n\n</Warning>\n\nWe begin.', /^ *POINTS/],
  ])('%s', async (_, body, order) => {
    expect(await render(body)).toMatch(order);
  });

  it('cannot be typed by an author', async () => {
    await expect(render('<AfterOpening />')).rejects.toThrow();
  });
});
