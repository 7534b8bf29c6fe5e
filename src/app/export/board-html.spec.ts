import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { BOARD_NAMES, boardReport, findingOf, OWN_CAPTION } from '../../testing/board-report';
import { csvRows } from '../../testing/csv-rows';
import { bytesOf } from '../../testing/pptx-request';
import { boardPage } from './board-html';
import { boardZip } from './board-zip';
import { numbered, reportSources } from './board-report';
import { toJson } from './carried-json';
import { toCsv } from './data-csv';

const measure = (text: string) => text.length * 7;
const none = () => undefined;
const page = async (...made: Parameters<typeof boardReport>) =>
  new DOMParser().parseFromString(
    await boardPage(boardReport(...made), measure, none),
    'text/html',
  );
const texts = (root: ParentNode, selector: string) =>
  Array.from(root.querySelectorAll(selector), (element) => element.textContent);

describe.each(['en', 'zh'] as const)('the board as a page, in %s', (lang) => {
  const report = boardReport(lang);
  const figures = numbered(report);

  it('has every figure by number and caption, in order, and contents that lead there', async () => {
    const read = await page(lang);
    const named = lang === 'en' ? /^Figure (\d): / : /^图(\d)：/;
    const heads = texts(read, 'figcaption h2');
    expect(heads.map((head) => named.exec(head)?.[1])).toEqual(['1', '2', '3']);
    expect(heads.map((head) => head.replace(named, ''))).toEqual([
      figures[0]?.spec.title,
      OWN_CAPTION,
      figures[2]?.spec.title,
    ]);
    expect(texts(read, 'nav a')).toEqual(heads);
    for (const link of read.querySelectorAll('nav a'))
      expect(read.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    expect(texts(read, '.finding')).toEqual([figures[1]?.spec.title]);
    expect(read.documentElement.lang).toBe(lang === 'en' ? 'en' : 'zh-CN');
  });

  it('has each figure’s subtitle, source, notes, table and alternative text, and every source once', async () => {
    const read = await page(lang);
    const parts = [...read.querySelectorAll('figure')];
    parts.forEach((part, at) => {
      const spec = figures[at]?.spec;
      expect(texts(part, 'figcaption .quiet')).toEqual([spec?.subtitle]);
      expect(texts(part, '.source')).toEqual([spec?.source]);
      expect(texts(part, '.notes li')).toEqual(spec?.notes);
      expect(texts(part, 'tbody td')).toEqual(
        spec?.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      );
      expect(texts(part, 'tbody th')).toEqual(spec?.table.rows.map(({ head }) => head));
      expect(part.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(spec?.alt);
    });
    expect(texts(read, 'ol.sources li')).toEqual(reportSources(figures));
    expect(new Set(reportSources(figures)).size).toBe(reportSources(figures).length);
  });
});

describe('the board as a page', () => {
  it('needs no script and no network, and its policy allows none', async () => {
    const read = await page();
    const policy = read.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|script-src/);
    expect(read.querySelectorAll('script, link, iframe, [style], [onclick]')).toHaveLength(0);
    const style = read.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toContain(`'sha256-${hash}'`);
    const addresses = [...read.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    expect(addresses.every((one) => /^(#|data:)/.test(one))).toBe(true);
  });

  it('draws for light and for dark, and in one palette where it is for paper', async () => {
    const both = await page();
    expect(both.querySelectorAll('figure:first-of-type .plot svg text').length).toBeGreaterThan(4);
    expect(both.querySelectorAll('.plot.light, .plot.dark')).toHaveLength(2 * BOARD_NAMES.length);
    expect(both.documentElement.className).toBe('');
    const paper = await page('en', 'greyscale');
    expect(paper.querySelectorAll('.plot')).toHaveLength(BOARD_NAMES.length);
    expect(paper.documentElement.className).toBe('plain');
    const ids = [...both.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('carries each figure’s file, which opens again, and its values', async () => {
    const read = await page();
    const links = [...read.querySelectorAll('.files a')].map((link) => link.getAttribute('href'));
    const decoded = links.map((href) => {
      const binary = atob(href?.split('base64,')[1] ?? '');
      return new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
    });
    expect(decoded).toHaveLength(2 * BOARD_NAMES.length);
    const [json = '', csv = ''] = decoded;
    expect(findingOf(json)).toBe(numbered(boardReport())[0]?.spec.title);
    expect(csvRows(csv).length).toBeGreaterThan(2);
  });

  it('is the same for the same report, and tells how far it is', async () => {
    const told: number[] = [];
    const first = await boardPage(boardReport(), measure, (done) => told.push(done));
    expect(await boardPage(boardReport(), measure, none)).toBe(first);
    expect(told).toEqual([1, 2, 3]);
  });
});

describe('the board as files of each figure', () => {
  const write = boardZip([
    { extension: 'json', suffix: '', write: toJson },
    { extension: 'csv', suffix: '', write: toCsv },
  ]);

  it('holds each figure in each format, numbered, with an index as a page and as a table', async () => {
    const files = unzipSync(await bytesOf(await write(boardReport(), none)));
    const names = numbered(boardReport()).map(({ spec }, at) => `0${String(at + 1)}-${spec.name}`);
    expect(Object.keys(files).sort()).toEqual(
      [
        'index.html',
        'index.csv',
        ...names.flatMap((name) => [`${name}.json`, `${name}.csv`]),
      ].sort(),
    );
    const figures = numbered(boardReport());
    const blank = (text = '') => text.replaceAll('\u00a0', ' ');
    expect(csvRows(strFromU8(files['index.csv'] ?? new Uint8Array()))).toEqual(
      figures.map(({ number, caption, spec }, at) => ({
        number: String(number),
        caption: blank(caption),
        finding: blank(spec.title),
        subtitle: blank(spec.subtitle),
        source: blank(spec.source),
        files: `${names[at] ?? ''}.json ${names[at] ?? ''}.csv`,
        address: `/compare?indicator=gdp-growth&n=${String(at)}#figure`,
      })),
    );
    const index = new DOMParser().parseFromString(
      strFromU8(files['index.html'] ?? new Uint8Array()),
      'text/html',
    );
    expect(texts(index, 'section h2').slice(0, 3)).toEqual(
      figures.map(({ number, caption }) => `Figure ${String(number)}: ${caption}`),
    );
    for (const link of index.querySelectorAll('a'))
      expect(files[decodeURI(link.getAttribute('href') ?? '')]).toBeDefined();
  });
});
