import { Directive, signal } from '@angular/core';

/** A place onto which files can be dropped: it shows that it would take them. What it does with them is another's. */
@Directive({
  host: {
    '[class.over]': 'isOver()',
    '(dragover)': 'over($event)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': 'drop($event)',
  },
})
export abstract class DropPlace {
  protected readonly isOver = signal(false);

  protected over(event: DragEvent): void {
    // Else the browser would leave the page for the file.
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(event.dataTransfer?.files);
  }

  protected abstract take(files: FileList | undefined): void;
}
