/** A paragraph at the top of the pane stands so far below its edge, pixels. */
const ABOVE = 12;

/**
 * Brings a part of a pane into view, in the pane alone: a paragraph at its top, other things in its upper third. The page
 * itself stays where it is.
 */
export function scrollPane(pane: HTMLElement, target: HTMLElement, toTop: boolean): void {
  const { top, height } = target.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  pane.scrollTop += top - frame.top - (toTop ? ABOVE : (frame.height - height) / 3);
}

/** Scrolls the page where it shows nothing, or next to nothing, of the pane. */
export function bringIntoView(pane: HTMLElement): void {
  const { top, bottom } = pane.getBoundingClientRect();
  const seen = pane.ownerDocument.documentElement.clientHeight;
  if (bottom < seen / 3 || top > (2 * seen) / 3) pane.scrollIntoView({ block: 'center' });
}
