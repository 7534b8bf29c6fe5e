const { createCjsPreset } = require('jest-preset-angular/presets');

const preset = createCjsPreset({
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
});

// The parsers of HTML, Markdown and Parquet, and hashes, come as modules only.
const transformIgnorePatterns = [
  'node_modules/(?!.*\\.mjs$|marked/|parse5/|entities/|@noble/hashes/|hyparquet|@angular/common/locales/.*\\.js$)',
];

/** Rooms without Angular and without a page: a browser's objects and Angular's set-up would cost each file a second. */
const PURE = [
  'app/domain',
  'app/charts',
  'app/views',
  'app/export',
  'app/data-access/statistics',
  'i18n',
].map((room) => `<rootDir>/src/${room}/`);

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...preset,
      displayName: 'app',
      setupFilesAfterEnv: ['<rootDir>/src/testing/jest-setup.ts'],
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...PURE],
      transformIgnorePatterns,
    },
    {
      ...preset,
      displayName: 'pure',
      testEnvironment: '<rootDir>/src/testing/pure-environment.cjs',
      setupFilesAfterEnv: ['<rootDir>/src/testing/jest-pure-setup.ts'],
      testMatch: PURE.map((room) => `${room}**/*.spec.ts`),
      transformIgnorePatterns,
    },
    {
      ...preset,
      displayName: 'tools',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tools/**/*.spec.ts'],
    },
  ],
  // On two cores one worker, Jest's own choice, would leave a core idle.
  maxWorkers: '100%',
  // A busy machine is no fault of a test.
  testTimeout: 60_000,
  // `npm run test:unit -- --coverage` asks for it. Painting is measured by pixels in Karma, not here.
  collectCoverageFrom: [
    'src/app/{domain,charts}/**/*.ts',
    '!**/*.{spec,karma,harness}.ts',
    '!src/app/charts/chart-view.ts',
  ],
  coverageReporters: ['text-summary'],
};
