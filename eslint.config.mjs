// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { tellingNames } from './scripts/lint/telling-names.ts';
import { wordsInMessages } from './scripts/lint/words-in-messages.ts';

/**
 * Rules that find mistakes. How code looks is Prettier's business alone, and what types can tell is the type
 * checker's; the few rules that need types are those that catch a forgotten `await` and an object within a text.
 */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.work/', 'public/', '**/fixtures/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      // Types know which names exist.
      'no-undef': 'off',
      // Addresses and texts are cleaned of control characters, which takes naming them.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always'],
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    // What readers are shown or told by script takes its words from messages. Editorial pages are words themselves.
    files: [
      'src/components/**',
      'src/layouts/**',
      'src/pages/**',
      'src/browser/**',
      'src/citation/client/**',
      'src/editing/open.ts',
      'src/search/client/{*,view/**}',
      'src/{register,exports,explain,pictures,building,site,typography}/**',
    ],
    ignores: [
      '**/*.test.ts',
      '**/{fixture,test-*}.ts',
      'src/pages/{om,data,en/data,redaktion}/**',
      // A published field's description is part of its definition, as an author's is; in English it is in messages.
      'src/exports/vote/{columns,schema}.ts',
      // Reads the words of the archive's texts.
      'src/register/mentions/named-body.ts',
      // Tells authors of faults while they write.
      'src/register/index.ts',
      // Tells who builds, in Swedish as every command does, and writes to a server.
      'src/building/{index,hosts/*}.ts',
      // Names that are facts of the site: messages take the Swedish ones from here, and tests are named by them.
      'src/site/{page-kinds,search-kinds,navigation,examples,accessibility-trial}.ts',
      // Names of fonts.
      'src/site/settings/dress.ts',
    ],
    plugins: { house: { rules: { 'words-in-messages': wordsInMessages } } },
    rules: { 'house/words-in-messages': 'error' },
  },
  {
    // What publishing writes stands after a power cut: one module writes, and syncs what it wrote.
    files: ['src/publishing/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      '**/test-*.ts',
      'src/publishing/disk/durable.ts',
      // Writes twins into a build, which is copied and synced whole.
      'src/publishing/precompress.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:fs',
              allowImportNames: [
                'existsSync',
                'lstatSync',
                'readdirSync',
                'readFileSync',
                'readlinkSync',
                // What is taken away may come back after a power cut: the next run takes it away again.
                'rmSync',
                'statfsSync',
                'statSync',
              ],
              message: 'Write through src/publishing/disk/durable.ts, which syncs.',
            },
            {
              name: 'node:fs/promises',
              message: 'Write through src/publishing/disk/durable.ts, which syncs.',
            },
          ],
        },
      ],
    },
  },
  {
    plugins: { names: { rules: { telling: tellingNames } } },
    rules: { 'names/telling': 'error' },
  },
  {
    // Texts for readers: what is put into one is a text or a figure, never an object or nothing ("[object Object]").
    files: ['src/**/*.ts'],
    // The importer makes keys of what it has read, absent parts included; what it writes is checked as a file.
    ignores: ['**/*.astro/*.ts', '**/*.test.ts', 'src/importing/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowAny: false,
          allowBoolean: false,
          allowNever: true,
          allowNullish: false,
          allowNumber: true,
          allowRegExp: false,
        },
      ],
    },
  },
);
