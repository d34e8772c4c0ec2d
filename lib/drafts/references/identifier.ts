/** What names a source, in whatever form somebody typed or pasted it. Pure. */
import { isWebAddress } from '@/lib/posts/model/field-rules';
import { readIsbn } from '@/lib/posts/model/isbn';

export type Identifier = { kind: 'doi' | 'pmid' | 'isbn' | 'url'; value: string };

const longest = 500;

/** Null for what names nothing, and for a number whose check digit is wrong. */
export function readIdentifier(typed: string): Identifier | null {
  const text = typed.trim().slice(0, longest);
  const doi = /(?:^|doi\.org\/|doi:\s*|\s)(10\.\d{4,9}\/[^\s"'<>\\^`{|}]+)/i.exec(decoded(text))?.[1];
  if (doi !== undefined) return { kind: 'doi', value: withoutEnd(doi) };
  const pmid =
    /^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/([1-9]\d{0,8})\b/i.exec(
      text,
    )?.[1] ?? /^(?:pmid:?\s*)?([1-9]\d{0,8})\.?$/i.exec(text)?.[1];
  if (pmid !== undefined) return { kind: 'pmid', value: pmid };
  const isbn = readIsbn(text.replace(/^isbn(?:-1[03])?:?\s*/i, ''));
  if (isbn !== null) return { kind: 'isbn', value: isbn };
  return isWebAddress(text) ? { kind: 'url', value: text } : null;
}

/** Marks of the sentence that it was copied from, and a bracket that nothing opens. */
function withoutEnd(doi: string): string {
  let value = doi.replace(/[.,;:!?]+$/, '');
  while (/[)\]]$/.test(value) && count(value, ')') + count(value, ']') > count(value, '(') + count(value, '['))
    value = value.slice(0, -1).replace(/[.,;:]+$/, '');
  return value;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function decoded(text: string): string {
  try {
    return /^https?:/i.test(text) ? decodeURIComponent(text.replace(/[?#].*$/, '')) : text;
  } catch {
    return text;
  }
}

/** The same source under whichever letters: a DOI knows no capitals. */
export const keyOf = ({ kind, value }: Identifier): string => `${kind}:${kind === 'doi' ? value.toLowerCase() : value}`;
