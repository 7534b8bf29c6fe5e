const { writeFileSync } = require('node:fs');
const { browserFlags, browserPath } = require('./tools/browser.cjs');
const { goldens } = require('./tools/goldens.cjs');

// karma-chrome-launcher knows a browser by this variable alone.
process.env.CHROME_BIN = browserPath();

/** Writes the counts where tools/test-all.mjs asks for them. */
function CountsReporter() {
  const path = process.env.RI_KARMA_COUNTS;
  this.adapters = [];
  this.onRunComplete = (_browsers, { success, failed, skipped, error, disconnected }) => {
    if (path)
      writeFileSync(path, JSON.stringify({ success, failed, skipped, error, disconnected }));
  };
}

module.exports = (config) => {
  config.set({
    basePath: '',
    frameworks: ['jasmine'],
    plugins: [
      require('karma-jasmine'),
      require('karma-chrome-launcher'),
      { 'reporter:counts': ['type', CountsReporter] },
      { 'middleware:goldens': ['factory', goldens] },
    ],
    client: { jasmine: { random: true }, clearContext: false },
    reporters: [process.stdout.isTTY ? 'progress' : 'dots', 'counts'],
    beforeMiddleware: ['goldens'],
    browsers: ['Chromium'],
    customLaunchers: {
      Chromium: {
        base: 'ChromeHeadless',
        flags: [
          ...browserFlags(),
          // Pixels are compared: one of the page is one of the canvas.
          '--force-device-scale-factor=1',
          // What is not given back is counted: many-changes.karma.ts.
          '--js-flags=--expose-gc',
        ],
      },
    },
    // A busy machine of two cores starts a browser slowly.
    captureTimeout: 120_000,
    browserNoActivityTimeout: 120_000,
    restartOnFileChange: true,
  });
};
