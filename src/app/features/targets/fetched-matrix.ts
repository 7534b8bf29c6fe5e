import { Service, signal } from '@angular/core';
import type { ChartSpec } from '../../charts/spec';
import type { TargetContext } from '../../charts/target-text';
import type { Appraisal } from '../../domain/appraisal';

type Matrix = (
  appraisals: readonly Appraisal[],
  context: TargetContext,
  width?: number,
) => ChartSpec;

/** The matrix's builder, with the library that draws tiles: fetched once the page stands. */
@Service({ autoProvided: false })
export class FetchedMatrix {
  /** Null until it is there; it stays null where it could not be fetched, and the table says the same. */
  readonly build = signal<Matrix | null>(null);

  want(): void {
    import('../../charts/target-matrix')
      .then(({ growthMatrix }) => {
        this.build.set(growthMatrix);
      })
      .catch(() => undefined);
  }
}
