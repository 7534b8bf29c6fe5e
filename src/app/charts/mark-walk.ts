import type { MarkBox, Painting } from './mark-places';
import { acrossRows } from './mark-places';
import type { Mark } from './spec';

/** How keys walk the marks of a chart, and how the one that is reached is shown: for the app and for other pages alike. */

/**
 * Where a key leads from a mark.
 *
 * @param at index into the marks; -1 for none yet
 * @returns the same, within the marks; null for a key that leads nowhere
 */
export function walkedTo(
  key: string,
  at: number,
  marks: readonly Mark[],
  painting: Painting | undefined,
): number | null {
  const last = marks.length - 1;
  const within = (to: number) => Math.min(Math.max(to, 0), last);
  switch (key) {
    case 'ArrowRight':
      return within(at + 1);
    case 'ArrowLeft':
      return within(at - 1);
    case 'ArrowDown':
      return within(acrossRows(painting, marks, at, 1));
    case 'ArrowUp':
      return within(acrossRows(painting, marks, at, -1));
    case 'Home':
      return within(0);
    case 'End':
      return last;
    case 'Escape':
      return -1;
    default:
      return null;
  }
}

/** Shows a mark that Chart.js draws itself as active, and no other. @param box null for none */
export function lightUp({ chart }: Painting, box: MarkBox | null): void {
  const [now] = chart.getActiveElements();
  const next = box?.isElement ? box : undefined;
  if (now?.datasetIndex === next?.dataset && now?.index === next?.index) return;
  chart.setActiveElements(next ? [{ datasetIndex: next.dataset, index: next.index }] : []);
  chart.draw();
}
