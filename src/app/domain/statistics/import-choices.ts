import type { RegionId } from '../region';
import type { ImportChoices } from './import-run';
import type { Correction } from './mapping';
import type { ProblemKind } from './problem';
import type { TableOptions } from './table';

/** What becomes of an analyst's choices when one is made: of each kind, those that it replaces give way to it. */

/** How the file is read. Columns may be others then: what was chosen for them is proposed anew. */
export function withOptions(
  { options }: ImportChoices,
  change: Partial<TableOptions>,
): Pick<ImportChoices, 'options' | 'mapping' | 'corrections'> {
  return { options: { ...options, ...change }, mapping: null, corrections: [] };
}

/** @param region null keeps it as a region of its own; undefined leaves it to what is proposed */
export function withRegion(
  { regions }: ImportChoices,
  text: string,
  region: RegionId | null | undefined,
): Pick<ImportChoices, 'regions'> {
  const others = regions.filter((one) => one.text !== text);
  return { regions: region === undefined ? others : [...others, { text, region }] };
}

/** @param id an indicator of the claims; null for none */
export function withIndicator(
  { indicators }: ImportChoices,
  parts: readonly string[],
  id: string | null,
): Pick<ImportChoices, 'indicators'> {
  const key = parts.join('\t');
  const others = indicators.filter(([known]) => known !== key);
  return { indicators: id === null ? others : [...others, [key, id]] };
}

/** A text of a column has one correction at a time. */
export function withCorrection(
  { corrections }: ImportChoices,
  correction: Correction,
): Pick<ImportChoices, 'corrections'> {
  const { column, text } = correction;
  const others = corrections.filter((one) => one.column !== column || one.text !== text);
  return { corrections: [...others, correction] };
}

export function withoutCorrection(
  { corrections }: ImportChoices,
  correction: Correction,
): Pick<ImportChoices, 'corrections'> {
  return { corrections: corrections.filter((one) => one !== correction) };
}

export function withStop(
  { stopAt }: ImportChoices,
  kind: ProblemKind,
  stops: boolean,
): Pick<ImportChoices, 'stopAt'> {
  const others = stopAt.filter((one) => one !== kind);
  return { stopAt: stops ? [...others, kind] : others };
}
