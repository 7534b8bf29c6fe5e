import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import config from '../eslint.config.js';
import { importRules } from './import-rules.cjs';

/** What lint says of one line in the file at `path`. */
function lint(path: string, code: string): string[] {
  const settings = [{ files: ['**/*.ts'], languageOptions: { parser } }, importRules];
  return new Linter().verify(code, settings as Linter.Config[], path).map((found) => found.message);
}

describe('the import rules', () => {
  it('are part of the lint configuration', () => {
    expect(config).toContainEqual(expect.objectContaining({ name: importRules.name }));
  });

  it.each([
    ['domain/a.ts', `import { b } from '../store/b';`, 'domain must not import store'],
    ['domain/a.ts', `import { signal } from '@angular/core';`, 'domain is pure TypeScript'],
    ['domain/a.ts', `import type { Observable } from 'rxjs';`, 'domain is pure TypeScript'],
    ['domain/a.ts', `import { en } from '../../i18n/en';`, 'domain must not import i18n'],
    ['data-access/a.ts', `import { b } from '../store/b';`, 'data-access must not import store'],
    ['store/a.ts', `export * from '../charts/b';`, 'store must not import charts'],
    ['charts/deep/a.ts', `import { b } from '../../store/b';`, 'charts must not import store'],
    ['export/a.ts', `export { b } from '../figure/b';`, 'export must not import figure'],
    ['shell/a.ts', `type B = import('../charts/b').B;`, 'shell must not import charts'],
    ['figure/a.ts', `import { b } from '../shell/b';`, 'figure must not import shell'],
    [
      'features/compare/a.ts',
      `const b = import('../targets/b');`,
      'features/compare must not import features/targets',
    ],
    [
      'features/compare/a.ts',
      `import { b } from '../../data-access/b';`,
      'must not import data-access',
    ],
    ['figure/a.ts', `import { c } from 'ng2-charts';`, 'only charts/chart-view.ts'],
    ['store/a.ts', `import { HttpClient } from '@angular/common/http';`, 'only data-access'],
    ['store/a.ts', `import { b } from '../../testing/b';`, 'src/testing is for tests only'],
  ])('refuse in %s: %s', (file, code, reason) => {
    expect(lint(`src/app/${file}`, code)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    [`import { signal } from '@angular/core';`, 'no Angular, no RxJS'],
    [`import { defer } from 'rxjs';`, 'no Angular, no RxJS'],
    [`import { b } from '../app/store/b';`, 'embed must not import store'],
  ])('refuse in the element for other pages: %s', (code, reason) => {
    expect(lint('src/embed/a.ts', code)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['src/embed/a.ts', `import { b } from '../app/views/b';`],
    ['src/app/store/a.ts', `import { b } from '../data-access/b';`],
    ['src/app/charts/a.ts', `import { en } from '../../i18n/en';`],
    ['src/app/charts/chart-view.ts', `import { c } from 'ng2-charts';`],
    ['src/app/data-access/a.ts', `import { HttpClient } from '@angular/common/http';`],
    ['src/app/features/compare/parts/a.ts', `import { b } from '../b';`],
    ['src/app/features/compare/parts/a.ts', `import { b } from '../../../figure/b';`],
    ['src/app/app.routes.ts', `const page = import('./features/compare/b');`],
    ['src/app/store/a.spec.ts', `import { b } from '../../testing/b';`],
    ['src/i18n/a.ts', `import { b } from '../app/domain/b';`],
  ])('let pass in %s: %s', (path, code) => {
    expect(lint(path, code)).toEqual([]);
  });
});
