import { Directive, output, signal } from '@angular/core';

/** A place onto which a file can be dropped: it hands over the first, and shows that it would take it. */
@Directive({
  selector: '[riFileDrop]',
  host: {
    '[class.over]': 'isOver()',
    '(dragover)': 'over($event)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': 'drop($event)',
  },
})
export class FileDrop {
  readonly riFileDrop = output<File>();

  protected readonly isOver = signal(false);

  protected over(event: DragEvent): void {
    // Else the browser would leave the page for the file.
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    const file = event.dataTransfer?.files.item(0);
    if (file) this.riFileDrop.emit(file);
  }
}
