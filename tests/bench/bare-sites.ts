/** What a page's speed is held against: the same bytes from Node alone, and the same words from a bare Next site. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareEnvironment, freePort, linkTree } from '../support/site/site-project';

export interface BareSite {
  url: string;
  stop: () => void;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

function serve(folder: string, given: string[], port: number): () => void {
  const child = spawn(process.execPath, given, {
    cwd: folder,
    env: bareEnvironment({ NODE_ENV: 'production', PORT: String(port) }),
    stdio: 'ignore',
  });
  return () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Node's own server, answering every request with these bytes. */
export async function bareNode(html: string): Promise<BareSite> {
  const [folder, port] = [mkdtempSync(path.join(tmpdir(), 'bedside-bare-node-')), await freePort()];
  writeFileSync(path.join(folder, 'page.html'), html);
  const program = `const page = require('node:fs').readFileSync('page.html');
require('node:http').createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length }).end(page)).listen(${port});`;
  writeFileSync(path.join(folder, 'serve.cjs'), program);
  const url = `http://localhost:${port}/`;
  const stop = serve(folder, ['serve.cjs'], port);
  await answering(url);
  return { url, stop };
}

/** A new Next site of one prerendered page with these words in paragraphs, as its own documentation builds it. */
export async function bareNext(words: string): Promise<BareSite> {
  const [folder, port] = [mkdtempSync(path.join(tmpdir(), 'bedside-bare-next-')), await freePort()];
  linkTree(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'app'));
  const files = {
    'package.json': '{ "private": true }',
    'next.config.mjs': 'export default { agentRules: false };',
    'app/layout.jsx':
      'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
    'app/page.jsx': `const words = ${JSON.stringify(words.split(/\n+/))};\nexport default function Page() { return <main>{words.map((line, index) => <p key={index}>{line}</p>)}</main>; }`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: folder,
    env: bareEnvironment({ NODE_ENV: 'production' }),
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The bare Next site does not build:\n${built.stdout}${built.stderr}`);
  const url = `http://localhost:${port}/`;
  const stop = serve(folder, ['node_modules/next/dist/bin/next', 'start'], port);
  await answering(url);
  return { url, stop };
}

/** A new Next site beside a content folder: each post is one prerendered page with its text in paragraphs. */
export function layOutBarePosts(folder: string): void {
  linkTree(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'app', '[slug]'), { recursive: true });
  const files = {
    'package.json': '{ "private": true }',
    'next.config.mjs': 'export default { agentRules: false };',
    'app/layout.jsx':
      'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
    'app/[slug]/page.jsx': `import { readdirSync, readFileSync } from 'node:fs';
export const dynamicParams = false;
export function generateStaticParams() {
  return readdirSync('content/posts').map((name) => ({ slug: name.replace('.mdx', '') }));
}
export default async function Page({ params }) {
  const words = readFileSync('content/posts/' + (await params).slug + '.mdx', 'utf8').split(/\\n+/);
  return <main>{words.map((line, index) => <p key={index}>{line}</p>)}</main>;
}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
}
