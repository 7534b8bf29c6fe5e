import { Directive, output } from '@angular/core';
import { DropPlace } from './drop-place';

/** A place onto which a file can be dropped: it hands over the first. */
@Directive({ selector: '[riFileDrop]' })
export class FileDrop extends DropPlace {
  readonly riFileDrop = output<File>();

  protected override take(files: FileList | undefined): void {
    const file = files?.item(0);
    if (file) this.riFileDrop.emit(file);
  }
}
