// Finds the browser for Karma, Playwright, the screenshots and the bench: one answer for all of them.
// A bare Linux machine has no browser and no root, so the last resort comes out of the npm package
// @sparticuz/chromium, with the few libraries and the Latin font that such a machine may lack.
// Synchronous, because both test runners read their configuration so.
const { spawnSync } = require('node:child_process');
const {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');

const MEND = 'install Chrome or Chromium, or set CHROME_BIN to the path of one';

/** Where installers put Chrome and Chromium, by platform. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name],
    );
    return roots.flatMap((root) =>
      root
        ? [
            join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(root, 'Chromium', 'Application', 'chrome.exe'),
          ]
        : [],
    );
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  return [
    ...names.map((name) => `/usr/bin/${name}`),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** The npm package's archives, unpacked once per version into node_modules/.cache; a script that starts it. */
function unpackedChromium() {
  const entry = require.resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', 'bin');
  const { version } = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8'));
  const home = join(__dirname, '..', 'node_modules', '.cache', `chromium-${version}`);
  const start = join(home, 'chromium.sh');
  if (!existsSync(start)) {
    // Test runners read their configuration in several processes at once: each unpacks into a folder of
    // its own, and the first to finish gives it the name that all look for.
    const folder = `${home}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    unpack(entry, bin, folder);
    chmodSync(join(folder, 'chromium'), 0o755);
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), FONT_CONFIGURATION);
    writeFileSync(join(folder, 'chromium.sh'), startScript(folder), { mode: 0o755 });
    try {
      renameSync(folder, home);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      if (!existsSync(start)) throw error;
    }
  }
  return start;
}

/** The package unpacks into the system's temporary folder, and asynchronously: so in a process of its own. */
function unpack(entry, bin, folder) {
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => join(bin, name));
  const code = `
    import { inflate } from ${JSON.stringify(pathToFileURL(entry).href)};
    await Promise.all(${JSON.stringify(archives)}.map((archive) => inflate(archive)));`;
  const env = { ...process.env, TMPDIR: folder };
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`@sparticuz/chromium does not unpack (${lastLine(run.stderr)}): ${MEND}`);
  }
}

/** Only the font that the package brings, so that text looks the same on every machine. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The environment that this Chromium needs is its own affair: a script keeps it out of our process. */
function startScript(folder) {
  const withLibraries = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const alone = starts(join(folder, 'chromium'));
  const helped = alone.ok ? alone : starts(join(folder, 'chromium'), withLibraries);
  if (!helped.ok) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`@sparticuz/chromium does not start here (${helped.reason}): ${MEND}`);
  }
  return [
    '#!/bin/sh',
    'here=${0%/*}',
    'export FONTCONFIG_PATH="$here/fonts" XDG_CACHE_HOME="$here/cache"',
    // Only where the system lacks libnss3 and its like: its own are newer.
    ...(alone.ok ? [] : ['export LD_LIBRARY_PATH="$here/al2023/lib"']),
    // Its sandbox needs a set-up by root. It opens nothing but the project's own pages.
    'exec "$here/chromium" --no-sandbox "$@"',
    '',
  ].join('\n');
}

/** Whether a browser says its version; else the last line that it wrote. */
function starts(path, env = process.env) {
  const run = spawnSync(path, ['--version'], { env, encoding: 'utf8', timeout: 30_000 });
  return {
    ok: run.status === 0,
    reason: lastLine(run.stderr) || run.error?.message || `${run.signal}`,
  };
}

const lastLine = (text) => (text ?? '').trim().split('\n').at(-1);

/** The path of a browser that starts. Throws an Error of one line, which says what to install, if there is none. */
function browserPath() {
  const named = process.env['CHROME_BIN'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_BIN names ${named}, which does not exist: ${MEND}`);
  }
  // Ubuntu's /usr/bin/chromium-browser can be a script that only asks for a snap; elsewhere --version opens a window.
  const usable = (path) => existsSync(path) && (process.platform !== 'linux' || starts(path).ok);
  const installed = usualPlaces().find(usable);
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  throw new Error(`no browser for the tests on ${process.platform} ${process.arch}: ${MEND}`);
}

/** Flags for every start: nothing that asks other hosts, nothing that depends on the machine's graphics. */
function browserFlags() {
  const root = process.getuid?.() === 0;
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Containers give /dev/shm 64 MB, and a full one crashes the page.
    '--disable-dev-shm-usage',
    ...(root ? ['--no-sandbox'] : []),
  ];
}

module.exports = { browserPath, browserFlags };
