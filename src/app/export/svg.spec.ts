import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { FIGURE_NAMES, FIGURES } from '../../testing/figures';
import { pictureRequest, STAMP } from '../../testing/pictures';
import type { ChartSpec } from '../charts/spec';
import { DARK, LIGHT, regionColor } from '../charts/theme';
import { paintingOf } from './paint-request';
import { figureToSvg, plotToSvg } from './svg';

const SIZE = { width: 640, height: 320 };
/** Every letter as wide as half its size. */
const measure = (text: string, font: string) =>
  text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) * 0.5;

function draw(spec: ChartSpec, paint?: (color: string) => string): Element {
  const svg = plotToSvg(spec, SIZE, measure, paint);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
}

/** The texts that are filled: each may have an outline in the ground's colour below it. */
const textsOf = (svg: Element) =>
  [...svg.querySelectorAll('text')]
    .filter((text) => !text.getAttribute('style')?.includes('fill:none'))
    .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));

/** Left end and length of each bar that is filled with a colour. */
function barsOf(svg: Element, color: string): readonly { left: number; length: number }[] {
  const paths = [...svg.querySelectorAll('path')];
  const filled = paths.filter((path) => path.getAttribute('style')?.includes(`fill:${color}`));
  return filled.map((path) => {
    const shape = path.getAttribute('d') ?? '';
    const xs = [...shape.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    const [, across] = /h(-?[\d.]+)/.exec(shape) ?? [];
    const left = Math.min(...xs);
    return { left, length: across ? Number(across) : Math.max(...xs) - left };
  });
}

describe('the plot of growth in 2015 as SVG', () => {
  it('has bars as the figures: 5.7, 6.5 and 3, from one zero', () => {
    const svg = draw(FIGURES.bars(en));
    const bars = ['CN-HL', 'CN-JL', 'CN-LN'].flatMap((id) => barsOf(svg, regionColor(LIGHT, id)));
    expect(bars).toHaveLength(3);
    const unit = (bars[1]?.length ?? 0) / 6.5;
    expect(bars.map(({ length }) => Number((length / unit).toFixed(1)))).toEqual([5.7, 6.5, 3]);
    expect(new Set(bars.map(({ left }) => left)).size).toBe(1);
  });

  it('has the figures and the names as texts, the nation’s too', () => {
    const texts = textsOf(draw(FIGURES.bars(en)));
    for (const text of [
      '5.7 %',
      '6.5 %',
      '3 %',
      'China 6.9 %',
      'Heilongjiang',
      'Jilin',
      'Liaoning',
    ])
      expect(texts).toContain(text);
  });

  it('has Chinese names and figures', () => {
    const texts = textsOf(draw(FIGURES.bars(zh)));
    for (const text of ['5.7%', '黑龙江', '辽宁']) expect(texts).toContain(text);
  });

  it('has the reason instead of a bar where there is no figure', () => {
    const svg = draw(FIGURES['bars with gaps'](en));
    expect(textsOf(svg).filter((text) => text === 'no claim')).toHaveLength(2);
    expect(barsOf(svg, regionColor(LIGHT, 'CN-JL'))).toEqual([]);
    expect(barsOf(svg, regionColor(LIGHT, 'CN-HL'))).toHaveLength(1);
  });
});

describe('colours on their way into an SVG', () => {
  const rows = Object.entries(LIGHT).filter(([key]) => key !== 'scheme' && key !== 'regions');
  const pairs = new Map([
    ...rows.map(([key, light]) => [light as string, `var(--${key})`] as const),
    ...LIGHT.regions.map(
      (color, at) => [color, `light-dark(${color}, ${DARK.regions[at] ?? ''})`] as const,
    ),
  ]);

  it('can be changed to follow the page’s theme, every one of them', () => {
    const asked: string[] = [];
    const svg = draw(FIGURES.lines(en), (color) => {
      asked.push(color);
      return pairs.get(color) ?? color;
    });
    expect(asked).toContain(regionColor(LIGHT, 'CN-LN'));
    const written = svg.outerHTML;
    expect(written).toContain(
      `light-dark(${regionColor(LIGHT, 'CN-LN')}, ${regionColor(DARK, 'CN-LN')})`,
    );
    expect(written).toContain('var(--muted)');
    expect(written).not.toMatch(/(fill|stroke):#/);
  });

  it('are the theme’s own if nothing is asked', () => {
    expect(draw(FIGURES.bars(en, DARK)).outerHTML).toContain(regionColor(DARK, 'CN-LN'));
    expect(draw(FIGURES.bars(en, DARK)).outerHTML).not.toContain(regionColor(LIGHT, 'CN-LN'));
  });
});

describe.each(FIGURE_NAMES)('the SVG of %s', (name) => {
  it.each([en, zh])('has numbers in every attribute, and something to see', (words) => {
    const svg = draw(FIGURES[name](words));
    expect(svg.querySelectorAll('path, text').length).toBeGreaterThan(3);
    for (const element of svg.querySelectorAll('*'))
      for (const { name: attribute, value } of element.attributes)
        expect(`${attribute}="${value}"`).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('stays on its canvas', () => {
    for (const text of draw(FIGURES[name](en)).querySelectorAll(':scope > text')) {
      const [x, y] = ['x', 'y'].map((at) => Number(text.getAttribute(at)));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(SIZE.height);
    }
  });
});

describe.each(FIGURE_NAMES)('the SVG document of %s', (name) => {
  it.each([en, zh])('is valid XML with all its words, and as large as asked ($lang)', (words) => {
    const request = pictureRequest(name, words);
    const svg = figureToSvg(request, measure, 'kept &amp; <safe/>');
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const root = parsed.documentElement;
    expect(['width', 'height', 'viewBox'].map((at) => root.getAttribute(at))).toEqual([
      '960',
      '540',
      '0 0 960 540',
    ]);
    const { spec } = paintingOf(request);
    expect(root.querySelector('title')?.textContent).toBe(spec.title);
    expect(root.querySelector('desc')?.textContent).toBe(spec.alt);
    expect(root.querySelector('metadata safe')).not.toBeNull();
    expect(root.querySelectorAll('script, foreignObject, [onload]')).toHaveLength(0);
    const plain = (text: string) => text.replace(/\s/g, '');
    const written = plain(textsOf(root).join(''));
    const legend = spec.legend.map(({ label }) => label);
    for (const text of [spec.title, spec.subtitle, spec.source, ...spec.notes, ...legend, STAMP])
      expect(written).toContain(plain(text));
  });
});

describe('an SVG document', () => {
  const logo = {
    bytes: Uint8Array.of(1, 2, 250),
    type: 'image/png',
    width: 30,
    height: 20,
  } as const;

  it('holds the bytes of its logo', () => {
    const svg = figureToSvg(pictureRequest('bars', en, { logo }), measure);
    expect(svg).toContain('href="data:image/png;base64,AQL6"');
  });

  it('gives its clips ids that no other figure on the page has', () => {
    const far = (at: number) => {
      const request = pictureRequest('lines', en);
      return {
        ...request,
        figure: (...asked: Parameters<typeof request.figure>) => {
          const spec = request.figure(...asked);
          const { datasets } = spec.config.data;
          // Half of each line lies beyond the scale, and the line is to stay on the plot.
          for (const one of datasets) Object.assign(one, { clip: 0 });
          Object.assign(spec.config.options?.scales?.['y'] ?? {}, { max: 6 });
          return { ...spec, name: `figure-${String(at)}` };
        },
      };
    };
    const ids = [1, 2].map(
      (at) => /clipPath id="([^"]+)"/.exec(figureToSvg(far(at), measure))?.[1],
    );
    expect(ids).toEqual(['figure-1-c1', 'figure-2-c1']);
  });

  it('carries names with signs of XML and without what XML has no place for', () => {
    const request = pictureRequest('bars', en);
    const figure = (...asked: Parameters<typeof request.figure>) => ({
      ...request.figure(...asked),
      title: 'A & B <"quoted">\u0001 \ud800end',
    });
    const svg = figureToSvg({ ...request, figure }, measure);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('title')?.textContent).toBe('A & B <"quoted"> end');
  });
});
