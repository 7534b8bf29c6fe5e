import { Directive, output } from '@angular/core';
import { DropPlace } from './drop-place';

/** A place onto which files can be dropped, several at once. */
@Directive({ selector: '[riFilesDrop]' })
export class FilesDrop extends DropPlace {
  readonly riFilesDrop = output<readonly File[]>();

  protected override take(files: FileList | undefined): void {
    const all = Array.from(files ?? []);
    if (all.length) this.riFilesDrop.emit(all);
  }
}
