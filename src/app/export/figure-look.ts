/** The grounds and colours that a picture can have: two as on screen, and three for paper and poor eyes. */
export const PALETTES = ['light', 'dark', 'print', 'greyscale', 'contrast'] as const;
export type Palette = (typeof PALETTES)[number];

/** A picture of one's own in a corner of the exported one. */
export interface Logo {
  /** PNG or JPEG. */
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
  /** Of its pixels. */
  readonly width: number;
  readonly height: number;
}

/** How an exported picture looks: everything that the analyst chooses about it but its language. */
export interface FigureLook {
  /** Layout pixels (1/96 inch); a PNG has these times `scale`. */
  readonly width: number;
  readonly height: number;
  /** Pixels of a PNG for one layout pixel: 1 to 4; 300/96 for print at 300 dpi. */
  readonly scale: number;
  readonly palette: Palette;
  /** Letters of this size, 1 as on the page; 0.85 to 1.5. Smaller on a narrow picture, where they would push out the chart. */
  readonly letters: number;
  /** Whether the finding stands above the chart; the subtitle always does. */
  readonly hasFinding: boolean;
  /** Whether the notes stand below it; the source line always does. */
  readonly hasNotes: boolean;
  readonly logo: Logo | null;
}
