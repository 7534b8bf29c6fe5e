import type { LabelledShape } from './map-labels';
import { placeLabels } from './map-labels';

const CANVAS = { width: 400, height: 300 };

function shape(
  [left, top, right, bottom]: readonly [number, number, number, number],
  [width, height]: readonly [number, number] = [60, 30],
  { isMarker = false, isGap = false } = {},
): LabelledShape {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { bounds: { left, right, top, bottom }, x, y, isMarker, isGap, width, height };
}

describe('the words of a map', () => {
  it('stand over their shapes', () => {
    const [box] = placeLabels([shape([100, 100, 200, 200])], CANVAS);
    expect(box).toEqual({ left: 120, right: 180, top: 135, bottom: 165 });
  });

  it('of the smaller of two that would cover each other stand beside it, on no other shape', () => {
    const large = shape([100, 50, 220, 140]);
    const small = shape([120, 90, 170, 140]);
    const [over, beside] = placeLabels([large, small], CANVAS);
    expect(over).toMatchObject({ top: 80, bottom: 110 });
    expect(beside).toEqual({ left: 115, right: 175, top: 144, bottom: 174 });
  });

  it('give way to a figure where they are the reason of a gap, however large its shape', () => {
    const gap = shape([100, 50, 300, 250], [60, 30], { isGap: true });
    const figure = shape([180, 130, 220, 170]);
    const [reason, over] = placeLabels([gap, figure], CANVAS);
    expect(over).toEqual({ left: 170, right: 230, top: 135, bottom: 165 });
    expect(reason).toMatchObject({ left: 304, right: 364 });
  });

  it('reach over a gap beside the shape where they are a figure, and over no other figure', () => {
    const above = shape([100, 50, 220, 140]);
    const small = shape([120, 90, 170, 140]);
    const below = (isGap: boolean) => shape([100, 150, 220, 300], [0, 0], { isGap });
    expect(placeLabels([above, small, below(true)], CANVAS)[1]).toMatchObject({ top: 144 });
    expect(placeLabels([above, small, below(false)], CANVAS)[1]).toBeNull();
  });

  it('are left out where every place beside the shape is on another one', () => {
    const around = shape([0, 0, 400, 300]);
    const small = shape([180, 130, 220, 170]);
    expect(placeLabels([around, small], CANVAS)[1]).toBeNull();
  });

  it('of a marker stand beside it, to the right where there is room', () => {
    const [box] = placeLabels([shape([95, 95, 105, 105], [60, 30], { isMarker: true })], CANVAS);
    expect(box).toEqual({ left: 109, right: 169, top: 85, bottom: 115 });
    const [edge] = placeLabels([shape([385, 95, 395, 105], [60, 30], { isMarker: true })], CANVAS);
    expect(edge).toEqual({ left: 321, right: 381, top: 85, bottom: 115 });
  });

  it('of a marker reach over a neighbour where they are a figure, and not where they are the reason of a gap', () => {
    const neighbour = shape([0, 0, 400, 300], [0, 0]);
    const marker = (isGap: boolean) =>
      shape([95, 95, 105, 105], [60, 30], { isMarker: true, isGap });
    expect(placeLabels([neighbour, marker(false)], CANVAS)[1]).toMatchObject({ left: 109 });
    expect(placeLabels([neighbour, marker(true)], CANVAS)[1]).toBeNull();
  });

  it('stay on the canvas, and shapes without words take no room', () => {
    const silent = shape([0, 0, 50, 50], [0, 0]);
    const corner = shape([0, 10, 20, 30]);
    expect(placeLabels([silent, corner], CANVAS)[0]).toBeNull();
    for (const box of placeLabels([corner], CANVAS))
      expect(box).toEqual({ left: 24, right: 84, top: 5, bottom: 35 });
  });
});
