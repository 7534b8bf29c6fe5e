import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { FIGURE_NAMES } from '../../testing/figures';
import { packageShelf, pictureRequest, STAMP } from '../../testing/pictures';
import { paintingOf } from './paint-request';
import { withFonts } from './pdf';
import { extentOf } from './vector-box';
import { figureOps } from './vector-figure';
import type { TextOp, VectorOp } from './vector-ops';

const shelf = packageShelf();
const SIZES = {
  slide: { width: 960, height: 540 },
  column: { width: 560, height: 480 },
  square: { width: 720, height: 720 },
};

async function draw(
  request: ReturnType<typeof pictureRequest>,
): Promise<{ ops: readonly VectorOp[]; size: { width: number; height: number } }> {
  const { size } = paintingOf(request);
  return {
    ops: await withFonts(shelf, () => figureOps(paintingOf(request), shelf.measure)),
    size,
  };
}

const textsOf = (ops: readonly VectorOp[]) =>
  ops.filter((op): op is TextOp => op.kind === 'text' && op.fill !== null);

/** Texts that reach out of the picture, by a pixel or more. */
function cutOff({ ops, size }: Awaited<ReturnType<typeof draw>>): readonly string[] {
  return textsOf(ops).flatMap((op) => {
    const { left, top, right, bottom } = extentOf(op);
    const isWithin =
      left >= -1 && top >= -1 && right <= size.width + 1 && bottom <= size.height + 1;
    return isWithin ? [] : [`${op.text} (${[left, top, right, bottom].map(Math.round).join()})`];
  });
}

describe.each(FIGURE_NAMES)('a picture of %s', (name) => {
  it.each([en, zh])(
    'is whole in every size and with letters of every size ($lang)',
    async (words) => {
      const cut: string[] = [];
      for (const size of Object.values(SIZES))
        for (const letters of [0.85, 1, 1.5]) {
          const request = pictureRequest(name, words, { ...size, letters });
          cut.push(...cutOff(await draw(request)));
        }
      expect(cut).toEqual([]);
    },
  );
});

const LONG =
  'Region of the exceedingly long name that no layout was ever made for, with its prefecture';

/** Whether every word stands somewhere in the picture, though lines and fonts break it. */
function isWritten(text: string, ops: readonly VectorOp[]): boolean {
  const plain = (words: string) => words.replace(/\s/g, '');
  return plain(
    textsOf(ops)
      .map((op) => op.text)
      .join(''),
  ).includes(plain(text));
}

describe('a picture with far too many words', () => {
  const address = `https://example.org/${'a-long-path/'.repeat(30)}`;
  const request = pictureRequest('columns', en, { ...SIZES.column, letters: 1.5 });
  const long: typeof request = {
    ...request,
    figure: (theme, width) => {
      const spec = request.figure(theme, width);
      return {
        ...spec,
        title: Array.from({ length: 4 }, () => LONG).join(' '),
        subtitle: LONG,
        source: `Source: ${LONG}, ${address}`,
        legend: spec.legend.map((entry) => ({ ...entry, label: `${LONG} ${entry.label}` })),
      };
    },
  };

  it('has all of them, and none reaches out of it', async () => {
    const drawn = await draw(long);
    expect(cutOff(drawn)).toEqual([]);
    const { spec } = paintingOf(long);
    for (const text of [spec.title, spec.subtitle, spec.source, ...spec.notes, STAMP])
      expect(isWritten(text, drawn.ops)).toBe(true);
    for (const { label } of spec.legend) expect(isWritten(label, drawn.ops)).toBe(true);
  });
});

describe('a picture’s words', () => {
  const drawn = async (look: Parameters<typeof pictureRequest>[2]) => {
    const request = pictureRequest('columns', zh, look);
    const { ops } = await draw(request);
    return { ops, whole: request.figure(paintingOf(request).theme) };
  };

  it('are finding, subtitle, legend, source, notes and stamp', async () => {
    const { ops, whole } = await drawn({});
    const legend = whole.legend.map(({ label }) => label);
    const { title, subtitle, source, notes } = whole;
    for (const text of [title, subtitle, source, ...notes, ...legend, STAMP])
      expect(isWritten(text, ops)).toBe(true);
    expect(notes.length).toBeGreaterThan(2);
  });

  it('lack finding and notes where the look has none, and nothing else', async () => {
    const { ops, whole } = await drawn({ hasFinding: false, hasNotes: false });
    expect(isWritten(whole.title, ops)).toBe(false);
    for (const note of whole.notes) expect(isWritten(note, ops)).toBe(false);
    for (const text of [whole.subtitle, whole.source, STAMP])
      expect(isWritten(text, ops)).toBe(true);
  });

  it('are as much larger as the look asks', async () => {
    const sizeOf = async (letters: number) => {
      const request = pictureRequest('columns', en, { letters });
      const { ops } = await draw(request);
      const stamp = textsOf(ops).find(({ text }) => text === STAMP);
      return (stamp?.font.size ?? 0) * paintingOf(request).zoom;
    };
    expect((await sizeOf(1.2)) / (await sizeOf(1))).toBeCloseTo(1.2, 5);
  });
});

describe('a logo', () => {
  const logo = { bytes: new Uint8Array(), type: 'image/png', width: 1200, height: 300 } as const;

  it.each(Object.values(SIZES))(
    'stands at the top right, small, and no word on it',
    async (size) => {
      const { ops, size: page } = await draw(pictureRequest('bars', en, { ...size, logo }));
      const image = ops.find((op) => op.kind === 'image');
      if (image?.kind !== 'image') throw new Error('the picture has no logo');
      expect(image.width / image.height).toBeCloseTo(4, 5);
      expect(image.width).toBeLessThanOrEqual(150);
      expect(image.x + image.width).toBeCloseTo(page.width - 28, 5);
      const box = extentOf(image);
      const covered = textsOf(ops).filter((op) => {
        const { left, right, top, bottom } = extentOf(op);
        return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      });
      expect(covered.map(({ text }) => text)).toEqual([]);
    },
  );
});
