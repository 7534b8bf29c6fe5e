// The import rules of the rooms under src/app (ARCHITECTURE.md): one table, and the lint rule that reads it.
// A rule of our own, because ESLint's no-restricted-imports sees only the written text of a relative path.
const { dirname, join, relative, resolve, sep } = require('node:path');

const root = join(__dirname, '..');

/** room -> the rooms that it may import; a feature is a room of its own and no other room may import it. */
const ROOMS = {
  domain: [],
  i18n: ['domain'],
  'data-access': ['domain'],
  icons: [],
  files: [],
  formula: ['domain', 'i18n'],
  store: ['data-access', 'domain', 'i18n'],
  charts: ['domain', 'i18n'],
  export: ['charts', 'domain', 'i18n'],
  views: ['charts', 'domain', 'i18n'],
  evidence: ['store', 'domain', 'i18n', 'icons'],
  figure: ['charts', 'views', 'export', 'files', 'evidence', 'store', 'domain', 'i18n', 'icons'],
  shell: ['store', 'domain', 'i18n', 'icons'],
  // The element for other sites' pages: a program of its own beside the app, without Angular (tools/build-embed.ts).
  embed: ['data-access', 'charts', 'views', 'export', 'figure', 'files', 'domain', 'i18n'],
  features: [
    'store',
    'charts',
    'views',
    'export',
    'files',
    'evidence',
    'figure',
    'formula',
    'domain',
    'i18n',
    'icons',
  ],
};

/** Packages that some files must not import; `except` names those that may, by path from the project's root. */
const PACKAGES = [
  {
    names: /^(@angular|rxjs|chart\.js|ng2-charts)(\/|$)/,
    only: /^src\/app\/domain\//,
    reason:
      'domain is pure TypeScript: no Angular, no RxJS, no Chart.js. It runs in Node.js as it is.',
  },
  {
    names: /^(@angular|rxjs)(\/|$)/,
    only: /^src\/embed\//,
    reason: 'embed is one small script for other sites: no Angular, no RxJS.',
  },
  {
    names: /^ng2-charts(\/|$)/,
    except: /^src\/app\/charts\/chart-view\.|^src\/testing\//,
    reason: 'only charts/chart-view.ts may import ng2-charts: all else hands it a ChartSpec.',
  },
  {
    names: /^@angular\/common\/http(\/|$)/,
    except: /^src\/(app\/data-access|testing)\//,
    reason: 'only data-access may import HttpClient: bytes in, domain out.',
  },
];

/** The room of a file (path from the project's root, with slashes), or undefined if it is in none. */
function roomOf(path) {
  if (path.startsWith('src/i18n/')) return 'i18n';
  if (path.startsWith('src/embed/')) return 'embed';
  if (path.startsWith('src/testing/')) return 'testing';
  const [, folder, feature] = /^src\/app\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  return folder === 'features' && feature ? `features/${feature}` : folder;
}

/** Why the file at `path` must not import `source`, or undefined if it may. */
function refusal(path, source) {
  if (!path.startsWith('src/')) return undefined;
  if (!source.startsWith('.')) {
    return PACKAGES.find(
      ({ names, only, except }) =>
        names.test(source) && (only?.test(path) ?? true) && !except?.test(path),
    )?.reason;
  }
  const from = roomOf(path);
  const to = roomOf(
    relative(root, resolve(root, dirname(path), source))
      .split(sep)
      .join('/'),
  );
  // app.ts, app.config.ts, app.routes.ts and main.ts are in no room: they put the rooms together.
  if (to === from || to === undefined || from === 'testing') return undefined;
  // Words are no room: a test may read the messages that a reader sees.
  if (to === 'i18n' && path.endsWith('.spec.ts')) return undefined;
  if (to === 'testing') {
    return /\.(spec|karma|harness)\.ts$/.test(path) ? undefined : 'src/testing is for tests only.';
  }
  const allowed = from && ROOMS[from.split('/')[0]];
  if (!allowed || allowed.includes(to)) return undefined;
  if (from.startsWith('features/') && to.startsWith('features/')) {
    return `${from} must not import ${to}: what two features need belongs to another room.`;
  }
  return allowed.length > 0
    ? `${from} must not import ${to}, only ${allowed.join(', ')}.`
    : `${from} must not import ${to}, nor any other room.`;
}

const rule = {
  meta: {
    type: 'problem',
    messages: { refused: '{{reason}} (The rooms stand in tools/import-rules.cjs.)' },
  },
  create(context) {
    const path = relative(root, context.filename).split(sep).join('/');
    const check = (node, source) => {
      const reason = typeof source?.value === 'string' ? refusal(path, source.value) : undefined;
      if (reason) context.report({ node, messageId: 'refused', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
    };
  },
};

module.exports = {
  importRules: {
    name: 'import rules of the rooms',
    files: ['src/**/*.ts'],
    plugins: { rooms: { rules: { imports: rule } } },
    rules: { 'rooms/imports': 'error' },
  },
};
