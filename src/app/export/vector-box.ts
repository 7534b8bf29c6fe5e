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
    return hull(cornersOf(op.path), op.matrix, ((op.pen?.width ?? 0) / 2) * miter);
  }
  if (op.kind === 'image') {
    const { x, y, width, height } = op;
    return hull(
      [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ],
      op.matrix,
    );
  }
  const { x, y, width, font } = op;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[op.anchor];
  const [top, bottom] = [y - font.size * 0.8, y + font.size * 0.25];
  return hull(
    [
      [left, top],
      [left + width, top],
      [left, bottom],
      [left + width, bottom],
    ],
    op.matrix,
  );
}

function clipExtent(clip: Clip): Extent {
  const own = hull(cornersOf(clip.path), clip.matrix);
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

type Corner = readonly [x: number, y: number];

function cornersOf(path: Path): readonly Corner[] {
  return path.flatMap((segment: Segment): readonly Corner[] => {
    switch (segment[0]) {
      case 'Z':
        return [];
      case 'R': {
        const [, x, y, width, height] = segment;
        return [
          [x, y],
          [x + width, y + height],
          [x + width, y],
          [x, y + height],
        ];
      }
      case 'A': {
        const [, x, y, radius] = segment;
        return [
          [x - radius, y - radius],
          [x + radius, y + radius],
          [x + radius, y - radius],
          [x - radius, y + radius],
        ];
      }
      case 'C': {
        const [, ax, ay, bx, by, x, y] = segment;
        return [
          [ax, ay],
          [bx, by],
          [x, y],
        ];
      }
      default:
        return [[segment[1], segment[2]]];
    }
  });
}

function hull(corners: readonly Corner[], [a, b, c, d, e, f]: Matrix, around = 0): Extent {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const [wide, high] = [around * (Math.abs(a) + Math.abs(c)), around * (Math.abs(b) + Math.abs(d))];
  for (const [x, y] of corners) {
    const [across, down] = [a * x + c * y + e, b * x + d * y + f];
    box.left = Math.min(box.left, across - wide);
    box.right = Math.max(box.right, across + wide);
    box.top = Math.min(box.top, down - high);
    box.bottom = Math.max(box.bottom, down + high);
  }
  return box;
}
