/** Letters with a border of the ground around them: no rule and no mark behind them crosses them. */

/** From now on text has such a border. @param width pixels, half of them outside the letters */
export function beginHalo(ctx: CanvasRenderingContext2D, ground: string, width = 4): void {
  ctx.lineWidth = width;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = ground;
}

export function writeWithHalo(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
): void {
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}
