import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GlobalFonts } from '@napi-rs/canvas';

/** A file of a font: it has characters of its ranges alone. */
interface Face {
  readonly path: (weight: number) => string;
  /** The name under which the canvas knows it. */
  readonly family: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const require = createRequire(import.meta.url);
const ROBOTO = 'Roboto Variable';
const ROBOTO_FILES = '@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2';
/** Nearly every text: what Roboto's file for Latin has. */
const LATIN = /^[\u0020-\u00ff\u2000-\u206f\u2212]*$/;

/**
 * The fonts of pictures: Roboto, and Noto Sans SC for Chinese, both from npm packages, so that a picture has the same
 * letters on every machine. They come in many files, each with some characters; one is registered when the first of its
 * characters is met, as a browser fetches it.
 */
export class Letters {
  /** Letters that were asked for and that no font has. */
  readonly missing = new Set<string>();
  private readonly fonts: typeof GlobalFonts;
  private readonly registered = new Set<string>();
  private readonly known = new Map<string, readonly Face[]>();
  private faces: readonly Face[] | null = null;

  constructor(fonts: typeof GlobalFonts) {
    this.fonts = fonts;
    this.register(require.resolve(ROBOTO_FILES), ROBOTO);
  }

  /** The families that a text needs, as a font's list has them; they can be painted with from now on. */
  familiesFor(text: string, weight: number): string {
    if (LATIN.test(text)) return `"${ROBOTO}"`;
    const families = new Set([ROBOTO]);
    for (const letter of text) {
      if (LATIN.test(letter)) continue;
      const faces = this.facesWith(letter);
      if (!faces.length) this.missing.add(letter);
      for (const { path, family } of faces) {
        this.register(path(weight), family);
        families.add(family);
      }
    }
    return [...families].map((family) => `"${family}"`).join(', ');
  }

  private facesWith(letter: string): readonly Face[] {
    const known = this.known.get(letter);
    if (known) return known;
    // Roboto's before Noto's: what both have is Roboto's, as in a browser.
    this.faces ??= [...robotoFaces(), ...notoFaces()];
    const code = letter.codePointAt(0) ?? 0;
    const found = this.faces.filter(({ ranges }) =>
      ranges.some(([from, to]) => code >= from && code <= to),
    );
    this.known.set(letter, found);
    return found;
  }

  private register(path: string, family: string): void {
    if (this.registered.has(path)) return;
    if (!this.fonts.registerFromPath(path, family))
      throw new Error(`the font ${path} cannot be read; run "npm ci" in the project of ri`);
    this.registered.add(path);
  }
}

/** One file has all weights. */
function robotoFaces(): readonly Face[] {
  return filesOf('@fontsource-variable/roboto/wght.css').map(({ file, ...face }) => {
    return { ...face, path: () => file };
  });
}

/** Each weight is a file of its own. */
function notoFaces(): readonly Face[] {
  return filesOf('@fontsource/noto-sans-sc/400.css').map(({ file, ...face }) => {
    const path = (weight: number) => file.replace('-400-normal', `-${String(weight)}-normal`);
    return { ...face, path };
  });
}

/** What a style sheet of Fontsource says of its files. */
function filesOf(sheet: string) {
  const path = require.resolve(sheet);
  const face = /url\(\.\/(files\/([\w-]+)\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g;
  const found = [...readFileSync(path, 'utf8').matchAll(face)];
  return found.map(([, file = '', family = '', ranges = '']) => ({
    file: join(dirname(path), file),
    family,
    ranges: ranges.split(',').map(rangeOf),
  }));
}

/** `U+4e00` or `U+4e00-4eff`. */
function rangeOf(text: string): readonly [number, number] {
  const [from = '', to = from] = text.trim().slice(2).split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
