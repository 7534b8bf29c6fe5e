import fc from 'fast-check';
import type { FigureView } from '../domain/figure-view';
import { readFigureView, writeFigureView } from '../domain/figure-view';
import { embedSnippet } from './embed-snippet';

const VIEW: FigureView = {
  path: '/compare',
  params: { indicator: 'gdp-growth', regions: 'CN-HL,CN-LN', title: 'Slow & “quoted” <b>' },
  part: 'figure',
};

/** What a browser makes of a snippet. */
function parsed(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.body;
}

/** The view that the address of a frame leads to. */
function viewIn(address: string | null | undefined): FigureView | null {
  return readFigureView(new URL(address ?? '').searchParams.get('view') ?? '');
}

describe('the snippet of a figure', () => {
  it('is a frame that leads to the same view, in the language asked for', () => {
    const { iframe } = embedSnippet(VIEW, 'https://app.example/regional', 'zh', '慢 "x" <i>');
    const frame = parsed(iframe).querySelector('iframe');
    expect(frame?.src).toContain('https://app.example/regional/embed.html?view=%2Fcompare');
    expect(new URL(frame?.src ?? '').searchParams.get('lang')).toBe('zh');
    expect(viewIn(frame?.src)).toEqual(VIEW);
    expect(frame?.title).toBe('慢 "x" <i>');
  });

  it('is an element with the script that lies beside the app', () => {
    const body = parsed(embedSnippet(VIEW, 'https://app.example/', 'en').element);
    const chart = body.querySelector('ri-chart');
    expect(readFigureView(chart?.getAttribute('view') ?? '')).toEqual(VIEW);
    expect(chart?.getAttribute('lang')).toBe('en');
    const scripts = [...chart!.ownerDocument.querySelectorAll('script')];
    expect(scripts.map(({ src, defer }) => [src, defer])).toEqual([
      ['https://app.example/ri-chart.js', true],
    ]);
  });

  it('needs no inline style and no inline script, whatever the view', () => {
    const { iframe, element } = embedSnippet(VIEW, 'https://app.example/', 'en');
    for (const html of [iframe, element]) {
      const all = [...parsed(html).ownerDocument.querySelectorAll('*')];
      expect(all.flatMap((one) => one.getAttributeNames())).not.toContain('style');
      expect(
        all.map(({ tagName, textContent }) => tagName === 'SCRIPT' && textContent),
      ).not.toContain(expect.stringMatching(/\S/));
    }
  });

  it('never lets a view’s words out of their attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, name) => {
        const view = { ...VIEW, params: { ...VIEW.params, title } };
        const { iframe, element } = embedSnippet(view, 'https://app.example/', 'en', name);
        const frames = parsed(iframe).querySelectorAll('*');
        expect([...frames].map(({ tagName }) => tagName)).toEqual(['IFRAME']);
        expect((frames[0] as HTMLIFrameElement).title).toBe(name);
        const chart = parsed(element).querySelector('ri-chart');
        expect(chart?.getAttribute('view')).toBe(writeFigureView(view));
        expect(viewIn((frames[0] as HTMLIFrameElement).src)).toEqual(
          readFigureView(writeFigureView(view)),
        );
      }),
    );
  });
});
