import { packageFiles, realSet } from '../testing/package-files';
import { savedFigure } from '../testing/round-trip';
import { RiChart } from './ri-chart';

const BARS =
  '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015&view=bars#figure';

const asked: string[] = [];
let files: ReadonlyMap<string, string>;

/** A server that has the project's data package, and `others` by their address. */
function serve(others: Readonly<Record<string, string>> = {}): void {
  const answer = (address: string) => {
    asked.push(address);
    const name = address.replace('https://app.example/data/', '');
    const text = others[address] ?? files.get(name);
    const found = {
      ok: true,
      status: 200,
      text: () => Promise.resolve(text),
      blob: () => blobOf(text!),
    };
    return Promise.resolve(text === undefined ? { ok: false, status: 404 } : found);
  };
  Object.assign(globalThis, { fetch: answer });
}

/** jsdom's own blobs cannot be read as bytes. */
function blobOf(text: string): Promise<Pick<Blob, 'size' | 'arrayBuffer'>> {
  const { buffer, byteLength } = new TextEncoder().encode(text);
  return Promise.resolve({ size: byteLength, arrayBuffer: () => Promise.resolve(buffer) });
}

/** Puts an element onto the page, and waits for what it comes to. */
async function placed(html: string): Promise<RiChart> {
  document.body.innerHTML = html;
  const chart = document.querySelector('ri-chart')!;
  await settled(chart);
  return chart;
}

function settled(chart: RiChart): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      resolve();
    };
    chart.addEventListener('ri-ready', done, { once: true });
    chart.addEventListener('ri-refused', done, { once: true });
  });
}

function within(chart: RiChart, selector: string): HTMLElement {
  const found = chart.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not in ${chart.shadowRoot?.textContent ?? ''}`);
  return found;
}

const textOf = (chart: RiChart) => chart.shadowRoot?.textContent ?? '';

function buttonOf(chart: RiChart, name: string): HTMLElement {
  const all = [...(chart.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

beforeAll(async () => {
  RiChart.script = 'https://app.example/';
  customElements.define('ri-chart', RiChart);
  files = packageFiles();
  // What a figure needs is compiled when it is first asked for, which takes longer than a test may.
  serve();
  await placed(`<ri-chart view="${BARS}"></ri-chart>`);
}, 60_000);

beforeEach(() => {
  asked.length = 0;
  serve();
});

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, 'fetch');
});

describe('the element for other pages', () => {
  it('shows a view of the package whole: finding, what is shown, source line and figures', async () => {
    const chart = await placed(
      `<ri-chart view="${BARS.replaceAll('&', '&amp;')}" lang="en"></ri-chart>`,
    );
    expect(chart.state).toBe('shown');
    expect(within(chart, 'h2').textContent).toMatch(/^Liaoning grew slowest of the three in 2015/);
    expect(within(chart, '.subtitle').textContent).toBe('GDP growth · percent · 2015');
    expect(within(chart, '.source').textContent).toMatch(/^Sources: .*Xinhua/);
    expect(within(chart, '[role="application"]').getAttribute('aria-label')).toContain('Jilin');
    within(chart, 'details').setAttribute('open', '');
    await new Promise((resolve) => setTimeout(resolve));
    expect(within(chart, 'table').textContent).toContain('5.7');
  });

  it('asks nobody but the package that it was given', async () => {
    await placed(`<ri-chart view="${BARS}" package="https://app.example/data"></ri-chart>`);
    expect(asked.filter((one) => !one.startsWith('https://app.example/data/'))).toEqual([]);
  });

  it('speaks the language of the page around it, and follows its own', async () => {
    const chart = await placed(`<div lang="zh-CN"><ri-chart view="${BARS}"></ri-chart></div>`);
    expect(within(chart, '.subtitle').textContent).toContain('2015年');
    chart.setAttribute('lang', 'en');
    await settled(chart);
    expect(within(chart, '.subtitle').textContent).toBe('GDP growth · percent · 2015');
  });

  it('shows a saved figure that stands in the page, without asking anybody', async () => {
    const { text, spec } = await savedFigure(BARS, { set: realSet() });
    const json = text.replaceAll('<', '\\u003c');
    const chart = await placed(
      `<ri-chart lang="en"><script type="application/json">${json}</script></ri-chart>`,
    );
    expect(within(chart, 'h2').textContent).toBe(spec.title);
    expect(asked).toEqual([]);
  });

  it('shows a saved figure from a file', async () => {
    const { text, spec } = await savedFigure(BARS, { set: realSet() });
    serve({ 'https://news.example/saved.json': text });
    const chart = await placed(
      '<ri-chart lang="en" src="https://news.example/saved.json"></ri-chart>',
    );
    expect(within(chart, 'h2').textContent).toBe(spec.title);
    expect(asked).toEqual(['https://news.example/saved.json']);
  });

  it('opens the claim behind a figure: its words, its source, and its page in the app', async () => {
    const chart = await placed(`<ri-chart view="${BARS}" lang="en"></ri-chart>`);
    const opened: unknown[] = [];
    document.addEventListener('ri-open', (event) => opened.push((event as CustomEvent).detail), {
      once: true,
    });
    within(chart, '.phrase').click();
    const panel = within(chart, '.claims');
    expect(panel.querySelector('q')?.textContent).toMatch(/\w/);
    expect(panel.querySelector('a')?.href).toBe(
      'https://app.example/claims/gdp-growth-2015-liaoning',
    );
    expect(opened).toEqual([
      { text: expect.any(String) as string, claims: ['gdp-growth-2015-liaoning'] },
    ]);
    buttonOf(chart, 'Close').click();
    expect(chart.shadowRoot?.querySelector('.claims')).toBeNull();
  });

  it('leaves the claims to a page that shows them itself', async () => {
    const chart = await placed(`<ri-chart view="${BARS}" lang="en"></ri-chart>`);
    document.addEventListener(
      'ri-open',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    within(chart, '.phrase').click();
    expect(chart.shadowRoot?.querySelector('.claims')).toBeNull();
  });

  it('leads into the app, to the same view', async () => {
    const chart = await placed(`<ri-chart view="${BARS}" lang="en"></ri-chart>`);
    const link = within(chart, '.tools a') as HTMLAnchorElement;
    const { origin, pathname, searchParams } = new URL(link.href);
    expect(origin + pathname).toBe('https://app.example/compare');
    expect(searchParams.get('regions')).toBe('CN-HL,CN-JL,CN-LN');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  });

  it('keeps its source line when the notes are folded', async () => {
    const lines = BARS.replace('periods=2015&view=bars', 'periods=2013,2014&view=lines');
    const chart = await placed(`<ri-chart view="${lines}" notes="folded" lang="en"></ri-chart>`);
    expect(within(chart, 'details.folded .notes').textContent).toContain('no claim');
    expect(within(chart, '.source').closest('details')).toBeNull();
  });

  it.each([
    ['', /Nothing says which figure to show/],
    ['view="compare"', /“compare” is no view/],
    ['view="/nowhere"', /No page with figures is at “\/nowhere”/],
    ['view="/targets/no-such#bullet"', /“no-such” is the claim of no target/],
    [`view="${BARS.replace('#figure', '#pie')}"`, /no figure “pie”.*: figure\./],
    ['view="/statistics/abc#lines"', /“abc” is only in the browser that added it/],
    [
      'view="/compare" package="https://else.example/"',
      /no such file: https:\/\/else\.example\/\w+/,
    ],
    ['src="https://news.example/none.json"', /no such file: https:\/\/news\.example\/none\.json/],
    ['data="d=1.AAAA"', /The link is not whole/],
    ['data="d=9.AAAA"', /newer version/],
  ])('says what is wrong and how to mend it: %s', async (attributes, reason) => {
    const chart = await placed(`<ri-chart lang="en" ${attributes}></ri-chart>`);
    expect(chart.state).toBe('refused');
    expect(within(chart, '[role="alert"]').textContent).toMatch(reason);
  });

  it('says what of an address made no sense', async () => {
    const view = BARS.replace('CN-LN', 'CN-XX');
    const chart = await placed(`<ri-chart lang="en" view="${view}"></ri-chart>`);
    expect(within(chart, '.remark').textContent).toMatch(/makes no sense: .*CN-XX/);
  });

  it('refuses a saved figure that was changed since', async () => {
    const { text } = await savedFigure(BARS, { set: realSet() });
    const chart = await placed(
      `<ri-chart lang="en"><script type="application/json">${text.replace('2015', '2016')}</script></ri-chart>`,
    );
    expect(textOf(chart)).toContain('changed after it was saved');
  });

  it('lets go of the page when it is taken away', async () => {
    const chart = await placed(`<ri-chart view="${BARS}" lang="en"></ri-chart>`);
    chart.remove();
    expect(chart.shadowRoot?.querySelector('.figure')).toBeNull();
    document.body.append(chart);
    await settled(chart);
    expect(chart.state).toBe('shown');
  });
});
