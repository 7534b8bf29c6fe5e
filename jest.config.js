const { createCjsPreset } = require('jest-preset-angular/presets');

const preset = createCjsPreset({
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...preset,
      displayName: 'app',
      setupFilesAfterEnv: ['<rootDir>/src/testing/jest-setup.ts'],
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
      // The parsers of HTML, Markdown and Parquet, and hashes, come as modules only.
      transformIgnorePatterns: [
        'node_modules/(?!.*\\.mjs$|marked/|parse5/|entities/|@noble/hashes/|hyparquet|@angular/common/locales/.*\\.js$)',
      ],
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
  // `npm run test:unit -- --coverage` asks for it. Painting is measured by pixels in Karma, not here.
  collectCoverageFrom: [
    'src/app/{domain,charts}/**/*.ts',
    '!**/*.{spec,karma,harness}.ts',
    '!src/app/charts/chart-view.ts',
  ],
  coverageReporters: ['text-summary'],
};
