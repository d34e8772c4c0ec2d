/** Makes one small module for browsers out of TypeScript files that import nothing but each other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** `entry` exports `name`, and so does the module. Throws when a file imports anything but its neighbours. */
export function makeDeviceModule(entry: string, name: string): string {
  const files = new Map<string, string>();
  const include = (file: string): void => {
    const key = `./${path.basename(file, '.ts')}`;
    if (files.has(key)) return;
    files.set(key, '');
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2022,
        removeComments: true,
        esModuleInterop: false,
      },
    });
    for (const [, wanted = ''] of outputText.matchAll(/require\("([^"]+)"\)/g)) {
      if (!wanted.startsWith('./')) throw new Error(`${file} imports ${wanted}, which no browser has`);
      include(path.join(path.dirname(file), `${wanted}.ts`));
    }
    files.set(
      key,
      outputText.replace(
        /^ +|^"use strict";\n|^Object\.defineProperty\(exports, "__esModule".*\n|^exports\..* = void 0;\n/gm,
        '',
      ),
    );
  };
  include(entry);
  const parts = [...files].map(([key, text]) => `${JSON.stringify(key)}(exports, require) {\n${text}}`);
  return [
    `/* eslint-disable -- written from ${path.relative(process.cwd(), entry)} by \`npm run look\`; never by hand */`,
    `const files = {\n${parts.join(',\n')},\n};`,
    'const made = {};',
    'const require = (key) => {',
    '  if (!made[key]) files[key]((made[key] = {}), require);',
    '  return made[key];',
    '};',
    `export const { ${name} } = require(${JSON.stringify(`./${path.basename(entry, '.ts')}`)});`,
    '',
  ].join('\n');
}
