import type { Injector } from '@angular/core';
import { SharedFigures } from '../../store/shared-figures';

/**
 * Lets a saved figure be dropped onto any page. A place for files on the page goes first; what falls beside it is taken
 * for a figure, since the browser would leave the app for it.
 */
export function takeDroppedFigures(injector: Injector): void {
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files.item(0);
    if (file) void injector.get(SharedFigures).open(file);
  });
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
