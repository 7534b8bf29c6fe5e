import type { ElementRef, Signal } from '@angular/core';
import {
  afterNextRender,
  afterRenderEffect,
  DOCUMENT,
  inject,
  Injector,
  untracked,
} from '@angular/core';

/**
 * What was pressed may be gone at once, or when the file has been read once more: then the keyboard goes on from a place
 * near by, and the page stays where it is. Call it where a component is made, and what it gives after each such press.
 *
 * @param place has a `tabindex`
 * @param renewed what comes of a further reading
 */
export function focusNear(
  place: Signal<ElementRef<HTMLElement> | undefined>,
  renewed: Signal<unknown>,
): () => void {
  const [document, injector] = [inject(DOCUMENT), inject(Injector)];
  let isAwaited = false;
  const keep = () => {
    const at = document.activeElement;
    if (!at || at === document.body) place()?.nativeElement.focus({ preventScroll: true });
  };
  afterRenderEffect(() => {
    renewed();
    if (!isAwaited) return;
    isAwaited = false;
    untracked(keep);
  });
  return () => {
    isAwaited = true;
    afterNextRender(keep, { injector });
  };
}
