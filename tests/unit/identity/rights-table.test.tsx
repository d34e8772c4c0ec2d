import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RightsTable } from '@/components/identity/people/rights-table';
import { rights } from '@/lib/identity/rights';

it('the table of rights says every right of every role, in words', () => {
  const html = renderToStaticMarkup(<RightsTable />);
  const rows = html.split('<tr').slice(2);
  expect(rows).toHaveLength(Object.keys(rights.admin).length);
  for (const row of rows) {
    const cells = [...row.matchAll(/<t[hd][^>]*>([^<]+)<\/t[hd]>/g)].map(([, words]) => words);
    expect(cells).toHaveLength(4);
    expect(cells.join('')).not.toContain('undefined');
  }
  expect(html).toMatch(/Invites, changes and suspends people<\/th><td[^>]*>No<\/td><td[^>]*>No<\/td><td[^>]*>Yes/);
});
