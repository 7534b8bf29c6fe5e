/**
 * What a column is for. `indicator` may stand at several columns: together they say which figure it is (measure, sex,
 * age). A column of names belongs to the column of codes beside it, else to the nearest one before it, else behind it.
 */
export const COLUMN_ROLES = [
  'region',
  'region-name',
  'indicator',
  'indicator-name',
  'period',
  /** The month or quarter of the year that `period` gives. */
  'period-part',
  /** The first day of the month, quarter or year that is meant: which, their spacing says. */
  'period-start',
  'value',
  'unit',
  'multiplier',
  'status',
  'note',
  'source',
  /** What is to be done with the row (SDMX ACTION): rows that delete are left out. */
  'action',
  'ignored',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How sure a proposal is. */
export const CERTAINTIES = ['sure', 'likely', 'guess'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why a role was proposed; words make a sentence of it, with `detail` in it. */
export const PROPOSAL_REASONS = [
  /** The format says so. `detail`: the concept. */
  'by-format',
  /** The header is a usual name for it. `detail`: the header. */
  'by-name',
  /** The header is a period or a region: that of the figures below it. `detail`: the header. */
  'is-period',
  'is-region',
  /** The header is a part of the year that stands in the row, or that the whole table is of. `detail`: the header. */
  'is-part',
  /** Most of its cells are what it would hold. `detail`: how many of how many, as `180/200`. */
  'by-content',
  /** It is what is left. */
  'by-elimination',
  /** Always the same text. `detail`: the text. */
  'constant',
  /** Another column of names says the same. `detail`: its header. */
  'repeats',
  /** Of month and split year, it can only be meant as the latter. `detail`: one of the texts. */
  'split-years',
  /** Days that are all first ones, evenly apart. `detail`: `month`, `quarter` or `year`, which they stand for. */
  'first-days',
  /** A column of a table that stands beside the first one. `detail`: the header with which it begins. */
  'second-table',
  /** Units below a scale that is said for the whole table. `detail`: the scale. */
  'scale-above',
  'empty',
  /** The analyst has chosen it, now or for a file of the same shape. */
  'chosen',
  'remembered',
] as const;
export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

export interface ColumnUse {
  readonly role: ColumnRole;
  readonly reason: ProposalReason;
  readonly detail: string;
  readonly certainty: Certainty;
}

/** What the headers of the columns of values name: nothing where there is one such column, or both of `GDP · 2015`, `Jilin · 2015`. */
export const HEADER_NAMES = [
  'nothing',
  'period',
  'indicator',
  'region',
  'indicator-and-period',
  'region-and-period',
] as const;
export type HeaderNames = (typeof HEADER_NAMES)[number];

export const DECIMAL_SIGNS = ['.', ','] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

/** Whether the headers of the columns of values say this. */
export function headersSay(
  { header }: Pick<Mapping, 'header'>,
  what: 'region' | 'indicator' | 'period' | 'unit',
): boolean {
  return header.split('-and-').includes(what);
}

/** How rows become figures. */
export interface Mapping {
  /** One for each column of the table. */
  readonly columns: readonly ColumnUse[];
  readonly header: HeaderNames;
  readonly decimal: DecimalSign;
  /** What holds for the whole table where no column says it; empty where one does or nobody knows. */
  readonly fixed: {
    readonly region: string;
    readonly indicator: string;
    readonly period: string;
    readonly unit: string;
  };
}

/** Texts of a column that the analyst reads otherwise, by column: a mistyped figure, a region's odd name. */
export interface Correction {
  readonly column: number;
  /** As the file has it. */
  readonly text: string;
  /** What is read instead; empty for a missing value. */
  readonly instead: string;
}

/** Positions of the columns with a role. */
export function columnsWith(mapping: Mapping, role: ColumnRole): readonly number[] {
  return mapping.columns.flatMap((use, at) => (use.role === role ? [at] : []));
}

/** The column of periods, or of their first days; -1 for none. */
export function periodColumnOf({ columns }: Mapping): number {
  return columns.findIndex(({ role }) => role === 'period' || role === 'period-start');
}

/** Whether the headers of the columns of values are periods only together with a year: `Jan`, `1-9月`. */
export function wantsYear({ header, columns }: Mapping): boolean {
  return (
    header === 'period' &&
    columns.some(({ role, reason }) => role === 'value' && reason === 'is-part')
  );
}

/** What is wanting before rows can become figures; empty where nothing is. */
export function missingRoles(mapping: Mapping): readonly ('value' | 'period' | 'region')[] {
  const has = (role: 'value' | 'period' | 'region') =>
    columnsWith(mapping, role).length > 0 || (role === 'period' && periodColumnOf(mapping) >= 0);
  const wanting: ('value' | 'period' | 'region')[] = has('value') ? [] : ['value'];
  const isSaid = (role: 'period' | 'region') =>
    headersSay(mapping, role) && !(role === 'period' && wantsYear(mapping));
  for (const role of ['period', 'region'] as const)
    if (!has(role) && !isSaid(role) && mapping.fixed[role] === '') wanting.push(role);
  return wanting;
}
