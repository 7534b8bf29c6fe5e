import { Service, signal } from '@angular/core';
import type { DrawMatrix } from '../../views/ledger-figures';

/** The matrix's builder, with the library that draws tiles: fetched once the page stands. */
@Service({ autoProvided: false })
export class FetchedMatrix {
  /** Null until it is there; it stays null where it could not be fetched, and the table says the same. */
  readonly build = signal<DrawMatrix | null>(null);

  want(): void {
    import('../../charts/target-matrix')
      .then(({ growthMatrix }) => {
        this.build.set(growthMatrix);
      })
      .catch(() => undefined);
  }
}
