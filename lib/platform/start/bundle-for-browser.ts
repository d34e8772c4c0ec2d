/** Makes what browsers load, as small as it gets, out of the TypeScript in components/browser. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const sources = 'components/browser';

/** What one script fetches only when it is needed is another of these, by its address. */
const byAddress: Plugin = {
  name: 'by-address',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^/ }, ({ kind, path: wanted }) =>
      kind === 'dynamic-import' ? { path: `/${path.posix.basename(wanted)}.js`, external: true } : null,
    ),
};

/** By the name of its file in `public`, what each script is. Throws when one imports what no browser has. */
export async function bundleForBrowser(): Promise<Map<string, string>> {
  const names = readdirSync(sources).filter((name) => name.endsWith('.ts'));
  const made = names.map(async (name): Promise<[string, string]> => {
    const { outputFiles } = await build({
      entryPoints: [`${sources}/${name}`],
      bundle: true,
      minify: true,
      write: false,
      platform: 'browser',
      target: 'es2022',
      // A worker over plain http takes no modules.
      format: name.startsWith('proof-') ? 'iife' : 'esm',
      charset: 'utf8',
      banner: { js: `/* eslint-disable -- made from ${sources}/${name} */` },
      plugins: [byAddress],
      logLevel: 'silent',
    });
    return [name.replace(/\.ts$/, '.js'), outputFiles[0]?.text ?? ''];
  });
  return new Map(await Promise.all(made));
}
