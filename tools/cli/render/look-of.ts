import type { FigureLook, Palette } from '../../../src/app/export/figure-look';
import { PALETTES } from '../../../src/app/export/figure-look';
import type { CommandOption, Given } from '../command';
import { wrongUsage } from '../stop';

/** Layout sizes that have a name, as on the page. */
const SIZES = {
  slide: { width: 960, height: 540 },
  column: { width: 560, height: 480 },
  square: { width: 720, height: 720 },
} as const;
/** Layout pixels of a side. */
const SIDES = { least: 200, most: 4000 };
const SCALES = { least: 1, most: 4 };
const LETTERS = { least: 0.85, most: 1.5 };

export const LOOK_OPTIONS: readonly CommandOption[] = [
  {
    name: 'size',
    value: 'size',
    text: 'slide (960x540, if not given), column (560x480), square (720x720), or any such as 1200x630: pixels at scale 1',
  },
  { name: 'scale', value: 'number', text: 'of a PNG: 1 to 4, or 300dpi for print; 2 if not given' },
  {
    name: 'theme',
    value: PALETTES.join('|'),
    text: 'ground and colours; light if not given',
    oneOf: PALETTES,
  },
  { name: 'letters', value: 'number', text: 'size of the letters: 0.85 to 1.5; 1 if not given' },
  { name: 'logo', value: 'file', text: 'PNG or JPEG that stands in the corner at the top right' },
  { name: 'no-finding', value: null, text: 'without the finding above the chart' },
  {
    name: 'no-notes',
    value: null,
    text: 'without the notes below it; the source always stands there',
  },
];

/** Without the logo, which is a file. */
export function lookOf({ values, switches }: Given): FigureLook {
  const { scale = '2', letters = '1', theme = 'light' } = values;
  return {
    ...sizeOf(values['size'] ?? 'slide'),
    scale: scale === '300dpi' ? 300 / 96 : numberIn('scale', scale, SCALES, ', or 300dpi'),
    palette: theme as Palette,
    letters: numberIn('letters', letters, LETTERS),
    hasFinding: !switches.has('no-finding'),
    hasNotes: !switches.has('no-notes'),
    logo: null,
  };
}

function sizeOf(text: string): { readonly width: number; readonly height: number } {
  if (Object.hasOwn(SIZES, text)) return SIZES[text as keyof typeof SIZES];
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/.exec(text) ?? [];
  const sides = [Number(width), Number(height)];
  if (!sides.every((side) => side >= SIDES.least && side <= SIDES.most))
    throw wrongUsage(
      `--size “${text}” is no size. Give ${Object.keys(SIZES).join(', ')}, or width and height such as 1200x630, from ${String(SIDES.least)} to ${String(SIDES.most)} each.`,
    );
  return { width: Number(width), height: Number(height) };
}

function numberIn(
  name: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
  or = '',
): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most))
    throw wrongUsage(
      `--${name} “${text}” is out of bounds. Give a number from ${String(least)} to ${String(most)}${or}.`,
    );
  return number;
}
