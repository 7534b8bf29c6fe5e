import type { ElementRef, Signal } from '@angular/core';
import { afterNextRender, DOCUMENT, inject, Injector } from '@angular/core';

/**
 * Where what was pressed is gone once it has done its work, focus would be lost: then it goes to another place, if that is
 * there. Call it where a component is made, and what it gives after each such press.
 */
export function focusKeeper(): (place: Signal<ElementRef<HTMLElement> | undefined>) => void {
  const [document, injector] = [inject(DOCUMENT), inject(Injector)];
  return (place) => {
    const keep = () => {
      const at = document.activeElement;
      if (!at || at === document.body) place()?.nativeElement.focus();
    };
    afterNextRender(keep, { injector });
  };
}
