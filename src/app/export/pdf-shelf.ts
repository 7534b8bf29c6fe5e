import type { OpenFont } from './pdf-font';
import { openFont } from './pdf-font';
import { fontParts } from './vector-ops';
import type { TextMeasure } from '../charts/text-measure';
import type { Zlib } from './zlib';
import { pageZlib } from './zlib';

/** Gives a font file by its path: `roboto/…` from the package `@fontsource/roboto`, `noto-sans-sc/…` from the one of that name. */
export type LoadFont = (path: string) => Promise<Uint8Array>;

/** Letters of one text that one font has. */
export interface FontRun {
  readonly font: OpenFont;
  readonly glyphs: readonly { readonly glyph: number; readonly text: string }[];
  /** Ems. */
  readonly width: number;
}

/** In the order in which they are asked for a character: at the first that has it, the search ends. */
const FILES: readonly { readonly file: (weight: number) => string }[] = [
  { file: (weight) => `roboto/roboto-latin-${String(weight)}-normal.woff` },
  ...['latin-ext', 'math', 'greek', 'cyrillic'].map((part) => ({
    file: () => `roboto/roboto-${part}-400-normal.woff`,
  })),
  {
    file: (weight) =>
      `noto-sans-sc/noto-sans-sc-chinese-simplified-${weight === 600 ? '600' : '400'}-normal.woff`,
  },
];
/** Lists which of a hundred smaller files has what the others lack: arrows, old and traditional characters. */
const SLICES = 'noto-sans-sc/unicode.json';
const WEIGHTS = [400, 500, 600] as const;

/** A character that no font has: a file without it would be another text. */
export class NoGlyphError extends Error {
  override readonly name = 'NoGlyphError';
}

interface FoundGlyph {
  readonly font: OpenFont;
  readonly glyph: number;
  /** Ems. */
  readonly width: number;
}

/** The fonts that are loaded so far, and what was asked of them that they lack. Kept from one file to the next. */
export class FontShelf {
  /** What fonts are unpacked by, and files packed. */
  readonly zlib: Zlib;
  private readonly loadFile: LoadFont;
  private readonly fonts = new Map<string, OpenFont>();
  private readonly missing = new Set<string>();
  /** Of each weight, the letters that were asked for, until another font comes. */
  private readonly found = new Map<number, Map<string, FoundGlyph>>();
  private slices: readonly (readonly [file: string, ranges: string])[] | null = null;

  constructor(load: LoadFont, zlib: Zlib = pageZlib) {
    this.loadFile = load;
    this.zlib = zlib;
  }

  /** Loads what is needed to write text in any weight; the rest comes when it is asked for. */
  async open(): Promise<void> {
    await Promise.all(WEIGHTS.map((weight) => this.font(fileOf(0, weight))));
  }

  /**
   * Loads a further font for what was asked and not found.
   *
   * @returns whether there was anything: then whatever was measured has to be measured again
   * @throws NoGlyphError for a character that no font has
   */
  async loadMissing(): Promise<boolean> {
    const wanted = [...this.missing];
    this.missing.clear();
    for (const key of wanted) {
      const weight = Number(key.slice(0, 3));
      const character = key.slice(3);
      if (!this.search(character, weight)) await this.loadFor(character, weight);
    }
    return wanted.length > 0;
  }

  /** Widths as a PDF has them: without what a browser's fonts are. */
  readonly measure: TextMeasure = (text, font) => {
    const { weight, size } = fontParts(font);
    const near = nearest(weight);
    let [whole, run, last]: [number, number, OpenFont | null] = [0, 0, null];
    for (const character of text) {
      const found = this.find(character, near);
      if (!found) continue;
      if (found.font !== last) [whole, run, last] = [whole + run, 0, found.font];
      run += found.width;
    }
    return (whole + run) * size;
  };

  /** A text, cut where the font changes. What is missing so far is left away, and loaded by `loadMissing`. */
  runsOf(text: string, weight: number): readonly FontRun[] {
    const near = nearest(weight);
    const runs: { font: OpenFont; glyphs: { glyph: number; text: string }[]; width: number }[] = [];
    for (const character of text) {
      const found = this.find(character, near);
      if (!found) continue;
      let run = runs.at(-1);
      if (run?.font !== found.font) runs.push((run = { font: found.font, glyphs: [], width: 0 }));
      run.glyphs.push({ glyph: found.glyph, text: character });
      run.width += found.width;
    }
    return runs;
  }

  /** Null for what no font has so far: it is noted as missing. */
  private find(character: string, weight: number): FoundGlyph | null {
    let letters = this.found.get(weight);
    if (!letters) this.found.set(weight, (letters = new Map<string, FoundGlyph>()));
    const known = letters.get(character);
    if (known) return known;
    const found = this.search(character, weight);
    if (found) letters.set(character, found);
    else this.missing.add(`${String(weight)}${character}`);
    return found;
  }

  private search(character: string, weight: number): FoundGlyph | null {
    const code = character.codePointAt(0) ?? 0;
    const files = [
      ...FILES.map((_, at) => fileOf(at, weight)),
      ...(this.slices ?? []).map(([file]) => file),
    ];
    for (const file of files) {
      const font = this.fonts.get(file);
      const glyph = font?.glyphOf(code) ?? 0;
      if (font && glyph) return { font, glyph, width: font.advanceOf(glyph) / font.unit };
    }
    return null;
  }

  private async loadFor(character: string, weight: number): Promise<void> {
    const code = character.codePointAt(0) ?? 0;
    // Chinese is in the last file; the small ones before it are not worth a try then.
    const isChinese = code >= 0x2e80;
    for (let at = isChinese ? FILES.length - 1 : 1; at < FILES.length; at += 1) {
      if (!isChinese && at === FILES.length - 1) break;
      if ((await this.font(fileOf(at, weight))).glyphOf(code)) return;
    }
    this.slices ??= await this.readSlices();
    for (const [file, ranges] of this.slices)
      if (isIn(code, ranges) && (await this.font(file)).glyphOf(code)) return;
    throw new NoGlyphError(
      `no font of the file has a letter for "${character}" (U+${code.toString(16).toUpperCase().padStart(4, '0')}); take it out, or write another format`,
    );
  }

  private async font(file: string): Promise<OpenFont> {
    const known = this.fonts.get(file);
    if (known) return known;
    const font = openFont(await this.loadFile(file), file, this.zlib);
    this.fonts.set(file, font);
    this.found.clear();
    return font;
  }

  private async readSlices(): Promise<readonly (readonly [string, string])[]> {
    const text = new TextDecoder().decode(await this.loadFile(SLICES));
    return Object.entries(JSON.parse(text) as Readonly<Record<string, string>>).flatMap(
      ([name, ranges]): (readonly [string, string])[] => {
        const number = /^\[(\d+)\]$/.exec(name)?.[1];
        return number ? [[`noto-sans-sc/noto-sans-sc-${number}-400-normal.woff`, ranges]] : [];
      },
    );
  }
}

function fileOf(at: number, weight: number): string {
  return FILES[at]?.file(weight) ?? '';
}

/** What the page sets between 400 and 600 has its own file; anything bolder is the boldest. */
function nearest(weight: number): number {
  return WEIGHTS.find((one) => one >= weight) ?? 600;
}

/** @param ranges as CSS writes them: `U+2190-2199,U+21d2` */
function isIn(code: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.replace(/^\s*U\+/i, '').split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}
