import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OthersOfWriter } from '@/components/desk/item/others-of-writer';
import { noon } from '@/tests/support/moments';

const one = { id: '01E00000000000000000000001', kind: 'question', status: 'held', createdAt: noon } as const;
const show = (othersAfter: string | null, list = '') =>
  renderToStaticMarkup(
    <OthersOfWriter item={{ id: 'HERE', alias: 'Calm Otter', others: [one], othersAfter }} list={list} />,
  );

describe('the other messages of a writer', () => {
  it('lead on from where they end, beside the same list', () => {
    const [, href = ''] = /href="([^"]*others=[^"]*)"/.exec(show('01E00000000000000000000002', 'kind=reply')) ?? [];
    const address = new URL(href.replaceAll('&amp;', '&'), 'https://bedside.example');
    expect(address.pathname).toBe('/desk/comments/HERE');
    expect(Object.fromEntries(address.searchParams)).toEqual({ kind: 'reply', others: '01E00000000000000000000002' });
    expect(show(null)).toContain(`id="${address.hash.slice(1)}"`);
  });

  it('lead nowhere from their last', () => {
    expect(show(null, 'kind=reply')).not.toContain('others=');
  });
});
