import { createCanvas, loadImage } from '@napi-rs/canvas';
import { opsToSvg } from './svg-writer';
import { VectorContext } from './vector-context';
import { rgbaOf } from './vector-ops';

const measure = (text: string) => text.length * 6;
const context = () => new VectorContext(60, 60, measure);
type Draw = (ctx: CanvasRenderingContext2D) => void;

/** What a canvas paints, and what another program paints from the SVG of the same drawing. */
async function bothPixels(draw: Draw): Promise<readonly Uint8ClampedArray[]> {
  const canvas = createCanvas(60, 60);
  draw(canvas.getContext('2d') as unknown as CanvasRenderingContext2D);
  const recorded = context();
  draw(recorded as unknown as CanvasRenderingContext2D);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" viewBox="0 0 60 60">${opsToSvg(recorded.ops)}</svg>`;
  const painted = createCanvas(60, 60);
  painted.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  return [canvas, painted].map((one) => one.getContext('2d').getImageData(0, 0, 60, 60).data);
}

/** Share of pixels that differ by more than the smoothing of edges does. */
async function difference(draw: Draw): Promise<number> {
  const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = await bothPixels(draw);
  expect(a.some((value) => value > 0)).toBe(true);
  return a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 100).length / a.length;
}

const DRAWINGS: Readonly<Record<string, Draw>> = {
  'a clipped line': (ctx) => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(20, 20, 20, 20);
    ctx.clip();
    ctx.lineWidth = 6;
    ctx.beginPath();
    ctx.moveTo(0, 30);
    ctx.lineTo(60, 34);
    ctx.stroke();
    ctx.restore();
    ctx.fillRect(50, 50, 10, 10);
  },
  'a clip within a clip': (ctx) => {
    ctx.beginPath();
    ctx.arc(30, 30, 25, 0, 2 * Math.PI);
    ctx.clip();
    ctx.beginPath();
    ctx.rect(0, 0, 30, 60);
    ctx.clip();
    ctx.fillRect(0, 0, 60, 60);
  },
  'a quarter of a circle': (ctx) => {
    ctx.beginPath();
    ctx.moveTo(30, 30);
    ctx.arc(30, 30, 25, 0, Math.PI / 2);
    ctx.closePath();
    ctx.fill();
  },
  'three quarters, the other way round': (ctx) => {
    ctx.beginPath();
    ctx.moveTo(30, 30);
    ctx.arc(30, 30, 25, 0, Math.PI / 2, true);
    ctx.closePath();
    ctx.fill();
  },
  'an arc that begins below zero': (ctx) => {
    ctx.lineWidth = 5;
    ctx.beginPath();
    ctx.arc(30, 30, 20, -Math.PI / 2, Math.PI);
    ctx.stroke();
  },
  'dashes that begin midway, with round ends': (ctx) => {
    ctx.lineWidth = 4;
    ctx.lineCap = 'round';
    ctx.setLineDash([8, 8]);
    ctx.lineDashOffset = 8;
    ctx.beginPath();
    ctx.moveTo(0, 30);
    ctx.lineTo(60, 30);
    ctx.stroke();
  },
  'half-transparent shapes, turned': (ctx) => {
    ctx.translate(30, 30);
    ctx.rotate(0.5);
    ctx.globalAlpha = 0.5;
    ctx.fillStyle = 'rgba(200, 0, 0, 0.5)';
    ctx.fillRect(-20, -10, 40, 20);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = '#0000ff80';
    ctx.lineWidth = 6;
    ctx.strokeRect(-20, -10, 40, 20);
  },
  'a clip that ends with its state': (ctx) => {
    ctx.save();
    ctx.translate(10, 10);
    ctx.beginPath();
    ctx.rect(0, 0, 10, 10);
    ctx.clip();
    ctx.restore();
    ctx.fillRect(30, 30, 20, 20);
  },
};

describe('what is drawn as vectors looks as on a canvas:', () => {
  it.each(Object.entries(DRAWINGS))('%s', async (_, draw) => {
    expect(await difference(draw)).toBeLessThan(0.005);
  });
});

describe('a clip', () => {
  const clipped = (draw: (ctx: VectorContext) => void) => {
    const ctx = context();
    ctx.rect(10, 10, 20, 20);
    ctx.clip();
    draw(ctx);
    return ctx.ops;
  };

  it('takes what lies beyond it, and leaves no trace on what lies within', () => {
    expect(
      clipped((ctx) => {
        ctx.fillRect(40, 40, 5, 5);
      }),
    ).toEqual([]);
    expect(
      clipped((ctx) => {
        ctx.fillRect(15, 15, 5, 5);
      })[0]?.clip,
    ).toBeNull();
    expect(
      clipped((ctx) => {
        ctx.fillRect(5, 15, 10, 5);
      })[0]?.clip,
    ).not.toBeNull();
    expect(
      clipped((ctx) => {
        ctx.fillText('a word that is long', 12, 20);
      })[0]?.clip,
    ).not.toBeNull();
  });
});

describe('a text with less room than it takes', () => {
  it('is squeezed around its anchor', () => {
    const ctx = context();
    ctx.textAlign = 'center';
    ctx.fillText('twelve chars', 30, 20, 36);
    // 72 pixels wide, into 36: x = 30 stays where it is.
    expect(ctx.ops[0]?.matrix).toEqual([0.5, 0, 0, 1, 15, 0]);
  });
});

describe('what a vector picture cannot show is an error, and not forgotten:', () => {
  const set = (change: object) => Object.assign(context(), change);
  it.each<[string, () => void, RegExp]>([
    [
      'a gradient',
      () => {
        set({ fillStyle: {} }).fillRect(0, 0, 1, 1);
      },
      /no gradients/,
    ],
    [
      'a shadow',
      () => {
        set({ shadowBlur: 3 }).fillRect(0, 0, 1, 1);
      },
      /no shadows/,
    ],
    [
      'a filter',
      () => {
        set({ filter: 'blur(2px)' });
      },
      /not extensible/,
    ],
    [
      'another way to mix',
      () => {
        set({ globalCompositeOperation: 'xor' }).fillRect(0, 0, 1, 1);
      },
      /mix colours/,
    ],
    [
      'a path of its own',
      () => {
        context().stroke({});
      },
      /no stroke with/,
    ],
    [
      'the other rule of filling',
      () => {
        context().fill('evenodd');
      },
      /no fill with evenodd/,
    ],
    [
      'another baseline',
      () => {
        set({ textBaseline: 'ideographic' }).fillText('a', 0, 0);
      },
      /"ideographic"/,
    ],
    [
      'a part that is cleared',
      () => {
        context().clearRect(5, 5, 5, 5);
      },
      /as a whole/,
    ],
    [
      'a path moved midway',
      () => {
        const ctx = context();
        ctx.moveTo(0, 0);
        ctx.translate(5, 5);
        ctx.lineTo(5, 5);
      },
      /midway/,
    ],
    [
      'a colour by name',
      () => {
        rgbaOf('rebeccapurple');
      },
      /"rebeccapurple"/,
    ],
  ])('%s', (_, draw, message) => {
    expect(draw).toThrow(message);
  });
});
