import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBounds, isUnreadable } from '@/lib/drafts/importing/found-post';
import { compareWords } from '@/lib/drafts/importing/tally';
import { checkPost } from '@/lib/posts/check-post';
import { aZip } from '../../support/word-files';
import { bodyOf, folder, nothingLost, ofHtml, readAll, readFile } from './brought';

describe('words and numbers of a page', () => {
  it.each([
    ['signs that are code here', '<p>Below <48 or {2}, 5 &lt; 6 &amp; a * b_c_d ~~x~~ [1] #4</p>'],
    ['words that begin code', '<p>import of goods</p><p>export of 5 goods</p><ul><li>export 6</li></ul>'],
    ['raised and lowered digits', '<p>10<sup>3</sup> cells, H<sub>2</sub>O, 5<sup>th</sup></p>'],
    [
      'blocks in cells',
      '<table><tr><th>Dose</th><th>Day</th></tr><tr><td><p>5 mg</p><p>10 mg</p></td><td>1<br>2</td></tr></table>',
    ],
    ['a table without names', '<table><caption>Doses 7</caption><tr><td>1</td><td>2</td></tr></table>'],
    [
      'a table within a table',
      '<table><tr><td>a 1</td><td><table><tr><td>b 2</td><td>c 3</td></tr></table></td></tr><tr><td>4</td><td>5</td></tr></table>',
    ],
    ['what stands open', '<p>one <a id="x"/> two<h2>three</h2><p>four 4 <spand>five<p>six <b>seven<p>eight'],
    [
      'forms',
      '<select><option>one 1<option>two 2</select><button>three</button><button>four</button><textarea>five 5</textarea>',
    ],
    ['lists in lists with words between', '<ol start="4"><li>a<ul><li>b 1</li></ul>c</li>d<li>e<p>f</p></li></ol>'],
    ['definitions', '<dl><dt>BMI</dt><dd>Weight 70</dd><dd>over height 2</dd></dl>'],
    ['bold beside numbers', '<p>5<b>mg</b> and <i>x</i>6 and <b>7</b></p>'],
    ['code and lines', '<pre>a  1\n\n  b {2}</pre><p><code>x `y` 3</code></p>'],
    ['links around blocks', '<a href="https://example.org/x"><h3>Title 1</h3><p>Words 2</p></a>'],
    ['right to left', '<div dir="rtl"><h2>الجرعة 5 ملغ</h2><p>مرتين <b>يوميًا</b> ١٢</p></div>'],
    ['folded parts', '<details><summary>Ask 1</summary>Answer 2<p>More 3</p></details>'],
    ['no spaces between', '<div>a</div>b<div>c 1</div><span>d</span><section>e</section>'],
  ])('are kept: %s', (_name, html) => {
    const carried = ofHtml(html);
    nothingLost(carried);
    expect(carried.counted.after).toEqual(carried.counted.before);
    const broken = checkPost(carried.source, 'posts/a.mdx').filter(({ rule }) => /^mdx/.test(rule));
    expect(broken).toEqual([]);
  });

  it('says what is lost, each as often as it is missing', () => {
    expect(compareWords('take 5 and 5 mg', 'take 5 mg')).toMatchObject({
      lostWords: ['and', '5'],
      lostNumerals: ['5'],
    });
    expect(compareWords('1.5 mg', '15 mg').lostNumerals).toEqual(['1.5']);
  });

  it('keeps structure: levels from the second on, lists, tables, links written whole', () => {
    const html =
      '<h1>A page from elsewhere</h1><h4>Doses</h4><h6>Night</h6><ul><li>one</li></ul><p><a href="../b?x=1">see</a></p>';
    const carried = ofHtml(html, { address: 'https://old.example/a/page' });
    expect(bodyOf(carried)).toBe('## Doses\n\n### Night\n\n- one\n\n[see](https://old.example/b?x=1)');
  });

  it('names what stays behind, and leaves a note where a picture stood', () => {
    const carried = ofHtml(
      '<p>Words.</p><script>alert(1)</script><img src="a.jpg" alt="A hand */ {x}"><iframe src="https://video.example/1"></iframe><p><a href="javascript:alert(1)">press</a></p><form><input value="9"></form>',
    );
    expect(bodyOf(carried)).toBe('Words.\n\n{/* Picture left out: a.jpg, which shows: A hand * / x */}\n\npress');
    for (const name of [
      'a script',
      'Picture left out: a.jpg',
      'embedded iframe: https://video.example/1',
      'a field of a form',
      'javascript:alert(1)',
    ])
      expect(carried.leftOut.join('\n')).toContain(name);
  });

  it('declares nothing for its author, and says where it was', () => {
    const { source } = ofHtml('<p>Words.</p>', {
      address: 'https://old.example/a',
      published: '2019-02-03',
      summary: 'A summary.',
    });
    expect(source).toContain('status: draft\n');
    expect(source).toContain('authors: [ada-rowe]\n');
    expect(source).toMatch(/originallyPublished: .*old\.example.*2019-02-03/);
    expect(source).not.toMatch(/^(?:conflicts|reviewers|lastReviewed|published|kind):/m);
  });
});

describe('what is made to do harm', () => {
  const deep = (tag: string, count: number): string => `${`<${tag}>`.repeat(count)}x${`</${tag}>`.repeat(count)}`;
  it.each([
    ['deep markup', deep('div', 50_000)],
    ['deep markup left open', '<b id=1><i id=2>'.repeat(20_000)],
    ['deep lists', deep('ul><li', 2000)],
    ['far too much', `<p>${'x '.repeat(600_000)}</p>`],
  ])('is refused with a reason: %s', (_name, html) => {
    expect(() => ofHtml(html)).toThrow(/nested too deep|longer than|tangled/);
  });

  it('brings no script, no handler and no address of code', () => {
    const { source } = ofHtml(
      '<svg><script>alert(1)</script></svg><p onclick="a()">Words</p><math><mi>x</mi></math><a href=" java\nscript:alert(1)">y</a><a href="data:text/html,x">z</a>',
    );
    expect(source).not.toMatch(/alert|onclick|data:|script/);
  });

  it('follows no link out of a folder, and reads no picture outside', async () => {
    const outside = path.join(folder, 'outside.md');
    writeFileSync(outside, 'Secret words');
    mkdirSync(path.join(folder, 'in'));
    symlinkSync(outside, path.join(folder, 'in', 'a.md'));
    writeFileSync(path.join(folder, 'in', 'b.md'), '# A page of its own\n\nWords ![x](../outside.png)');
    const found = await readAll(path.join(folder, 'in'));
    expect(found.map(({ from }) => from)).toEqual(['b.md']);
    const [page] = found;
    if (!page || isUnreadable(page)) throw new Error('not read');
    expect(page.findPicture('../outside.png')).toBeNull();
    expect(page.findPicture('/etc/../../outside.png')).toBeNull();
  });

  it('unpacks no ocean, and no words that a document defines for itself', async () => {
    const zeros = Buffer.alloc(importBounds.unpackedBytes + 1);
    const bomb = await readFile('bomb.docx', aZip({ 'word/document.xml': zeros }));
    expect(bomb).toEqual([{ from: 'bomb.docx', reason: 'It unpacks to more than 128 MB.' }]);
    const entity = `<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>`;
    const [defined] = await readFile('entity.docx', aZip({ 'word/document.xml': Buffer.from(entity) }));
    expect(defined).toMatchObject({ reason: expect.stringContaining('DOCTYPE') });
    const [xml] = await readFile('bomb.xml', `<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel/></rss>`);
    expect(xml).toMatchObject({ reason: expect.stringContaining('DOCTYPE') });
    expect(await readFile('no.docx', 'no zip')).toMatchObject([{ reason: 'It is no Word document (.docx).' }]);
  });
});
