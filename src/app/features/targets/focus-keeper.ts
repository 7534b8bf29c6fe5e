import type { ElementRef, Signal } from '@angular/core';
import { afterNextRender, DOCUMENT, inject, Injector } from '@angular/core';

/**
 * Where what was pressed is gone once it has done its work, focus would be lost: then it goes to another place. Call it
 * where a component is made, and what it gives after each such press.
 */
export function focusKeeper(): (place: Signal<ElementRef<HTMLElement>>) => void {
  const [document, injector] = [inject(DOCUMENT), inject(Injector)];
  return (place) => {
    const keep = () => {
      if (document.activeElement === document.body) place().nativeElement.focus();
    };
    afterNextRender(keep, { injector });
  };
}
