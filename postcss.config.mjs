import path from 'node:path';

/**
 * Tailwind's resolver answers "#" in a path with a null byte in front of it (its own way to tell it from a fragment), and no file can
 * be read under such a name: so a site could not be built in a folder whose name holds one. Asked for at run time, since the bundler
 * that reads this file would give us a copy of that resolver instead of Tailwind's own.
 */
function takeHashAsItIs() {
  const { createRequire } = process.getBuiltinModule('node:module');
  const tailwind = createRequire(path.resolve('package.json')).resolve('@tailwindcss/postcss');
  const node = createRequire(tailwind).resolve('@tailwindcss/node');
  const { ResolverFactory } = createRequire(node)('enhanced-resolve');
  const { createResolver } = ResolverFactory;
  ResolverFactory.createResolver = (/** @type {unknown} */ options) => {
    const resolver = createResolver(options);
    const resolve = resolver.resolve.bind(resolver);
    resolver.resolve = (/** @type {any[]} */ ...given) => {
      const done = given.pop();
      return resolve(
        ...given,
        (/** @type {unknown} */ error, /** @type {unknown} */ found, /** @type {any[]} */ ...rest) =>
          done(error, typeof found === 'string' ? found.replaceAll('\0#', '#') : found, ...rest),
      );
    };
    return resolver;
  };
}

if (process.cwd().includes('#')) takeHashAsItIs();

const config = { plugins: { '@tailwindcss/postcss': {} } };
export default config;
