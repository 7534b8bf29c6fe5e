/** A colour in OKLab: lightness from 0 to 1, green to red, blue to yellow. Equal steps look equal. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** @param color as `#rrggbb` */
export function toOklab(color: string): Oklab {
  const [r, g, b] = linear(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hex([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]);
}

/** The colours on the way along a list of two or more, by the share of the way that is done, from 0 to 1. */
export function pathAlong(colors: readonly string[]): (share: number) => string {
  const stops = colors.map(toOklab);
  return (share) => {
    const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
    const at = Math.min(Math.floor(place), stops.length - 2);
    const [from, to] = [stops[at], stops[at + 1]];
    if (!from || !to)
      throw new Error(`A way leads along two colours or more, not ${colors.join()}`);
    const part = (of: 0 | 1 | 2) => from[of] + (to[of] - from[of]) * (place - at);
    return fromOklab([part(0), part(1), part(2)]);
  };
}

/** Relative luminance as WCAG defines it, from 0 to 1. */
export function luminance(color: string): number {
  const [r, g, b] = linear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

type Rgb = readonly [number, number, number];

/** Red, green and blue as amounts of light, from 0 to 1. */
function linear(color: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function hex(light: Rgb): string {
  const parts = light.map((amount) => {
    const value = amount <= 0.0031308 ? amount * 12.92 : 1.055 * amount ** (1 / 2.4) - 0.055;
    const byte = Math.round(Math.min(Math.max(value, 0), 1) * 255);
    return byte.toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
