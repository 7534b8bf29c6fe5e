import { afterNextRender, ElementRef, inject, Injector } from '@angular/core';

/**
 * Where a field takes the place of the button that opened it, the keyboard goes back to that button when the field is given
 * up: the one with `data-opens` of that text. Call it where a component is made.
 */
export function focusBack(): (opened: string) => void {
  const [host, injector] = [inject<ElementRef<HTMLElement>>(ElementRef), inject(Injector)];
  return (opened) => {
    const back = () => {
      const buttons = [...host.nativeElement.querySelectorAll<HTMLElement>('[data-opens]')];
      buttons.find(({ dataset }) => dataset['opens'] === opened)?.focus();
    };
    afterNextRender(back, { injector });
  };
}
