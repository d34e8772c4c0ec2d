/** Word documents as small as they can be, and archives that hold whatever a test wants. */
import { crc32, deflateRawSync } from 'node:zlib';

type Part = { name: Buffer; packed: Buffer; size: number; crc: number; at: number };

export function aZip(files: Record<string, Buffer>): Buffer {
  const pieces: Buffer[] = [];
  const parts: Part[] = [];
  let at = 0;
  for (const [file, bytes] of Object.entries(files)) {
    const [name, packed] = [Buffer.from(file), deflateRawSync(bytes)];
    const part = { name, packed, size: bytes.length, crc: crc32(bytes), at };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    writeSizes(head, 8, part);
    pieces.push(head, name, packed);
    at += 30 + name.length + packed.length;
    parts.push(part);
  }
  const start = at;
  for (const part of parts) {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    writeSizes(entry, 10, part);
    entry.writeUInt32LE(part.at, 42);
    pieces.push(entry, part.name);
    at += 46 + part.name.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at - start, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([...pieces, end]);
}

function writeSizes(head: Buffer, from: number, { packed, size, crc, name }: Part): void {
  head.writeUInt16LE(8, from);
  head.writeUInt32LE(crc, from + 6);
  head.writeUInt32LE(packed.length, from + 10);
  head.writeUInt32LE(size, from + 14);
  head.writeUInt16LE(name.length, from + 18);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const open = 'http://schemas.openxmlformats.org';

/** Each paragraph as `Style:words`, with no style before the colon for a plain one. */
export function aWordFile(paragraphs: string[]): Buffer {
  const body = paragraphs.map((paragraph) => {
    const [style = '', ...words] = paragraph.split(':');
    const look = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    return `<w:p>${look}<w:r><w:t xml:space="preserve">${escape(words.join(':'))}</w:t></w:r></w:p>`;
  });
  const styles = ['Title', 'Heading1'].map(
    (id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace('1', ' 1')}"/></w:style>`,
  );
  const files = {
    '[Content_Types].xml': `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${open}/package/2006/relationships"><Relationship Id="r1" Type="${open}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${open}/package/2006/relationships"><Relationship Id="r1" Type="${open}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${open}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${open}/wordprocessingml/2006/main">${styles.join('')}</w:styles>`,
  };
  return aZip(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
}
