import { Directive, output, signal } from '@angular/core';

/** A place onto which files can be dropped, several at once; it shows that it would take them. */
@Directive({
  selector: '[riFilesDrop]',
  host: {
    '[class.over]': 'isOver()',
    '(dragover)': 'over($event)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': 'drop($event)',
  },
})
export class FilesDrop {
  readonly riFilesDrop = output<readonly File[]>();

  protected readonly isOver = signal(false);

  protected over(event: DragEvent): void {
    // Else the browser would leave the page for the file.
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length) this.riFilesDrop.emit(files);
  }
}
