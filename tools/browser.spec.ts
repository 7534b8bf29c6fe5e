import { browserFlags, browserPath } from './browser.cjs';

describe('the browser for tests', () => {
  const before = process.env['CHROME_BIN'];
  afterEach(() => {
    if (before === undefined) delete process.env['CHROME_BIN'];
    else process.env['CHROME_BIN'] = before;
  });

  it('is the one that CHROME_BIN names', () => {
    process.env['CHROME_BIN'] = process.execPath;
    expect(browserPath()).toBe(process.execPath);
  });

  it('is missed in one line that says what to install', () => {
    process.env['CHROME_BIN'] = 'no/such/browser';
    expect(browserPath).toThrow(
      /^CHROME_BIN names no\/such\/browser, which does not exist: install Chrome or Chromium, .*$/,
    );
  });

  it('starts without asking other hosts', () => {
    expect(browserFlags()).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update']),
    );
  });
});
