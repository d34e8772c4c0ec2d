import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import sortImports from 'eslint-plugin-simple-import-sort';
import { longFiles, longFunctions } from './eslint.sizes.mjs';

/** Addresses in the names of folders are no patterns. @param {import('./eslint.sizes.mjs').Exception[]} exceptions */
const named = (exceptions) => exceptions.flatMap(({ files }) => files.map((file) => file.replace(/[()[\]]/g, '\\$&')));

const config = [
  {
    ignores: ['.next/', 'var/', 'prisma/generated/', 'next-env.d.ts', 'playwright-report/', 'test-results/'],
  },
  ...next,
  ...typescript,
  {
    // From far to near: Node, packages, ours by its full path, neighbours. `eslint --fix` puts them so.
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'sort-imports': sortImports },
    rules: { 'sort-imports/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^@/', '^\\.']] }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      // Public pages are documents: their links are plain links, since no router is loaded.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      '@next/next/no-sync-scripts': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      'react/no-danger': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
        // A role that is compared by its name is one that a new role slips past.
        ...['left', 'left.expression'].map((of) => ({
          selector: `BinaryExpression[${of}.property.name='role'][right.value=/^(staff|admin${of === 'left' ? '|physician' : ''})$/]`,
          message: 'What a role may stands in lib/identity/rights.ts.',
        })),
      ],
    },
  },
  {
    // What only the types can tell: a promise that nobody waits for, a case that nobody thought of.
    files: ['{app,components,lib,prisma,tests}/**/*.{ts,tsx}', '*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 60],
    },
  },
  { files: named(longFiles), rules: { 'max-lines': 'off' } },
  { files: named(longFunctions), rules: { 'max-lines-per-function': 'off' } },
  // Nothing there is React: a function that begins with "use" sets up a journey.
  { files: ['tests/**/*.ts'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  {
    // Environment is read in one place; the rest are programs that start other programs, or tools that run before it.
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['lib/platform/env.ts', 'lib/platform/{database/backup,start/build}.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings from lib/platform/env.' },
      ],
    },
  },
];

export default config;
