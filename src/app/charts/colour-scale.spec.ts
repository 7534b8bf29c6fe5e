import fc from 'fast-check';
import type { Measure } from '../domain/indicator';
import type { ShowAs } from '../domain/shown-as';
import type { ColourScale } from './colour-scale';
import { colourScale, textOn } from './colour-scale';
import { luminance, pathAlong, toOklab } from './oklab';
import { DARK, LIGHT } from './theme';

interface Shown {
  readonly as?: ShowAs;
  readonly measure?: Measure;
}

function scaleIn(
  theme: typeof LIGHT,
  values: readonly number[],
  { as = 'value', measure = 'rate' }: Shown = {},
): ColourScale {
  const scale = colourScale(values, { theme, shown: { as }, measure });
  if (!scale) throw new Error('There is no scale');
  return scale;
}

/** WCAG's contrast of two colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const lightness = (color: string) => toOklab(color)[0];

/** How far two colours look apart: 0.02 is hardly seen, black and white are 1 apart. */
function apart(a: string, b: string): number {
  const [one, other] = [toOklab(a), toOklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** A hundred steps from end to end. */
const steps = ({ min, max, colorOf }: ColourScale) =>
  Array.from({ length: 101 }, (_, at) => colorOf(min + ((max - min) * at) / 100));

const figures = fc.integer({ min: -5000, max: 5000 }).map((tenths) => tenths / 10);

/** What is seen without one of the three kinds of cones; Machado, Oliveira and Fernandes, 2009, on amounts of light. */
const BLINDNESS = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

function seenWith(cones: readonly number[], color: string): string {
  const light = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const parts = [0, 3, 6].map((row) => {
    const sum = light.reduce((total, part, at) => total + part * (cones[row + at] ?? 0), 0);
    const amount = Math.min(Math.max(sum, 0), 1);
    const part = amount <= 0.0031308 ? amount * 12.92 : 1.055 * amount ** (1 / 2.4) - 0.055;
    return Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

describe('the arithmetic of colours', () => {
  it('knows OKLab as it is defined, and leaves a colour as it is', () => {
    expect(toOklab('#ffffff').map((part) => Number(part.toFixed(3)))).toEqual([1, 0, 0]);
    expect(toOklab('#ff0000').map((part) => Number(part.toFixed(3)))).toEqual([
      0.628, 0.225, 0.126,
    ]);
    const byte = fc.integer({ min: 0, max: 255 }).map((part) => part.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte), fc.tuple(byte, byte, byte), (one, other) => {
        const [from, to] = [`#${one.join('')}`, `#${other.join('')}`];
        const way = pathAlong([from, to]);
        expect([way(0), way(1)]).toEqual([from, to]);
      }),
    );
  });

  it('needs two colours for a way', () => {
    expect(() => pathAlong(['#ffffff'])(0)).toThrow('two colours or more, not #ffffff');
  });

  it('knows contrast as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each([LIGHT, DARK])('the colours of values in the $scheme theme', (theme) => {
  const strength = (color: string) =>
    (lightness(color) - lightness(theme.ground)) * (theme === LIGHT ? -1 : 1);
  const sequential = scaleIn(theme, [2, 12]);
  const diverging = scaleIn(theme, [-5, 5]);
  const ranks = scaleIn(theme, [1, 34], { as: 'rank' });

  it('lead away from the ground as values of one sign grow', () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 2, maxLength: 40 }), (list) => {
        const values = list.map(Math.abs).sort((a, b) => a - b);
        const scale = scaleIn(theme, values);
        expect(scale.kind).toBe('sequential');
        expect([scale.min, scale.max]).toEqual([values[0], values.at(-1)]);
        const shades = values.map((value) => strength(scale.colorOf(value)));
        shades.slice(1).forEach((shade, at) => {
          // A colour is three bytes, so two values side by side may round the other way.
          expect(shade).toBeGreaterThan((shades[at] ?? 0) - 0.003);
        });
      }),
    );
    expect(strength(sequential.colorOf(12)) - strength(sequential.colorOf(2))).toBeGreaterThan(0.5);
  });

  it('lead away from the ground on both sides of zero alike, where signs differ', () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const scale = scaleIn(theme, [one, -one, other, -other, 1, -1]);
        const [near = 0, far = 0] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b);
        expect(scale.kind).toBe('diverging');
        for (const sign of [-1, 1]) {
          const [weak, strong] = [near, far].map((value) => strength(scale.colorOf(sign * value)));
          expect(strong).toBeGreaterThan((weak ?? 0) - 0.003);
        }
        const [below, above] = [scale.colorOf(-far), scale.colorOf(far)];
        expect(Math.abs(lightness(below) - lightness(above))).toBeLessThan(0.02);
      }),
    );
    expect(apart(diverging.colorOf(-5), diverging.colorOf(5))).toBeGreaterThan(0.15);
  });

  it('diverge around zero for differences and changes, even if all have one sign', () => {
    for (const as of ['difference', 'change', 'relative'] as const) {
      expect(scaleIn(theme, [-3.9, -0.4], { as })).toMatchObject({
        kind: 'diverging',
        min: -3.9,
        max: 0,
      });
    }
    expect(scaleIn(theme, [1, 2], { measure: 'difference' })).toMatchObject({
      kind: 'diverging',
      min: 0,
      max: 2,
    });
    expect(scaleIn(theme, [1, 2], { measure: 'difference', as: 'rank' }).kind).toBe('sequential');
  });

  it('are the strongest for the first rank, computed or stated', () => {
    for (const scale of [ranks, scaleIn(theme, [1, 34], { measure: 'rank' })]) {
      const shades = [1, 2, 12, 33, 34].map((rank) => strength(scale.colorOf(rank)));
      expect(shades).toEqual([...shades].sort((a, b) => b - a));
    }
  });

  it('can be written on in black or white at 4.5:1 or more, whatever the value', () => {
    const all = [sequential, diverging, ranks].flatMap(steps);
    expect(all.filter((color) => contrast(textOn(color), color) < 4.5)).toEqual([]);
    expect(new Set(all.map(textOn)).size).toBe(2);
  });

  it('never come near the ground, which is for gaps', () => {
    for (const color of [sequential, diverging].flatMap(steps)) {
      expect(apart(color, theme.ground)).toBeGreaterThan(0.06);
    }
  });

  it.each(Object.entries(BLINDNESS))('stay apart for readers with %s', (_, cones) => {
    const seen = (scale: ColourScale, values: readonly number[]) =>
      values.map((value) => seenWith(cones, scale.colorOf(value)));
    for (const [scale, values] of [
      [sequential, [2, 4, 6, 8, 10, 12]],
      [diverging, [-5, -2.5, 0, 2.5, 5]],
    ] as const) {
      const colors = seen(scale, values);
      for (const [at, color] of colors.entries()) {
        for (const other of colors.slice(at + 1)) expect(apart(color, other)).toBeGreaterThan(0.08);
      }
    }
  });

  it('are colours for one value alone, and for nothing but zeros', () => {
    const one = scaleIn(theme, [3]);
    expect([one.min, one.max, one.colorOf(3)]).toEqual([3, 3, sequential.colorOf(7)]);
    const zeros = scaleIn(theme, [0, 0], { as: 'difference' });
    expect(zeros.colorOf(0)).toBe(diverging.colorOf(0));
    expect(zeros.colorOf(0)).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('a scale of no values', () => {
  it('is none', () => {
    expect(colourScale([], { theme: LIGHT, shown: { as: 'value' }, measure: 'rate' })).toBeNull();
  });
});
