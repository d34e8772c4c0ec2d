/** A document of a word processor (.docx), after a look at what it unpacks to: a small file may hold an ocean. */
import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { type Found, type FoundPicture, importBounds, nothingMore } from './found-post';

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

export async function readWord(bytes: Buffer, from: string): Promise<Found> {
  const reason = await findHarm(bytes);
  if (reason !== null) return { from, reason };
  const pictures = new Map<string, FoundPicture>();
  const keepPicture = mammoth.images.imgElement(async (image) => {
    const ending = image.contentType.split('/')[1]?.replace(/[^a-z]/g, '') ?? 'bin';
    const name = `picture-${pictures.size + 1}.${ending}`;
    const read = async (): Promise<Uint8Array> => new Uint8Array(await image.readAsBuffer());
    pictures.set(name, { name, read });
    return { src: name };
  });
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: bytes },
      { styleMap: styles, convertImage: keepPicture },
    );
    const leftOut = [...new Set(messages.map(({ message }) => message.slice(0, 200)))].slice(0, 20);
    return { ...nothingMore, from, title: '', html: value, findPicture: (name) => pictures.get(name) ?? null, leftOut };
  } catch {
    return { from, reason: 'It cannot be read as a Word document. Save it again as .docx.' };
  }
}

/** Everything is unpacked once, into nothing, and counted: what a file says of its own size is not believed. */
async function findHarm(bytes: Buffer): Promise<string | null> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  } catch {
    return 'It is no Word document (.docx).';
  }
  const { unpackedFiles, unpackedBytes } = importBounds;
  if (zip.entryCount > unpackedFiles) return 'It holds too many files.';
  let left: number = unpackedBytes;
  try {
    for await (const entry of zip.eachEntry()) {
      const stream = await zip.openReadStreamPromise(entry);
      let seen = '';
      const isXml = /\.(?:xml|rels)$/i.test(entry.fileName);
      for await (const part of stream) {
        left -= (part as Buffer).length;
        if (left < 0) {
          stream.destroy();
          return 'It unpacks to more than 128 MB.';
        }
        if (!isXml) continue;
        seen = seen.slice(-40) + (part as Buffer).toString('latin1').replaceAll('\0', '');
        if (/<!(?:DOCTYPE|ENTITY)/i.test(seen)) {
          stream.destroy();
          return 'It defines words of its own (DOCTYPE), which no word processor does.';
        }
      }
    }
  } catch {
    return 'It is damaged.';
  }
  return null;
}
