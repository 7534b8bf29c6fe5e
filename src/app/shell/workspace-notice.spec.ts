import { TestBed } from '@angular/core/testing';
import { openApp } from '../../testing/app-page';
import { shown } from '../../testing/roles';
import { Curating } from '../store/curating';
import { Workspaces } from '../store/workspaces';

async function work(url: string, lang: 'en' | 'zh' = 'en') {
  const app = await openApp('/claims', { lang });
  const key = 'gdp-growth-2015-liaoning';
  const row = TestBed.inject(Curating).kept('claims.csv', key);
  const cells = row.kind === 'there' ? { ...row.cells, status: 'P' } : null;
  const workspaces = TestBed.inject(Workspaces);
  workspaces.create('My work');
  workspaces.make({ kind: 'row', table: 'claims.csv', key, cells, reason: 'provisional' });
  await app.settle();
  await app.go(url);
  return app;
}

describe('a page of figures, while a workspace is open', () => {
  it.each(['/', '/compare', '/targets'])(
    'says on %s that it is part of what is shown',
    async (url) => {
      const { main } = await work(url);
      expect(shown(main)).toContain(
        '“My work” is part of what you see: 1 added, corrected or retired row.',
      );
    },
  );

  it('says so in Chinese', async () => {
    const { main } = await work('/compare', 'zh');
    expect(shown(main)).toContain('当前显示包含“My work”的内容：1行新增、更正或停用。');
  });

  it('says nothing where the page shows the workspace itself, and nothing once all is taken back', async () => {
    const { main, settle, go } = await work('/review');
    expect(shown(main)).not.toContain('part of what you see');
    TestBed.inject(Workspaces).undo();
    await settle();
    await go('/compare');
    expect(shown(main)).not.toContain('part of what you see');
  });
});
