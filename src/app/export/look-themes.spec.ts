import { en } from '../../i18n/en';
import { FIGURES } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { colourScale, textOn } from '../charts/colour-scale';
import { luminance } from '../charts/oklab';
import { LIGHT, regionColor } from '../charts/theme';
import { PALETTES } from './figure-look';
import { markedApart } from './look-marks';
import { themeOf } from './look-themes';

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const SHOWN = { shown: { as: 'value' }, measure: 'level' } as const;

describe.each(PALETTES)('the look "%s"', (palette) => {
  const theme = themeOf(palette);

  it('shows marks at 3:1 or more against the ground, and words at 4.5:1', () => {
    const marks = [...theme.regions, theme.nation, theme.accent, theme.rule];
    expect(marks.filter((color) => contrast(color, theme.ground) < 3)).toEqual([]);
    const texts = [theme.text, theme.muted];
    expect(texts.filter((color) => contrast(color, theme.ground) < 4.5)).toEqual([]);
  });

  it('has as many regions’ colours as the page, no two alike, and another one for the nation', () => {
    expect(new Set(theme.regions).size).toBe(LIGHT.regions.length);
    expect(theme.regions).not.toContain(theme.nation);
    for (const id of realSet().regions.keys()) {
      const place = LIGHT.regions.indexOf(regionColor(LIGHT, id));
      expect(theme.regions.indexOf(regionColor(theme, id))).toBe(place);
    }
  });
});

it.each(['print', 'greyscale', 'contrast'] as const)('the look "%s" stands on white', (palette) => {
  expect(themeOf(palette).ground).toBe('#ffffff');
});

describe('the look for poor eyes', () => {
  const theme = themeOf('contrast');

  it('writes everything at 7:1 or more, names in their region’s colour too', () => {
    const texts = [theme.text, theme.muted, theme.nation, ...theme.regions];
    expect(texts.filter((color) => contrast(color, theme.ground) < 7)).toEqual([]);
  });

  it('writes on the cells of tables and maps at 7:1 or more, whatever their value', () => {
    for (const values of [
      [0, 10],
      [-10, 10],
    ]) {
      const scale = colourScale(values, { theme, ...SHOWN });
      const [low = 0, high = 0] = values;
      for (let at = 0; at <= 40; at += 1) {
        const color = scale?.colorOf(low + ((high - low) * at) / 40) ?? '';
        expect(contrast(color, textOn(color))).toBeGreaterThanOrEqual(7);
      }
    }
  });
});

describe('the look without colour', () => {
  const theme = themeOf('greyscale');
  const isGrey = (color: string) => /^#(..)\1\1$/.test(color);

  it('has greys only', () => {
    const { stops } = theme;
    const colors = [theme.text, theme.muted, theme.grid, theme.rule, theme.nation, theme.accent];
    const all = [...colors, theme.quiet, ...theme.regions, ...(stops?.sequential ?? [])];
    expect(all.filter((color) => !isGrey(color))).toEqual([]);
    expect(stops?.sequential.length).toBeGreaterThan(2);
  });

  it.each([
    [0, 10],
    [-10, 10],
  ])('shows values from %d to %d ever darker, so that none looks like another', (low, high) => {
    const scale = colourScale([low, high], { theme, ...SHOWN });
    const lights = Array.from({ length: 21 }, (_, at) =>
      luminance(scale?.colorOf(low + ((high - low) * at) / 20) ?? ''),
    );
    lights.slice(1).forEach((light, at) => {
      expect(light).toBeLessThan(lights[at] ?? 0);
    });
  });

  it('tells lines apart by their dashes and points, and leaves the nation its own', () => {
    const { datasets } = markedApart(FIGURES.lines(en, theme), theme.ground).config.data as {
      datasets: readonly { borderDash?: number[]; pointStyle?: string }[];
    };
    const looks = datasets.map(({ borderDash, pointStyle }) =>
      JSON.stringify([borderDash, pointStyle]),
    );
    expect(datasets.length).toBe(4);
    expect(new Set(looks).size).toBe(4);
    expect(new Set(datasets.map(({ borderDash }) => JSON.stringify(borderDash))).size).toBe(4);
    expect(datasets.at(-1)?.borderDash).toEqual([5, 4]);
  });

  it('tells columns apart by lines across them, in the legend as on the plot', () => {
    const plain = FIGURES.columns(en, theme);
    const spec = markedApart(plain, theme.ground);
    expect(spec.legend.map(({ texture }) => texture)).toEqual([0, 1, 2, 3]);
    expect(spec.parts?.map((part) => (part as { id?: string }).id)).toContain('textures');
    expect(spec.legend.map(({ label }) => label)).toEqual(plain.legend.map(({ label }) => label));
  });

  it('has no colour on the cells of verdicts', () => {
    const { tiles } = FIGURES['growth matrix'](en, theme).config.options?.plugins as unknown as {
      tiles: { marks: readonly { fill: string }[] };
    };
    expect(tiles.marks.filter(({ fill }) => !isGrey(fill))).toEqual([]);
  });
});
