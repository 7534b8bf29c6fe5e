// For Karma: what is written on canvases.

export interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly font: string;
  readonly canvas: HTMLCanvasElement;
}

/** Keeps every text that is written on a canvas from now until the test ends, where and in which colour. */
export function keepTexts(): readonly Written[] {
  type Write = (this: CanvasRenderingContext2D, text: string, x: number, y: number) => void;
  const { prototype } = CanvasRenderingContext2D;
  const write = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as Write;
  const written: Written[] = [];
  spyOn(prototype, 'fillText').and.callFake(function (this: CanvasRenderingContext2D, text, x, y) {
    const { font, canvas } = this;
    written.push({ text, x, y, color: this.fillStyle as string, font, canvas });
    write.call(this, text, x, y);
  });
  return written;
}
