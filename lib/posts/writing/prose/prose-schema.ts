/**
 * What an author may make of the words of a post in an editor that shows them as readers see them. One schema for the browser and the
 * server. It must not know Markdown.
 */
import { type DOMOutputSpec, Schema } from 'prosemirror-model';

const flow = 'flow block';

/** Of a table no cell is changed here: its words, row by row, the first row as its heading. */
export type TableRows = string[][];

function drawTable(rows: TableRows): DOMOutputSpec {
  const [head = [], ...others] = rows;
  const cells = (name: 'td' | 'th', row: readonly string[]): DOMOutputSpec => [
    'tr',
    ...row.map((words): DOMOutputSpec => [name, words]),
  ];
  return ['table', ['tbody', cells('th', head), ...others.map((row) => cells('td', row))]];
}

export const proseSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: flow, content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      group: 'block',
      content: 'inline*',
      attrs: { level: { default: 2, validate: 'number' } },
      defining: true,
      parseDOM: [
        { tag: 'h1', attrs: { level: 2 } },
        { tag: 'h2', attrs: { level: 2 } },
        { tag: 'h3', attrs: { level: 3 } },
        { tag: 'h4', attrs: { level: 4 } },
        { tag: 'h5', attrs: { level: 4 } },
        { tag: 'h6', attrs: { level: 4 } },
      ],
      toDOM: ({ attrs }) => [`h${attrs['level']}`, 0],
    },
    bullet_list: {
      group: flow,
      content: 'list_item+',
      attrs: { loose: { default: false, validate: 'boolean' } },
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      group: flow,
      content: 'list_item+',
      attrs: { start: { default: 1, validate: 'number' }, loose: { default: false, validate: 'boolean' } },
      parseDOM: [{ tag: 'ol', getAttrs: (list) => ({ start: Number(list.getAttribute('start') ?? 1) || 1 }) }],
      toDOM: ({ attrs }) => ['ol', { start: attrs['start'] }, 0],
    },
    list_item: { content: 'paragraph flow*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    blockquote: {
      group: flow,
      content: 'flow+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    code_block: {
      group: flow,
      content: 'text*',
      marks: '',
      code: true,
      defining: true,
      attrs: { lang: { default: null }, meta: { default: null } },
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: () => ['pre', ['code', 0]],
    },
    rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    table: {
      group: 'block',
      atom: true,
      attrs: { rows: {}, align: { default: [] } },
      toDOM: ({ attrs }) => drawTable(attrs['rows'] as TableRows),
    },
    /** Nothing here can show it: it is kept as it is written. */
    kept: {
      group: flow,
      atom: true,
      attrs: { source: { validate: 'string' } },
      toDOM: ({ attrs }) => ['pre', { class: 'kept' }, String(attrs['source'])],
    },
    /** A building block that was just chosen: the server puts it in its place. */
    new_block: { group: 'block', atom: true, attrs: { kind: { validate: 'string' } }, toDOM: () => ['hr'] },
    break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
    cite: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: false,
      attrs: { id: { validate: 'string' } },
      parseDOM: [{ tag: 'span[data-cite]', getAttrs: (span) => ({ id: span.getAttribute('data-cite') }) }],
      toDOM: ({ attrs }) => ['span', { 'data-cite': attrs['id'], class: 'chip' }, `[${attrs['id']}]`],
    },
    medicine: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: false,
      attrs: { name: { validate: 'string' }, brands: { default: null } },
      parseDOM: [
        {
          tag: 'span[data-medicine]',
          getAttrs: (span) => ({ name: span.getAttribute('data-medicine'), brands: span.getAttribute('data-brands') }),
        },
      ],
      toDOM: ({ attrs }) => [
        'span',
        { 'data-medicine': attrs['name'], 'data-brands': attrs['brands'] as string | null, class: 'chip' },
        attrs['brands'] ? `${attrs['name']} (${attrs['brands']})` : String(attrs['name']),
      ],
    },
    /** Among words: what `kept` is among blocks, and what needs no words of an author. */
    kept_inline: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: false,
      attrs: { source: { validate: 'string' } },
      parseDOM: [{ tag: 'span[data-kept]', getAttrs: (span) => ({ source: span.getAttribute('data-kept') }) }],
      toDOM: ({ attrs }) => [
        'span',
        { 'data-kept': attrs['source'], class: 'chip' },
        attrs['source'] === '<CallEmergency />' ? 'emergency number' : String(attrs['source']),
      ],
    },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' }, title: { default: null } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (link) => ({ href: link.getAttribute('href') }) }],
      toDOM: ({ attrs }) => ['a', { href: attrs['href'] }, 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b' },
        { style: 'font-weight', getAttrs: (weight) => /^(?:bold(?:er)?|[5-9]\d{2,})$/.test(weight) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
    term: {
      attrs: { id: { validate: 'string' } },
      inclusive: false,
      parseDOM: [{ tag: 'span[data-term]', getAttrs: (span) => ({ id: span.getAttribute('data-term') }) }],
      toDOM: ({ attrs }) => ['span', { 'data-term': attrs['id'], class: 'term' }, 0],
    },
    code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
  },
});
