import { xmlText } from './xml-text';

/** Small pieces of Office Open XML that all parts of a presentation are written with. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SLIDES = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A 16:9 slide, in points: as many as the layout of a picture has pixels. */
export const SLIDE = { width: 960, height: 540 } as const;
/** Of a slide's words at the sides, in points, and what they leave. */
export const MARGIN = 36;
export const ROOM = SLIDE.width - 2 * MARGIN;

/** The names of fonts that Office brings: the file embeds none. */
export const LATIN_FONT = 'Arial';
export const EAST_ASIAN_FONT = 'Microsoft YaHei';

/** English metric units, the whole numbers that places and sizes are written in. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}

/** `RRGGBB` of a colour as themes write it: `#2f5d8c` or `#25c`. */
export function rgb(color: string): string {
  const [, digits] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color) ?? [];
  if (digits === undefined)
    throw new Error(`“${color}” is no colour that a presentation can have: write it as #rrggbb`);
  const six = digits.length === 6 ? digits : Array.from(digits, (digit) => digit + digit).join('');
  return six.toUpperCase();
}

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb(color)}"/></a:solidFill>`;
}

/** Name and value of each attribute that has one. */
export function attributes(all: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(all)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${xmlText(String(value))}"`],
    )
    .join('');
}
