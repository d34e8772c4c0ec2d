import { describe, expect, it } from 'vitest';
import { readGhost } from '@/lib/drafts/importing/read-ghost';
import { readMarkdownFile } from '@/lib/drafts/importing/read-page';
import { replaceShortcodes } from '@/lib/drafts/importing/shortcodes';
import { aWordFile } from '../../support/word-files';
import { bodyOf, carry, nothingLost, readFile } from './brought';

const item = (inner: string, content: string): string =>
  `<item>${inner}<content:encoded><![CDATA[${content}]]></content:encoded><wp:comment><wp:comment_author>Jo Reader</wp:comment_author><wp:comment_author_email>jo@reader.example</wp:comment_author_email><wp:comment_content>My words</wp:comment_content></wp:comment></item>`;

describe('WordPress', () => {
  const export_ = `<?xml version="1.0"?><rss><channel><title>Old</title><wp:author><wp:author_email>dr@old.example</wp:author_email></wp:author>${item(
    '<title>Fever in children</title><link>https://old.example/2019/fever</link><wp:post_name>fever</wp:post_name><wp:post_date>2019-05-06 10:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>',
    'First line\nsecond line 38.5\n\n<strong>Next</strong> paragraph\n<ul>\n<li>one</li>\n</ul>\n[caption id="a" width="300"]<img src="x.jpg"> Thermometer at 39 degrees[/caption]\n\n[gallery ids="1,2"] stays [sic] and [2]',
  )}${item('<title>A menu</title><wp:post_type>nav_menu_item</wp:post_type>', 'x')}${item(
    '<title>Binned</title><wp:post_type>post</wp:post_type><wp:status>trash</wp:status>',
    'x',
  )}${item(
    '<title>With blocks &nbsp; now</title><wp:post_type>post</wp:post_type><wp:status>draft</wp:status>',
    '<!-- wp:paragraph -->\n<p>One\nline</p>\n<!-- /wp:paragraph -->\n\nloose words\n\nmore words',
  )}</channel></rss>`;

  it('keeps paragraphs, line breaks and captions, names shortcodes, and nothing of who commented', async () => {
    const [first, second, ...rest] = (await readFile('wp.xml', export_)).map(carry);
    expect(rest).toEqual([]);
    expect(first?.slug).toBe('fever');
    expect(first && bodyOf(first)).toBe(
      'First line\\\nsecond line 38.5\n\n**Next** paragraph\n\n- one\n\nThermometer at 39 degrees\n\n{/* Picture left out: x.jpg */}\n\nstays \\[sic] and \\[2]',
    );
    expect(first?.leftOut.join()).toContain('[gallery ids="1,2"]');
    expect(second && bodyOf(second)).toBe('One line\n\nloose words\n\nmore words');
    for (const words of ['Jo Reader', 'reader.example', 'My words', 'dr@old'])
      expect(JSON.stringify([first, second])).not.toContain(words);
  });

  it('takes words in brackets for words unless a plugin would', () => {
    const said =
      'Take it [at night] or [1] or [sic]; [[gallery]] shows a gallery. [b]bold[/b] [x y=1] [contact-form-7]';
    expect(replaceShortcodes(said)).toEqual({
      html: 'Take it [at night] or [1] or [sic]; [gallery] shows a gallery. bold  ',
      named: ['[b]', '[x y=1]', '[contact-form-7]'],
    });
  });
});

describe('other sources', () => {
  it('reads the HTML of a Ghost export, and says where there is none', () => {
    const posts = [
      {
        title: 'A card',
        slug: 'a-card',
        html: '<p>See <a href="__GHOST_URL__/b/">b</a> 7</p>',
        published_at: '2020-01-02T03:04:05.000Z',
        status: 'published',
      },
      { title: 'Mobile', html: null, mobiledoc: '{}' },
    ];
    const [card, mobile] = readGhost(JSON.stringify({ db: [{ data: { posts } }] }), 'ghost.json') ?? [];
    expect(card && bodyOf(carry(card))).toBe('See [b](/b/) 7');
    expect(mobile).toMatchObject({ from: 'Mobile', reason: expect.stringContaining('no HTML') });
    expect(readGhost('{"a":1}', 'x')).toBeNull();
    expect(readGhost('[', 'x')).toBeNull();
  });

  it('keeps every byte of Markdown that reads here as it reads everywhere', () => {
    const body = '## Doses\n\n* one\n* two\n\n| a | b |\n|---|:-:|\n| 1 | 2 |';
    const found = readMarkdownFile(`---\ntitle: "A page of doses"\nweight: 3\n---\n\n${body}\n`, {
      from: 'a.md',
      findPicture: () => null,
    });
    const carried = carry(found);
    expect(bodyOf(carried)).toBe(body);
    nothingLost(carried);
  });

  it('reads Markdown with tags, comments and footnotes', () => {
    const source =
      'Words <b>bold 5</b><br>line <!-- gone 6 -->\n\n<div class="x">\n\n- a\n\n</div>\n\nSee[^1] <script>let x = 7</script>\n\n[^1]: The note 8';
    const carried = carry(readMarkdownFile(source, { from: 'fever-guide.md', findPicture: () => null }));
    nothingLost(carried);
    expect(carried.title).toBe('Fever guide');
    expect(bodyOf(carried)).toContain('Words **bold 5**\\\nline');
    expect(bodyOf(carried)).toContain('The note 8');
    expect(carried.source).not.toMatch(/gone|let x/);
  });

  it('reads a Word document: title, headings, lists and pictures', async () => {
    const [found] = await readFile(
      'a-letter.docx',
      aWordFile(['Title:The whole of fever', 'Heading1:When to call', ':Above 38.5 <call> {us}']),
    );
    const carried = found ? carry(found) : null;
    expect(carried?.title).toBe('The whole of fever');
    expect(carried && bodyOf(carried)).toBe('## When to call\n\nAbove 38.5 \\<call> \\{us}');
    if (carried) nothingLost(carried);
  });

  it('takes the article of a whole page, and says how much stood around it', async () => {
    const page =
      '<!doctype html><html><head><title>Old page of fever</title></head><body><nav>Home About</nav><article><p>Words 1</p></article></body></html>';
    const [found] = await readFile('old/index.html', page);
    const carried = found ? carry(found) : null;
    expect(carried && bodyOf(carried)).toBe('Words 1');
    expect(carried?.title).toBe('Old page of fever');
    expect(carried?.leftOut.join()).toContain('2 words around the article');
  });
});
