import type { Clip, Matrix, Path, Segment, VectorOp } from './vector-ops';

/** A rectangle of the picture, in its pixels. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far something may stick out of a clip that is then left away, pixels: less than can be seen. */
const UNSEEN = 0.5;
const EVERYWHERE: Extent = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

/**
 * What a clip does to an operation: hides it, leaves it whole, or cuts it. Charts clip each series to the plot, though
 * few reach out of it: without the other clips files are smaller and easier to edit.
 */
export function underClip(op: VectorOp): 'hidden' | 'whole' | 'cut' {
  if (!op.clip) return 'whole';
  const box = extentOf(op);
  const within = clipExtent(op.clip);
  if (
    box.right <= within.left ||
    box.left >= within.right ||
    box.bottom <= within.top ||
    box.top >= within.bottom
  )
    return 'hidden';
  const isWithin =
    isRectangular(op.clip) &&
    box.left >= within.left - UNSEEN &&
    box.right <= within.right + UNSEEN &&
    box.top >= within.top - UNSEEN &&
    box.bottom <= within.bottom + UNSEEN;
  return isWithin ? 'whole' : 'cut';
}

/** Where an operation paints, or a little more: half its line's width all around, more at sharp corners. */
export function extentOf(op: VectorOp): Extent {
  if (op.kind === 'shape') {
    const miter = op.pen?.join === 'miter' && op.path.length > 2 ? 1.5 : 1;
    return hull(op.path, op.matrix, ((op.pen?.width ?? 0) / 2) * miter);
  }
  if (op.kind === 'image') return hull([['R', op.x, op.y, op.width, op.height]], op.matrix);
  const { x, y, width, font } = op;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[op.anchor];
  return hull([['R', left, y - font.size * 0.8, width, font.size * 1.05]], op.matrix);
}

function clipExtent(clip: Clip): Extent {
  const own = hull(clip.path, clip.matrix);
  const outer = clip.outer ? clipExtent(clip.outer) : EVERYWHERE;
  return {
    left: Math.max(own.left, outer.left),
    top: Math.max(own.top, outer.top),
    right: Math.min(own.right, outer.right),
    bottom: Math.min(own.bottom, outer.bottom),
  };
}

function isRectangular({ path, matrix: [, b, c], outer }: Clip): boolean {
  const isOwn = path.length === 1 && path[0]?.[0] === 'R' && b === 0 && c === 0;
  return isOwn && (!outer || isRectangular(outer));
}

/** In one pass and without a list of corners: the outline of a country has tens of thousands of points. */
function hull(path: Path, [a, b, c, d, e, f]: Matrix, around = 0): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number) => {
    const [across, down] = [a * x + c * y + e, b * x + d * y + f];
    left = Math.min(left, across);
    right = Math.max(right, across);
    top = Math.min(top, down);
    bottom = Math.max(bottom, down);
  };
  for (const segment of path) takeCorners(segment, take);
  const [wide, high] = [around * (Math.abs(a) + Math.abs(c)), around * (Math.abs(b) + Math.abs(d))];
  return { left: left - wide, top: top - high, right: right + wide, bottom: bottom + high };
}

function takeCorners(segment: Segment, take: (x: number, y: number) => void): void {
  switch (segment[0]) {
    case 'Z':
      return;
    case 'R': {
      const [, x, y, width, height] = segment;
      takeBox(x, y, x + width, y + height, take);
      return;
    }
    case 'A': {
      const [, x, y, radius] = segment;
      takeBox(x - radius, y - radius, x + radius, y + radius, take);
      return;
    }
    case 'C':
      take(segment[1], segment[2]);
      take(segment[3], segment[4]);
      take(segment[5], segment[6]);
      return;
    default:
      take(segment[1], segment[2]);
  }
}

function takeBox(
  left: number,
  top: number,
  right: number,
  bottom: number,
  take: (x: number, y: number) => void,
): void {
  take(left, top);
  take(right, top);
  take(left, bottom);
  take(right, bottom);
}
