import { defineConfig, devices } from '@playwright/test';
import { browserFlags, browserPath } from './tools/browser.cjs';

const port = process.env['E2E_PORT'] ?? '4321';
// tools/test-all.mjs has built already, and says so.
const build = process.env['E2E_NO_BUILD'] ? '' : 'npm run build && ';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A browser is several processes, and half of the time a test waits for one of them: two tests at a time keep two cores busy.
  workers: '100%',
  // A test that passes at the second try has a fault, or shows one.
  retries: 0,
  forbidOnly: !!process.env['CI'],
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    serviceWorkers: 'block',
    // A trace costs a quarter of the time: ask for one with `-- --trace retain-on-failure`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browserPath(),
      // A visit of seconds never earns back what optimising its scripts costs: a fifth of a page's time.
      args: [...browserFlags(), '--js-flags=--no-opt --no-maglev'],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `${build}node e2e/static-server.mjs dist/app/browser ${port} --fast`,
    url: `http://localhost:${port}`,
    // One that is still running may serve yesterday's build.
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
