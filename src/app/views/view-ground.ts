import type { EveryWord } from '../../i18n/every-word';
import type { Figure } from '../charts/spec';
import type { Assumption } from '../domain/assumption';
import type { Boundaries } from '../domain/boundaries';
import type { ClaimSet } from '../domain/claim-set';
import type { Region } from '../domain/region';
import type { Repair } from '../domain/repair';
import type { Statistics } from '../domain/statistics/statistics';
import type { ClaimWork } from './claim-lookup';

/** What figures are made from, wherever that is: on a page, on the figure board, in another site's frame, on the command line. */
export interface ViewGround {
  /** All claims, companions among them: the address says whether they are heard. Figures of datasets must be in it. */
  readonly set: ClaimSet;
  readonly words: EveryWord;
  /** Those that are on. */
  readonly assumptions: readonly Assumption[];
  /** Asked only for the boundary map. */
  readonly boundaries: (regions: readonly Region[]) => Promise<Boundaries>;
  /** The analyst's datasets; null where there are none. */
  readonly statistics: Statistics | null;
  /** What an analyst has reviewed and verified; nothing if not given. */
  readonly work?: ClaimWork;
}

/** Why an address gives no figure, with what it names. */
export type ViewProblem =
  | { readonly kind: 'no-page'; readonly value: string }
  | { readonly kind: 'no-part'; readonly value: string; readonly parts: readonly string[] }
  | { readonly kind: 'no-target' | 'no-dataset' | 'no-indicator'; readonly value: string }
  /** The page is there, and the data have nothing to draw on it. */
  | { readonly kind: 'nothing'; readonly value: string };

export type ViewReading =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      /** What of the address made no sense and was mended. */
      readonly repairs: readonly Repair[];
      /** What it is drawn from, where that is not the ground's set: a dataset. */
      readonly set?: ClaimSet;
    }
  | ViewProblem;

/** The part that was asked for; a problem where the page has no such figure, or none at all. */
export function partOf(
  parts: ReadonlyMap<string, Figure | null>,
  part: string,
  path: string,
  repairs: readonly Repair[] = [],
): ViewReading {
  const drawn = [...parts].flatMap(([name, figure]) => (figure ? [name] : []));
  const figure = parts.get(part);
  if (figure) return { kind: 'figure', figure, repairs };
  if (!drawn.length) return { kind: 'nothing', value: path };
  return { kind: 'no-part', value: part, parts: drawn };
}
