import { TestBed } from '@angular/core/testing';
import { Language } from './language';
import { Theme } from './theme';

/** The page opened anew by the same reader: services begin again, the browser's storage stays. */
function reopen(): { readonly language: Language; readonly theme: Theme } {
  TestBed.resetTestingModule();
  const services = { language: TestBed.inject(Language), theme: TestBed.inject(Theme) };
  TestBed.tick();
  return services;
}

const browserSpeaks = (tag: string) =>
  jest.spyOn(window.navigator, 'language', 'get').mockReturnValue(tag);

function barStorage(): void {
  const barred = () => {
    throw new Error('storage is barred');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(barred);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(barred);
}

/** A system whose preference can change while the page is open. */
function systemTheme(dark: boolean): (dark: boolean) => void {
  const query = Object.assign(new EventTarget(), { matches: dark });
  Object.assign(window, { matchMedia: () => query });
  return (matches) => {
    query.dispatchEvent(Object.assign(new Event('change'), { matches }));
  };
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, 'matchMedia');
});

describe('the language', () => {
  it('is English at first, and the page says so', async () => {
    const { language } = reopen();
    await language.restore();
    expect(language.words().app.title).toBe('Regional Indicators');
    expect(document.documentElement.lang).toBe('en');
  });

  it('is the browser’s first language for a new reader', async () => {
    browserSpeaks('zh-TW');
    const { language } = reopen();
    await language.restore();
    TestBed.tick();
    expect(language.lang()).toBe('zh');
    expect(language.words().app.title).toBe('区域指标');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('is the reader’s last choice when the page is opened again, whatever the browser speaks', async () => {
    await reopen().language.use('zh');
    const { language } = reopen();
    await language.restore();
    expect(language.lang()).toBe('zh');
    await language.use('en');
    browserSpeaks('zh-CN');
    const again = reopen().language;
    await again.restore();
    expect(again.lang()).toBe('en');
  });

  it('is not taken from a setting that nobody wrote', async () => {
    localStorage.setItem('ri.language', 'klingon');
    const { language } = reopen();
    await language.restore();
    expect(language.lang()).toBe('en');
  });

  it('can be chosen for the visit where storage is barred', async () => {
    barStorage();
    const { language } = reopen();
    await language.restore();
    expect(language.lang()).toBe('en');
    await language.use('zh');
    expect(language.lang()).toBe('zh');
  });
});

describe('the theme', () => {
  const page = document.documentElement;

  it('goes from the system’s to light, to dark and round again', () => {
    const { theme } = reopen();
    const seen = [theme.choice()];
    for (let presses = 0; presses < 3; presses += 1) {
      theme.next();
      TestBed.tick();
      seen.push(theme.choice());
      expect(page.dataset['theme']).toBe(theme.choice());
    }
    expect(seen).toEqual(['auto', 'light', 'dark', 'auto']);
  });

  it('is the reader’s last choice when the page is opened again', () => {
    const { theme } = reopen();
    theme.next();
    theme.next();
    expect(reopen().theme.choice()).toBe('dark');
    expect(reopen().theme.scheme()).toBe('dark');
  });

  it('follows the system while nothing is chosen', () => {
    const turn = systemTheme(true);
    const { theme } = reopen();
    expect(theme.scheme()).toBe('dark');
    turn(false);
    expect(theme.scheme()).toBe('light');
  });

  it('does not follow the system after a choice', () => {
    const turn = systemTheme(true);
    const { theme } = reopen();
    theme.next();
    expect(theme.scheme()).toBe('light');
    turn(true);
    expect(theme.scheme()).toBe('light');
  });

  it('can be chosen for the visit where storage is barred', () => {
    barStorage();
    const { theme } = reopen();
    expect(theme.choice()).toBe('auto');
    theme.next();
    expect(theme.choice()).toBe('light');
  });
});
