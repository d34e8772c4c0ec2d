/**
 * Parses a post's MDX into a tree, the same way for the gate and for the page.
 * It must not judge what it finds, and it never evaluates anything.
 */
import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import type { MdxNode } from './mdx-tree';

type Construct = { name?: string };
type Extension = { text?: Record<string, Construct | Construct[]>; transforms?: { name: string }[] };
type ParserParts = { micromarkExtensions?: Extension[]; fromMarkdownExtensions?: (Extension | Extension[])[] };

/** One tilde stays a tilde: "~5 mg" is common in clinical prose and must not strike words out. */
const tables: [typeof remarkGfm, { singleTilde: boolean }] = [remarkGfm, { singleTilde: false }];

const autolinks = new Set(['emailAutolink', 'wwwAutolink', 'protocolAutolink']);

/** Takes out the search for bare addresses, which otherwise begins anew at every letter: a third of the time of a long text. */
function withoutAutolinks(this: { data: () => unknown }): void {
  const parts = this.data() as ParserParts;
  parts.micromarkExtensions = (parts.micromarkExtensions ?? []).map((extension) => {
    const text: Record<string, Construct[]> = {};
    for (const [code, constructs] of Object.entries(extension.text ?? {})) {
      text[code] = [constructs].flat().filter(({ name }) => !autolinks.has(name ?? ''));
    }
    return { ...extension, text };
  });
  parts.fromMarkdownExtensions = (parts.fromMarkdownExtensions ?? []).flat().map((extension) => ({
    ...extension,
    transforms: (extension.transforms ?? []).filter(({ name }) => name !== 'transformGfmAutolinkLiterals'),
  }));
}

/** Only these can begin a bare address, or stand in for one of its marks. */
const mayHoldAddress = /[@&]|www|http/i;

type Plugins = ([typeof remarkGfm, { singleTilde: boolean }] | typeof withoutAutolinks)[];

/** What the parser needs for this text; the tree is the same as with everything. */
export function remarkPluginsFor(body: string): Plugins {
  return mayHoldAddress.test(body) ? [tables] : [tables, withoutAutolinks];
}

const withAddresses = createProcessor({ format: 'mdx', remarkPlugins: [tables] });
const withoutAddresses = createProcessor({ format: 'mdx', remarkPlugins: [tables, withoutAutolinks] });

/** Throws the parser's message when the text is not MDX. */
export function parseBody(body: string): MdxNode {
  const processor = mayHoldAddress.test(body) ? withAddresses : withoutAddresses;
  return processor.parse(body) as unknown as MdxNode;
}
