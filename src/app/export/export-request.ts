import type { Figure } from '../charts/spec';
import type { Assumption } from '../domain/assumption';
import type { ClaimSet } from '../domain/claim-set';
import type { FigureView } from '../domain/figure-view';
import type { AllWords } from '../../i18n/en-later';
import type { FigureLook } from './figure-look';

/** What every format is written from. The same request gives the same bytes: the day is part of it. */
export interface ExportRequest {
  /** In the language of `words`; makes a new spec at every call. */
  readonly figure: Figure;
  /** Where the figure comes from; null for one that has no address. */
  readonly view: FigureView | null;
  /** Every claim that the figure's marks and cells name is in it. */
  readonly set: ClaimSet;
  /** The analyst's that are on; what the figure rests on goes with it into files that can be opened again. */
  readonly assumptions?: readonly Assumption[];
  readonly words: AllWords;
  readonly look: FigureLook;
  /** The last line of a picture: who made it, and when. */
  readonly stamp: string;
  /** ISO 8601, of the day on which the file is written. */
  readonly today: string;
}

/** Writes one file. Fails with an `Error` whose message tells the reader why. */
export type WriteExport = (request: ExportRequest) => Promise<Blob>;
