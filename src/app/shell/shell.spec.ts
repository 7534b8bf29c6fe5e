import { openApp } from '../../testing/app-page';
import { allByRole, byRole, shown } from '../../testing/roles';

describe('the frame of the app', () => {
  it('leads to five pages and marks the one that is open', async () => {
    const { page, go } = await openApp('/');
    const nav = byRole(page, 'navigation', 'Pages');
    const current = () =>
      allByRole(nav, 'link')
        .filter((link) => link.getAttribute('aria-current') === 'page')
        .map(shown);
    expect(allByRole(nav, 'link').map(shown)).toEqual([
      'Overview',
      'Compare',
      'Targets',
      'Evidence',
      'Statistics',
    ]);
    expect(current()).toEqual(['Overview']);
    await go('/compare?view=bars');
    expect(current()).toEqual(['Compare']);
    await go('/claims/gdp-growth-2015-liaoning');
    expect(current()).toEqual(['Evidence']);
    await go('/review');
    expect(current()).toEqual(['Evidence']);
    await go('/methods');
    expect(current()).toEqual(['Targets']);
    await go('/statistics/formats');
    expect(current()).toEqual(['Statistics']);
  });

  it.each([
    ['/', 'Overview – Regional Indicators', '概览 – 区域指标'],
    ['/compare', 'Compare – Regional Indicators', '比较 – 区域指标'],
    ['/targets', 'Targets – Regional Indicators', '目标 – 区域指标'],
    ['/claims', 'Claims – Regional Indicators', '论断 – 区域指标'],
    ['/statistics', 'Statistics – Regional Indicators', '统计数据 – 区域指标'],
    ['/nowhere', 'Page not found – Regional Indicators', '找不到页面 – 区域指标'],
  ])('titles the window of %s in both languages', async (url, english, chinese) => {
    const { speak } = await openApp(url);
    expect(document.title).toBe(english);
    await speak('zh');
    expect(document.title).toBe(chinese);
  });

  it('changes its language by one button', async () => {
    const { page, click } = await openApp('/targets');
    await click(byRole(page, 'button', 'Switch to Chinese (中文)'));
    expect(shown(byRole(page, 'navigation', '页面'))).toBe('概览 比较 目标 证据 统计数据');
    await click(byRole(page, 'button', '切换到英文：English'));
    expect(shown(byRole(page, 'navigation', 'Pages'))).toBe(
      'Overview Compare Targets Evidence Statistics',
    );
  });

  it('says its theme on the button that changes it', async () => {
    const { page, click } = await openApp('/targets');
    await click(byRole(page, 'button', 'Theme: as the system'));
    await click(byRole(page, 'button', 'Theme: light'));
    expect(byRole(page, 'button', 'Theme: dark')).toBeTruthy();
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('lets the keyboard skip to the content', async () => {
    const { page, main, click } = await openApp('/claims');
    const link = byRole(page, 'link', 'Skip to content');
    expect(page.querySelector('a[href], button')).toBe(link);
    await click(link);
    expect(document.activeElement).toBe(main);
  });

  it('moves the focus to a new page, but not at a mere choice on it', async () => {
    const { page, main, go } = await openApp('/');
    const button = byRole(page, 'button', 'Theme: as the system');
    button.focus();
    await go('/compare');
    expect(document.activeElement).toBe(main);
    button.focus();
    await go('/compare?periods=2014');
    expect(document.activeElement).toBe(button);
  });

  it('says which address is unknown, and leads back', async () => {
    const { main } = await openApp('/no/such/page?q=1');
    expect(shown(byRole(main, 'heading'))).toBe('This page does not exist');
    expect(shown(main)).toContain('Nothing is at “/no/such/page”.');
    expect(byRole(main, 'link', 'Overview').getAttribute('href')).toBe('/');
  });

  it('says that companions are off, on every page, until they are on again', async () => {
    const { page, main, click, go, url } = await openApp('/compare');
    const toggle = byRole(page, 'switch', 'Companions');
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    await click(toggle);
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    const notice = 'Companions are off: only the five documents speak.';
    expect(allByRole(main, 'status').map(shown)).toContain(notice);
    const claims = byRole(page, 'link', 'Evidence');
    expect(claims.getAttribute('href')).toBe('/claims?companions=off');
    await go('/claims?companions=off');
    expect(allByRole(main, 'status').map(shown)).toContain(notice);
    await click(toggle);
    expect(allByRole(main, 'status').map(shown)).not.toContain(notice);
    expect(url()).toBe('/claims');
  });
});
