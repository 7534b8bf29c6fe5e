/** Canvas pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share a place. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Rising lines across boxes, `step` pixels apart; all of them in one stroke, for there may be hundreds. */
export function drawHatching(
  ctx: CanvasRenderingContext2D,
  boxes: readonly Box[],
  color: string,
  lineWidth = 1,
  step = 6,
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = lineWidth;
  ctx.beginPath();
  for (const { left, top, right, bottom } of boxes) {
    const [width, height] = [right - left, bottom - top];
    for (let along = step / 2; along < width + height; along += step) {
      ctx.moveTo(left + Math.max(along - height, 0), top + Math.min(along, height));
      ctx.lineTo(left + Math.min(along, width), top + Math.max(along - width, 0));
    }
  }
  ctx.stroke();
}

export function fillBox(
  ctx: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  color: string,
): void {
  ctx.fillStyle = color;
  ctx.fillRect(left, top, right - left, bottom - top);
}

/** A frame within a box. */
export function drawOutline(
  ctx: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  color: string,
  width = 1,
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.strokeRect(left + width / 2, top + width / 2, right - left - width, bottom - top - width);
}

/** The lower right half of a box in another colour. */
export function drawSplit(
  ctx: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  color: string,
): void {
  triangle(ctx, color, [right, top], [right, bottom], [left, bottom]);
}

/** A folded corner at the top right. */
export function drawCorner(
  ctx: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  color: string,
): void {
  const side = Math.min(9, (right - left) / 2, (bottom - top) / 2);
  triangle(ctx, color, [right - side, top], [right, top], [right, top + side]);
}

function triangle(
  ctx: CanvasRenderingContext2D,
  color: string,
  ...corners: readonly [number, number][]
): void {
  ctx.fillStyle = color;
  ctx.beginPath();
  for (const [x, y] of corners) ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fill();
}
