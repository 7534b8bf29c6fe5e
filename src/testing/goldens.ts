// For Karma: pictures that were looked at once, and must stay as they are.
import { Chart } from 'chart.js';
import { CHART_PARTS } from '../app/charts/registry';
import type { ChartSpec } from '../app/charts/spec';
import type { Picture } from './pixels';
import { canvasPicture, pictureOf } from './pixels';

/** The major version of the browser that npm brings (`@sparticuz/chromium`); another rounds edges otherwise. */
const PINNED = 153;
const SIZE = { width: 320, height: 200 };
/** Edges are smoothed by hardware and system; a channel may differ so much, and so many pixels may differ more. */
const CHANNEL = 40;
const MOST = 0.001;

/**
 * Holds a picture to its golden, and shows that it bites: painted with other figures it is another one.
 *
 * @param slipped the same with other figures; not given where another picture of its kind shows it
 */
export function holdsGolden(name: string, spec: () => ChartSpec, slipped?: () => ChartSpec): void {
  it(`${name} is the one that was looked at`, async () => {
    pinnedOnly();
    const canvas = paintPlain(spec());
    const share = await differenceTo(name, canvas);
    if (share === null) await keepGolden(name, canvas);
    expectAlike(share ?? 0, true);
  });
  if (!slipped) return;
  it(`${name} is another one where a figure is`, async () => {
    pinnedOnly();
    const share = await differenceTo(name, paintPlain(slipped()));
    if (share === null) pending('goldens are painted anew');
    expectAlike(share ?? 0, false);
  });
}

function pinnedOnly(): void {
  if (!isPinnedBrowser()) pending('goldens are painted in the browser that npm brings');
}

function expectAlike(share: number, alike: boolean): void {
  expect(isAlike(share))
    .withContext(`${String(share)} of the pixels differ`)
    .toBe(alike);
}

function isPinnedBrowser(): boolean {
  return Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]) === PINNED;
}

/** A spec painted small and without a letter: fonts differ from one machine to the next. */
export function paintPlain({ config, parts = [] }: ChartSpec): HTMLCanvasElement {
  Chart.register(...CHART_PARTS, ...parts);
  const { prototype } = CanvasRenderingContext2D;
  spyOn(prototype, 'fillText');
  spyOn(prototype, 'strokeText');
  // Room for labels is taken by what they measure: here nothing.
  spyOn(prototype, 'measureText').and.returnValue({ width: 10 } as TextMetrics);
  const canvas = Object.assign(document.createElement('canvas'), SIZE);
  const options = { ...config.options, responsive: false, devicePixelRatio: 1 };
  const chart = new Chart(canvas, { ...config, options });
  const copy = Object.assign(document.createElement('canvas'), SIZE);
  const context = copy.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  context.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}

/**
 * The share of pixels that differ from the golden of that name; null while goldens are painted anew
 * (RI_UPDATE_GOLDENS=1).
 */
async function differenceTo(name: string, canvas: HTMLCanvasElement): Promise<number | null> {
  const answer = await fetch(`/goldens/${name}.png`);
  if (answer.status === 204) return null;
  if (!answer.ok)
    throw new Error(`There is no golden "${name}": paint it with RI_UPDATE_GOLDENS=1, and look`);
  return shareThatDiffers(canvasPicture(canvas), await pictureOf(await answer.blob()));
}

/** Makes a picture the golden of that name. Look at the file before it is committed. */
async function keepGolden(name: string, canvas: HTMLCanvasElement): Promise<void> {
  const body = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  await fetch(`/goldens/${name}.png`, { method: 'PUT', body });
}

function isAlike(share: number): boolean {
  return share <= MOST;
}

function shareThatDiffers(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const apart = [0, 1, 2].some((channel) => {
      return Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > CHANNEL;
    });
    if (apart) count += 1;
  }
  return count / (a.data.length / 4);
}
