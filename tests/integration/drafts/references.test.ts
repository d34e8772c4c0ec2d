import { afterEach, describe, expect, it } from 'vitest';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { addReference } from '@/lib/drafts/references/add-reference';
import { lookUp } from '@/lib/drafts/references/look-up';
import { readReferences } from '@/lib/drafts/references/read-references';
import { readSources } from '@/lib/drafts/references/read-sources-page';
import { replaceEnv } from '@/lib/platform/env';
import { withDatabase } from '../../support/database';
import { noon } from '../../support/moments';
import { aPractice } from '../../support/viewers';
import { shared, story, withOwnContent } from './own-content';

withDatabase();
withOwnContent();
afterEach(() => replaceEnv({ REFERENCE_LOOKUP: 'off' }));

/** Made up for these tests, as is everything that the answers below say. */
const whole = {
  type: 'trial',
  title: 'A trial that nobody made',
  authors: 'Nobody N',
  year: '2020',
  doi: '10.1000/made-up.1',
};

describe('a source', () => {
  it('becomes an entry with an id when it is whole, and no other entry changes', async () => {
    const { ada } = await aPractice();
    expect(await addReference(await requireOwnDraft(ada, story), whole, noon)).toEqual([]);
    const second = { ...whole, title: 'Another that nobody made', doi: '', isbn: '0-306-40615-2' };
    expect(await addReference(await requireOwnDraft(ada, story), second, noon)).toEqual([]);
    const { source } = await requireOwnDraft(ada, story);
    expect(source).toContain('  - id: nobody-2020\n    title: "A trial that nobody made"\n');
    expect(source).toContain('  - id: nobody-2020-2\n    title: "Another that nobody made"\n');
    expect(source).toContain('isbn: 0-306-40615-2\n');
    expect(source).toContain('year: 2020\n');
  });

  it('is not kept before it is, and says what is missing in words', async () => {
    const { ada, ben } = await aPractice();
    const opened = await requireOwnDraft(ada, story);
    const fieldsOf = async (typed: object): Promise<string[]> =>
      (await addReference(opened, typed, noon)).map(({ field }) => field);
    expect(await fieldsOf({})).toEqual(['type', 'title']);
    expect(await fieldsOf({ ...whole, authors: '' })).toEqual(['who']);
    expect(await fieldsOf({ ...whole, year: '' })).toEqual(['year']);
    expect(await fieldsOf({ ...whole, doi: '' })).toEqual(['where']);
    expect(await fieldsOf({ ...whole, doi: 'nonsense', year: 'then', isbn: '1' })).toEqual(['year', 'doi', 'isbn']);
    expect((await requireOwnDraft(ada, story)).source).toBe(opened.source);
    await expect(requireOwnDraft(ben, story)).rejects.toThrow('not-found');
  });

  it('is remembered: the next post that names it finds it whole', async () => {
    const { ada } = await aPractice();
    await addReference(await requireOwnDraft(ada, story), whole, noon);
    expect(await readReferences()).toMatchObject([{ reference: { title: whole.title }, usedIn: [{ id: story }] }]);
    const other = await requireOwnDraft(ada, shared);
    const view = await readSources(other, 'https://doi.org/10.1000/MADE-UP.1');
    expect(view.found).toMatchObject({ kind: 'known', known: { title: whole.title, year: '2020' } });
    expect(view.others).toHaveLength(1);
    await addReference(other, view.found.kind === 'known' ? view.found.known : {}, noon);
    expect((await readReferences()).map(({ usedIn }) => usedIn.length)).toEqual([2]);
    expect((await readSources(await requireOwnDraft(ada, shared), '')).others).toEqual([]);
  });

  it('is typed by hand where it is known to nobody, and what names nothing says so', async () => {
    const { ada } = await aPractice();
    const opened = await requireOwnDraft(ada, story);
    expect((await readSources(opened, '10.1000/made-up.9')).found).toEqual({
      kind: 'typed',
      known: { doi: '10.1000/made-up.9' },
    });
    expect((await readSources(opened, '0-306-40615-3')).found).toEqual({ kind: 'unreadable' });
  });
});

describe('asking outside', () => {
  const doi = { kind: 'doi', value: '10.1000/made-up.1' } as const;
  const pmid = { kind: 'pmid', value: '999999999' } as const;

  it('is off unless the installation says otherwise', async () => {
    const asked: string[] = [];
    const ask = async (address: string) => void asked.push(address);
    expect(await lookUp(doi, ask)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('sends the number alone, and takes words alone', async () => {
    replaceEnv({ REFERENCE_LOOKUP: 'on' });
    const asked: string[] = [];
    const answers: Record<string, unknown> = {
      'api.crossref.org': {
        message: {
          title: ['A <i>made-up</i> trial of\n nothing<script>'],
          author: [
            { given: 'Una-May', family: 'Nobody' },
            { name: 'The Nobody Group' },
            { family: 'C' },
            { family: 'D' },
          ],
          'container-title': ['Journal of Nothing'],
          issued: { 'date-parts': [[2021, 3]] },
        },
      },
      'eutils.ncbi.nlm.nih.gov': {
        result: {
          uids: ['999999999'],
          '999999999': {
            title: 'A made-up review.',
            fulljournalname: 'Journal of Nothing',
            pubdate: '2019 Mar 2',
            authors: [{ name: 'Nobody N' }],
            articleids: [{ idtype: 'doi', value: '10.1000/made-up.2' }],
          },
        },
      },
    };
    const ask = async (address: string): Promise<unknown> => {
      asked.push(address);
      return answers[new URL(address).hostname];
    };
    expect(await lookUp(doi, ask)).toEqual({
      title: 'A made-up trial of nothing',
      authors: 'Nobody UM, The Nobody Group, C, et al',
      organisation: 'Journal of Nothing',
      year: '2021',
    });
    expect(await lookUp(pmid, ask)).toEqual({
      title: 'A made-up review',
      authors: 'Nobody N',
      organisation: 'Journal of Nothing',
      year: '2019',
      doi: '10.1000/made-up.2',
    });
    expect(asked).toEqual([
      'https://api.crossref.org/works/10.1000%2Fmade-up.1',
      'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?db=pubmed&retmode=json&id=999999999',
    ]);
  });

  it.each([
    null,
    {},
    { message: { title: [] } },
    { message: { title: [7] } },
    { result: { '999999999': { error: 'x' } } },
    [],
  ])('takes nothing from an answer that says nothing: %j', async (answer) => {
    replaceEnv({ REFERENCE_LOOKUP: 'on' });
    expect(await lookUp(doi, async () => answer)).toBeNull();
    expect(await lookUp(pmid, async () => answer)).toBeNull();
    expect(await lookUp(doi, () => Promise.reject(new Error('away')))).toBeNull();
  });
});
