import type { FigureLook, Palette } from '../export/figure-look';
import { PALETTES } from '../export/figure-look';
import type { PngSize } from '../export/png';
import { PNG_SIZES } from '../export/png';
import { readKept, writeKept } from '../store/kept-text';
import type { FormatId } from './export-formats';
import { FORMAT_IDS } from './export-formats';

export const SIZES = [...(Object.keys(PNG_SIZES) as PngSize[]), 'own'] as const;
export const SCALES = ['1', '2', '3', '4', 'print'] as const;
export const LETTERS = { small: 0.85, usual: 1, large: 1.2, larger: 1.45 } as const;
/** Layout pixels that a side of an own size may have. */
export const SIDE = { least: 320, most: 2400 } as const;

/** Everything that an analyst chooses on the export sheet but language and logo; kept for the next figure. */
export interface ExportChoices {
  readonly format: FormatId;
  readonly size: (typeof SIZES)[number];
  /** Of an own size, layout pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: (typeof SCALES)[number];
  readonly palette: Palette;
  readonly letters: keyof typeof LETTERS;
  readonly hasFinding: boolean;
  readonly hasNotes: boolean;
  /** Of the file's name, with `{name}` and other places that are filled in. */
  readonly pattern: string;
}

export const USUAL_CHOICES: ExportChoices = {
  format: 'png',
  size: 'slide',
  width: 960,
  height: 540,
  scale: '2',
  palette: 'light',
  letters: 'usual',
  hasFinding: true,
  hasNotes: true,
  pattern: '{name}',
};

const KEPT = 'ri.export';

/** Those of the last export; the usual ones for whatever cannot be read. Notes are on until they are switched off anew. */
export function keptChoices(): ExportChoices {
  const { text } = readKept(KEPT);
  const kept = (text === null ? {} : parsed(text)) as Partial<Record<keyof ExportChoices, unknown>>;
  const among = <T extends string>(list: readonly T[], key: keyof ExportChoices): T | null =>
    list.find((one) => one === kept[key]) ?? null;
  const side = (key: 'width' | 'height') => (isSide(kept[key]) ? kept[key] : USUAL_CHOICES[key]);
  return {
    ...USUAL_CHOICES,
    format: among(FORMAT_IDS, 'format') ?? USUAL_CHOICES.format,
    size: among(SIZES, 'size') ?? USUAL_CHOICES.size,
    width: side('width'),
    height: side('height'),
    scale: among(SCALES, 'scale') ?? USUAL_CHOICES.scale,
    palette: among(PALETTES, 'palette') ?? USUAL_CHOICES.palette,
    letters: among(Object.keys(LETTERS) as (keyof typeof LETTERS)[], 'letters') ?? 'usual',
    pattern: typeof kept.pattern === 'string' ? kept.pattern : USUAL_CHOICES.pattern,
  };
}

export function keepChoices(choices: ExportChoices): void {
  // What cannot be kept holds for the visit all the same.
  writeKept(KEPT, JSON.stringify(choices));
}

export function isSide(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= SIDE.least &&
    value <= SIDE.most
  );
}

/** Layout pixels of the picture. */
export function sizeOf({ size, width, height }: ExportChoices): {
  readonly width: number;
  readonly height: number;
} {
  return size === 'own' ? { width, height } : PNG_SIZES[size];
}

export function lookOf(choices: ExportChoices, logo: FigureLook['logo']): FigureLook {
  const { scale, palette, letters, hasFinding, hasNotes } = choices;
  return {
    ...sizeOf(choices),
    scale: scale === 'print' ? 300 / 96 : Number(scale),
    palette,
    letters: LETTERS[letters],
    hasFinding,
    hasNotes,
    logo,
  };
}

/** What the places of a pattern are filled with. */
export interface NameParts {
  readonly name: string;
  readonly date: string;
  readonly lang: string;
  readonly size: string;
  readonly colours: string;
}

/** Longest name of a file, without its extension; file systems allow 255 bytes. */
const LONGEST = 120;

/** A name that every file system takes; the figure's own where the pattern leaves nothing. */
export function fileName(pattern: string, parts: NameParts, extension: string): string {
  const filled = pattern.replace(
    /\{(name|date|lang|size|colours)\}/g,
    (_, key: keyof NameParts) => parts[key],
  );
  // No file system takes control characters and these.
  const plain = filled.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').replace(/^[\s.-]+|[\s.-]+$/g, '');
  const cut = Array.from(plain).slice(0, LONGEST).join('').trimEnd();
  return `${cut || parts.name.slice(0, LONGEST)}.${extension}`;
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
