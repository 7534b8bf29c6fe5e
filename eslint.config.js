const eslint = require('@eslint/js');
const { defineConfig, globalIgnores } = require('eslint/config');
const angular = require('angular-eslint');
const prettier = require('eslint-config-prettier');
const tseslint = require('typescript-eslint');
const { importRules } = require('./tools/import-rules.cjs');

const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const node = readonly([
  'process',
  'console',
  'URL',
  'performance',
  'setTimeout',
  'clearTimeout',
  'Buffer',
]);
// Functions that tools hand to a page run there.
const page = readonly([
  'window',
  'document',
  'location',
  'localStorage',
  'FontFace',
  'PerformanceObserver',
]);
const JEST_GLOBALS = [
  ...['jest', 'describe', 'it', 'test', 'expect', 'fail', 'pending'],
  ...['beforeAll', 'beforeEach', 'afterEach', 'afterAll'],
  ...['fdescribe', 'xdescribe', 'fit', 'xit', 'xtest'],
];

module.exports = defineConfig([
  globalIgnores([
    'dist/',
    'coverage/',
    'screenshots/',
    '.angular/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      angular.configs.tsRecommended,
    ],
    processor: angular.processInlineTemplates,
    languageOptions: {
      parserOptions: {
        // Each program costs its own checking of what it shares with others: one for all, and Karma's, whose globals differ.
        project: ['tsconfig.spec.json', 'tsconfig.karma.json'],
        tsconfigRootDir: __dirname,
      },
    },
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'ri', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'ri', style: 'camelCase' },
      ],
      // Node.js runs the domain by stripping the types: an import that only names types has to say so.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Playwright wants a pattern as a fixture's first parameter, even an empty one.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Angular's own configuration objects are typed as classes (SwRegistrationOptions).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Numbers in a text are what this product is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  importRules,
  {
    // Their program knows the globals of specs; they have none of these.
    files: ['e2e/**/*.ts', 'tools/**/*.ts', 'playwright.config.ts'],
    ignores: ['tools/**/*.spec.ts', 'tools/cli/run-ri.ts'],
    rules: { 'no-restricted-globals': ['error', ...JEST_GLOBALS] },
  },
  {
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.mjs'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: { ...node, ...page } },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...node, ...page, ...readonly(['require', 'module', '__dirname']) },
    },
  },
  prettier,
]);
