import { growthFigure } from '../../testing/bundled-package';
import type { Picture } from '../../testing/pixels';
import { barOf, colorAt, inkedRows, isOpaque, pictureOf, rowsApart } from '../../testing/pixels';
import type { ChartSpec, Figure } from '../charts/spec';
import { DARK, LIGHT, regionColor } from '../charts/theme';
import type { FigureLook } from './figure-look';
import { CanvasLimitError } from './paint';
import type { PngOptions } from './png';
import { PNG_SCALES, toPng } from './png';
import { readChunks } from './png-chunks';

const SIZES = { slide: [960, 540], column: [560, 480], square: [720, 720] } as const;
const STAMP = 'Regional Indicators, 1 July 2026';
const MARGIN = 28;
/** A line of source, notes or stamp. */
const LINE = 17;

async function png(options: Partial<PngOptions> = {}, figure = growthFigure()): Promise<Picture> {
  return pictureOf(
    await toPng(figure, { size: 'slide', scale: 2, theme: 'light', stamp: STAMP, ...options }),
  );
}

const changed =
  (change: Partial<ChartSpec>): Figure =>
  (theme) => ({ ...growthFigure()(theme), ...change });

for (const size of ['slide', 'column', 'square'] as const) {
  for (const scale of PNG_SCALES) {
    describe(`a PNG for a ${size} at ${scale}×`, () => {
      const [width, height] = SIZES[size];
      let picture: Picture;

      beforeAll(async () => {
        picture = await png({ size, scale });
      });

      it('has the pixels that were asked for, every one opaque', () => {
        expect([picture.width, picture.height]).toEqual([width * scale, height * scale]);
        expect(isOpaque(picture)).toBeTrue();
      });

      it('is painted where title, source and stamp belong', () => {
        const bottom = height - MARGIN;
        const bands = [
          [MARGIN, MARGIN + 24],
          [bottom - 2 * LINE, bottom - LINE],
          [bottom - LINE, bottom],
        ] as const;
        for (const [from, to] of bands)
          expect(
            inkedRows(picture, LIGHT.ground, from * scale, to * scale).length,
          ).toBeGreaterThanOrEqual(6 * scale);
      });

      it('has bars as 5.7 : 6.5 : 3, each in its region’s colour, from one zero', () => {
        const bars = ['CN-HL', 'CN-JL', 'CN-LN'].map((id) =>
          barOf(picture, regionColor(LIGHT, id)),
        );
        const [hl, jl, ln] = bars;
        if (!hl || !jl || !ln) throw new Error('A bar is missing');
        const unit = jl.length / 6.5;
        expect(Math.abs(hl.length - 5.7 * unit)).toBeLessThanOrEqual(2);
        expect(Math.abs(ln.length - 3 * unit)).toBeLessThanOrEqual(2);
        expect(jl.length).toBeGreaterThan(picture.width / 2);
        expect(Math.max(hl.left, jl.left, ln.left) - Math.min(hl.left, jl.left, ln.left)).toBe(0);
        expect(hl.middle < jl.middle && jl.middle < ln.middle).toBeTrue();
        expect(jl.thickness).toBeGreaterThanOrEqual(20 * scale);
        for (const { thickness } of [hl, ln])
          expect(Math.abs(thickness - jl.thickness)).toBeLessThanOrEqual(2);
      });
    });
  }
}

describe('the words on a PNG', () => {
  it('are the finding’s at the top: another finding changes those rows alone', async () => {
    const other = await png({}, changed({ title: 'Something else' }));
    const { first, last } = rowsApart(await png(), other) ?? { first: 0, last: 9999 };
    expect(first).toBeGreaterThanOrEqual(2 * MARGIN);
    expect(last).toBeLessThan(2 * (MARGIN + 30));
  });

  it('are the source’s above the last line', async () => {
    const other = await png({}, changed({ source: 'Source: another one' }));
    const { first, last } = rowsApart(await png(), other) ?? { first: 0, last: 9999 };
    expect(first).toBeGreaterThan(2 * (540 - MARGIN - 2 * LINE));
    expect(last).toBeLessThanOrEqual(2 * (540 - MARGIN - LINE + 4));
  });

  it('are the stamp’s in the last line', async () => {
    const other = await png({ stamp: 'Nobody, never' });
    const { first, last } = rowsApart(await png(), other) ?? { first: 0, last: 9999 };
    expect(first).toBeGreaterThan(2 * (540 - MARGIN - LINE));
    expect(last).toBeLessThan(2 * (540 - MARGIN));
  });
});

describe('the ground of a PNG', () => {
  const page = document.documentElement;

  beforeEach(() => {
    page.dataset['theme'] = 'dark';
  });
  afterEach(() => {
    delete page.dataset['theme'];
  });

  it('is light although the page is dark', async () => {
    const picture = await png();
    expect(colorAt(picture, 0, 0)).toBe(LIGHT.ground);
    expect(colorAt(picture, picture.width - 1, picture.height - 1)).toBe(LIGHT.ground);
    expect(barOf(picture, regionColor(LIGHT, 'CN-LN'))).not.toBeNull();
  });

  it('is dark where that is asked for, with the dark theme’s bars', async () => {
    const picture = await png({ theme: 'dark' });
    expect(colorAt(picture, 0, 0)).toBe(DARK.ground);
    expect(barOf(picture, regionColor(DARK, 'CN-LN'))).not.toBeNull();
    expect(barOf(picture, regionColor(LIGHT, 'CN-LN'))).toBeNull();
  });
});

describe('a PNG with a look of its own', () => {
  const look: FigureLook = {
    width: 480,
    height: 360,
    scale: 300 / 96,
    palette: 'greyscale',
    letters: 1.2,
    hasFinding: true,
    hasNotes: true,
    logo: null,
  };
  const painted = (change: Partial<FigureLook>) =>
    toPng(growthFigure(), { look: { ...look, ...change }, stamp: STAMP });

  it('has the pixels and the resolution of print: 300 an inch', async () => {
    const blob = await painted({});
    const { width, height } = await pictureOf(blob);
    expect([width, height]).toEqual([1500, 1125]);
    const chunks = readChunks(new Uint8Array(await blob.arrayBuffer()));
    const data = chunks.find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array(9);
    expect(new DataView(data.buffer, data.byteOffset).getUint32(0)).toBe(11811);
  });

  it('has no colour where none is asked for', async () => {
    const { data } = await pictureOf(await painted({ scale: 1 }));
    let coloured = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) coloured += 1;
    expect(coloured).toBe(0);
  });

  it('is refused by name where no canvas could hold it', async () => {
    await expectAsync(painted({ width: 5000, height: 500, scale: 4 })).toBeRejectedWithError(
      CanvasLimitError,
      /20000 × 2000 pixels/,
    );
  });

  it('has its logo at the top right, and says if that is no picture', async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [60, 30];
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('no canvas');
    ctx.fillStyle = '#c80000';
    ctx.fillRect(0, 0, 60, 30);
    const made = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve);
    });
    const bytes = new Uint8Array((await made?.arrayBuffer()) ?? new ArrayBuffer(0));
    const logo = { bytes, type: 'image/png', width: 60, height: 30 } as const;
    const picture = await pictureOf(await painted({ scale: 1, letters: 1, logo }));
    expect(colorAt(picture, 480 - 28 - 30, 28 + 15)).toBe('#c80000');
    const broken = { ...logo, bytes: Uint8Array.of(1, 2, 3) };
    await expectAsync(painted({ logo: broken })).toBeRejectedWithError(/logo \(image\/png\)/);
  });
});
