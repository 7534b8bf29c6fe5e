import type { WordsOfStatistics } from '../../i18n/en-statistics';
import { formatNumber } from '../../i18n/format';
import type { ClaimSet } from '../domain/claim-set';
import type { Dataset } from '../domain/statistics/dataset';
import type { Observations } from '../domain/statistics/statistics';
import { periodText, unitText } from './table-texts';

/** A figure of a dataset in words, with its place in the file. */
export interface OriginRow {
  readonly region: string;
  readonly period: string;
  /** With its unit, or why there is none. */
  readonly figure: string;
  readonly isGap: boolean;
  readonly row: string;
  readonly column: string;
  /** Status and notes; empty for nothing. */
  readonly status: string;
  /** What the row itself names as its source; empty for nothing. */
  readonly source: string;
}

/** The figure at a position of a slice; the unit as `unitText` has it. */
export function originRow(
  dataset: Dataset,
  slice: Observations,
  at: number,
  set: Pick<ClaimSet, 'units'> | null,
  words: WordsOfStatistics,
): OriginRow {
  const { lang, tables, comma } = words;
  const member = dataset.indicators[slice.indicator];
  const region = dataset.regions[slice.region[at] ?? -1];
  const trait = dataset.traits[slice.trait[at] ?? -1];
  const value = slice.value[at] ?? NaN;
  const isGap = Number.isNaN(value);
  const unit = member ? unitText(dataset, member, set, lang) : '';
  const number = isGap ? '' : formatNumber(value, lang, member?.decimals ?? 6);
  const notes = [trait ? tables.statuses[trait.status] : '', trait?.note ?? ''];
  return {
    region: region ? region.name[lang] : '',
    period: periodText(dataset.periods[slice.period[at] ?? -1]?.id ?? '', lang),
    figure: isGap
      ? tables.absences[trait?.absence ?? 'missing']
      : unit
        ? // `5 10 000 tonnes` would be read as one number.
          number + (/^\d/.test(unit) ? '\u00a0×\u00a0' : '\u00a0') + unit
        : number,
    isGap,
    // A row's number is a name, not an amount: no separators.
    row: String(slice.row[at] ?? ''),
    column: dataset.columns[trait?.column ?? -1] ?? '',
    status: notes.filter((text) => text).join(comma),
    source: trait?.source ?? '',
  };
}
