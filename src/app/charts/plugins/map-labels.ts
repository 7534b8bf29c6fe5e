import type { Box } from './tile-shapes';
import { overlaps } from './tile-shapes';

/** A shape of a map and the size of its words, pixels. */
export interface LabelledShape {
  /** Of the shape, or of the marker that stands for it. */
  readonly bounds: Box;
  readonly x: number;
  readonly y: number;
  /** Whether a marker stands for it: words cannot stand on that. */
  readonly isMarker: boolean;
  /** Whether it has the reason of a gap to say, and no figure. */
  readonly isGap: boolean;
  /** Of its words; 0 for none. */
  readonly width: number;
  readonly height: number;
}

/** Between a shape and words beside it, pixels. */
const AWAY = 4;

/**
 * Where the words of each shape stand: over it, large shapes first, or else beside it, on no other shape; null where they
 * would cover others: the tooltip and the table have them. Figures come before the reasons of gaps, and may stand on those:
 * where room is short, a reader looks for figures.
 */
export function placeLabels(
  shapes: readonly LabelledShape[],
  canvas: { readonly width: number; readonly height: number },
): readonly (Box | null)[] {
  const area = ({ bounds: { left, right, top, bottom } }: LabelledShape) =>
    (right - left) * (bottom - top);
  const taken: Box[] = [];
  const places = shapes.map((): Box | null => null);
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= canvas.width &&
    box.top >= 0 &&
    box.bottom <= canvas.height &&
    !taken.some((other) => overlaps(box, other));
  const place = (shape: LabelledShape, boxes: readonly Box[]) => {
    const box = boxes.find(isFree);
    if (!box) return;
    places[shapes.indexOf(shape)] = box;
    taken.push(box);
  };
  const placeAll = (bySize: readonly LabelledShape[]) => {
    for (const shape of bySize) place(shape, shape.isMarker ? [] : [over(shape)]);
    for (const shape of bySize) {
      if (places[shapes.indexOf(shape)]) continue;
      // A figure's words may reach over a gap: a line leads to where they belong.
      const others = shapes
        .filter((one) => one !== shape && (shape.isGap || !one.isGap))
        .map(({ bounds }) => bounds);
      const free = beside(shape).filter((box) => !others.some((other) => overlaps(box, other)));
      // A marker is small: its figure may reach over a neighbour, as over the sea. A reason there would seem the neighbour's.
      place(shape, shape.isMarker && !shape.isGap ? [...free, ...beside(shape)] : free);
    }
  };
  const bySize = shapes.filter(({ width }) => width > 0).sort((a, b) => area(b) - area(a));
  placeAll(bySize.filter(({ isGap }) => !isGap));
  placeAll(bySize.filter(({ isGap }) => isGap));
  return places;
}

function over({ x, y, width, height }: LabelledShape): Box {
  return boxAt(x, y, width, height);
}

/** To the right, level or by the lower corner; below; to the left; above. */
function beside({ bounds, x, y, width, height }: LabelledShape): readonly Box[] {
  return [
    boxAt(bounds.right + AWAY + width / 2, y, width, height),
    boxAt(bounds.right + AWAY + width / 2, bounds.bottom, width, height),
    boxAt(x, bounds.bottom + AWAY + height / 2, width, height),
    boxAt(bounds.left - AWAY - width / 2, y, width, height),
    boxAt(x, bounds.top - AWAY - height / 2, width, height),
  ];
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  const [across, down] = [width / 2, height / 2];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}
