/** Every sentence that the product says in English to readers, writers and the desk, with the file that it stands in. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { aboutInEnglish } from '@/components/pages/about-english';
import { communityRulesInEnglish } from '@/components/pages/community-rules-english';
import { editorialPolicyInEnglish } from '@/components/pages/editorial-policy-english';
import { privacyInEnglish } from '@/components/pages/privacy-english';

export interface Said {
  sentence: string;
  place: string;
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(textsOf);

/** Each form of a message that counts is a sentence of its own. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\{\w+, (?:plural|select),|(?:^|[\s}]+)(?:=\d+|zero|one|two|few|many|other) \{|\}\}|\n{2,}/)
    .flatMap((part) => part.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /\s/.test(sentence));
}

const plain = (markup: string): string =>
  markup
    .replace(/<\/(?:p|li|h2|dd|dt)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&');

const catalogues = ['lib/shared/messages/en', 'lib/shared/messages/en/desk'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.posix.join(folder, name)),
);
const pages = {
  about: aboutInEnglish,
  'community rules': communityRulesInEnglish,
  'editorial policy': editorialPolicyInEnglish,
  privacy: privacyInEnglish,
};

/** Tables of the README say how to run it; its sentences to people stand outside of them. */
const readme = (): string =>
  readFileSync('README.md', 'utf8')
    .replace(/```[^]*?```|^\|.*$/gm, '')
    .replace(/\*\*|^- |^#+ .*$/gm, '\n\n');

export function everythingSaid(): Said[] {
  const told = (place: string, text: string): Said[] => sentencesIn(text).map((sentence) => ({ sentence, place }));
  return [
    ...catalogues.flatMap((file) =>
      textsOf(JSON.parse(readFileSync(file, 'utf8'))).flatMap((text) => told(file, text)),
    ),
    ...Object.entries(pages).flatMap(([name, { lead, text }]) =>
      told(name, `${lead}\n\n${plain(renderToStaticMarkup(text))}`),
    ),
    ...told('README.md', readme()),
  ];
}
