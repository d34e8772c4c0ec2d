/**
 * Asks Crossref and PubMed what a source is, where the installation may: off unless REFERENCE_LOOKUP says on. What leaves is the number
 * alone. Whatever comes back is judged like something typed, and somebody reads it before it counts.
 */
import { z } from 'zod';
import { env } from '@/lib/platform/env';
import type { Identifier } from './identifier';

/** Parts of the form, as they would be typed. */
export type FoundParts = Record<string, string>;
export type Ask = (address: string) => Promise<unknown>;

const patienceMilliseconds = 5000;
const mostBytes = 1024 * 1024;

export async function lookUp(identifier: Identifier, ask: Ask = askOutside): Promise<FoundParts | null> {
  if (env().REFERENCE_LOOKUP !== 'on') return null;
  try {
    if (identifier.kind === 'doi')
      return ofCrossref(await ask(`https://api.crossref.org/works/${encodeURIComponent(identifier.value)}`));
    if (identifier.kind === 'pmid')
      return ofPubmed(
        await ask(
          `https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?db=pubmed&retmode=json&id=${identifier.value}`,
        ),
        identifier.value,
      );
    return null;
  } catch {
    return null;
  }
}

async function askOutside(address: string): Promise<unknown> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(patienceMilliseconds),
    redirect: 'error',
    headers: { accept: 'application/json' },
  });
  if (!response.ok || response.body === null) return null;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.length;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

const crossrefSchema = z.object({
  message: z.object({
    title: z.array(z.string()).min(1),
    author: z
      .array(z.object({ given: z.string().optional(), family: z.string().optional(), name: z.string().optional() }))
      .optional(),
    publisher: z.string().optional(),
    'container-title': z.array(z.string()).optional(),
    issued: z.object({ 'date-parts': z.array(z.array(z.number().nullable())) }).optional(),
  }),
});

function ofCrossref(answer: unknown): FoundParts | null {
  const read = crossrefSchema.safeParse(answer);
  if (!read.success) return null;
  const { title, author = [], publisher, issued, ...more } = read.data.message;
  const year = issued?.['date-parts'][0]?.[0];
  const names = author.map(({ given, family, name }) => name ?? [family, initials(given)].filter(Boolean).join(' '));
  return tidy({
    title: title[0] ?? '',
    authors: inShort(names),
    organisation: more['container-title']?.[0] ?? publisher ?? '',
    year: year ? String(year) : '',
  });
}

const pubmedSchema = z.object({ result: z.record(z.string(), z.unknown()) });
const summarySchema = z.object({
  title: z.string().min(1),
  fulljournalname: z.string().optional(),
  pubdate: z.string().optional(),
  authors: z.array(z.object({ name: z.string() })).optional(),
  articleids: z.array(z.object({ idtype: z.string(), value: z.string() })).optional(),
});

function ofPubmed(answer: unknown, id: string): FoundParts | null {
  const read = pubmedSchema.safeParse(answer);
  const summary = summarySchema.safeParse(read.success ? read.data.result[id] : null);
  if (!summary.success) return null;
  const { title, fulljournalname = '', pubdate = '', authors = [], articleids = [] } = summary.data;
  return tidy({
    title: title.replace(/\.$/, ''),
    authors: inShort(authors.map(({ name }) => name)),
    organisation: fulljournalname,
    year: /^\d{4}/.exec(pubdate)?.[0] ?? '',
    doi: articleids.find(({ idtype }) => idtype === 'doi')?.value ?? '',
  });
}

const initials = (given = ''): string =>
  [...given.matchAll(/(?:^|[\s-])(\p{L})/gu)].map(([, letter]) => letter).join('');

/** As lists of sources do: the first three, and that there are more. */
const inShort = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')}, et al` : names.join(', ');

/** Words alone: titles come with tags in them. */
function tidy(parts: FoundParts): FoundParts {
  const plain = (text: string): string =>
    text
      .replace(/<[^<>]{0,200}>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 300);
  return Object.fromEntries(
    Object.entries(parts)
      .map(([key, text]) => [key, plain(text)])
      .filter(([, text]) => text !== ''),
  );
}
