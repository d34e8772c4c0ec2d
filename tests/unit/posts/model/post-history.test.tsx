import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { VersionList } from '@/components/post-page/version-list';
import { QrCode } from '@/components/posts/qr-code';
import { listVersions, versionAnchor, versionDay } from '@/lib/posts/model/post-history';
import { drawnSquares } from '../../../support/pictures/drawn-squares';
import { readAPost } from '../../site/read-a-post';
import { wordsShown } from '../render-body';

const changed = {
  updated: '2026-05-20',
  changes: [
    { date: '2026-05-20', who: 'ada-hill', type: 'correction', summary: 'Two tablets, not three.' },
    { date: '2026-04-01', who: 'ada-hill', type: 'typo', summary: 'A letter was missing.' },
    { date: '2026-05-20', who: 'ada-hill', type: 'evidence', summary: 'A new trial was added.' },
  ],
};
const words = async (overrides: Record<string, unknown>) =>
  wordsShown(renderToStaticMarkup(<VersionList post={await readAPost(overrides)} />)).replace(/\s+/g, ' ');

describe('the versions of a post', () => {
  it('run from old to new, one for each day', async () => {
    const post = await readAPost(changed);
    expect(listVersions(post).map(({ day, changes }) => [day, changes.length])).toEqual([
      ['2026-01-10', 0],
      ['2026-04-01', 1],
      ['2026-05-20', 2],
    ]);
    expect(versionDay(post)).toBe('2026-05-20');
  });

  it('begin with the day of publication, which a change of that day shares', async () => {
    const post = await readAPost({});
    expect(versionDay(post)).toBe('2026-01-10');
    expect(listVersions(post)).toEqual([{ day: '2026-01-10', changes: [] }]);
    const change = { ...changed.changes[0], date: '2026-01-10' };
    expect(listVersions(await readAPost({ updated: '2026-01-10', changes: [change] }))).toHaveLength(1);
  });

  it('leave everything that is newer below the mark of a copy', async () => {
    const html = renderToStaticMarkup(<VersionList post={await readAPost(changed)} />);
    const below = html
      .slice(html.indexOf(`id="${versionAnchor('2026-04-01')}"`))
      .replace(/^.*?<\/li><\/ul><\/li>/s, '');
    expect(below).toContain('Two tablets, not three.');
    expect(below).toContain('A new trial was added.');
    expect(below).not.toContain('A letter was missing.');
  });

  it('say plainly when nothing has changed, and when the page was withdrawn', async () => {
    expect(await words({})).toContain('First published here. Nothing has changed since this version.');
    expect(await words(changed)).toMatch(/trial was added\..*Nothing has changed since this version\./);
    const withdrawal = { date: '2026-05-30', reason: 'The advice has changed.' };
    expect(await words({ status: 'withdrawn', withdrawal })).toContain('The page has been withdrawn since.');
  });
});

it('the square code holds the address, with white around it', () => {
  const text = 'https://example.org/posts/a-post/changes#since-2026-05-20';
  const html = renderToStaticMarkup(<QrCode text={text} label="Square code" />);
  const dark = new Set(drawnSquares(html));
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const expected = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
  expect([...dark].sort()).toEqual(expected.sort());
  expect(html).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect([...dark].every((at) => at.split(' ').every((part) => Number(part) >= 4 && Number(part) < size - 4))).toBe(
    true,
  );
  expect(html).not.toContain('style=');
});
