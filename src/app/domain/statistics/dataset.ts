import type { Localized } from '../localized';
import type { PeriodId } from '../period';
import type { RegionId } from '../region';
import type { Correction, Mapping } from './mapping';
import type { Problem } from './problem';
import type { TableAbout, TableFormat, TableOptions } from './table';

/** `ds-` and eight letters or digits; also the id of the dataset's source among the claims' sources. */
export type DatasetId = string;
/** The position of a member in its dimension's list. */
export type Code = number;

/** The file that a dataset was read from. */
export interface DatasetFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** ISO 8601, to the second, UTC. */
  readonly read: string;
  readonly format: TableFormat;
  /** Sheet, structure or resource; empty where the file has one table. */
  readonly table: string;
}

export interface IndicatorMember {
  /** The id of a claims' indicator where the analyst says that they are the same; else `<dataset>.<number>`. */
  readonly id: string;
  readonly name: Localized;
  /** The texts of the columns that make the indicator, as the file has them. */
  readonly parts: readonly string[];
  /** As the file writes it; empty where it says nothing. */
  readonly unit: string;
  /** Power of ten. */
  readonly unitMult: number;
  /** Most decimals that the file writes, 6 at most. */
  readonly decimals: number;
  /** Figures and stated gaps. */
  readonly count: number;
}

export interface RegionMember {
  /** Of ISO 3166-2 where it was matched; else the file's own code or name. */
  readonly id: RegionId;
  readonly name: Localized;
  /** As the file has it. */
  readonly text: string;
  /** Whether it is a region of the package (`matched`), one of its own, or a sum or mean of others. */
  readonly kind: 'matched' | 'own' | 'aggregate';
  readonly count: number;
}

export interface PeriodMember {
  readonly id: PeriodId;
  readonly count: number;
}

/** SDMX OBS_STATUS of a figure in a table. */
export const OBS_STATUSES = ['A', 'B', 'D', 'E', 'F', 'I', 'N', 'P', 'S', 'U', 'V'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** Why a table has no figure where one might stand. SDMX OBS_STATUS M, L, O, Q and what offices write for them. */
export const ABSENCES = [
  'missing',
  'not-available',
  'not-applicable',
  'suppressed',
  'not-yet',
  'deleted',
] as const;
export type Absence = (typeof ABSENCES)[number];

/** What figures have in common besides their key; kept once for all that share it. */
export interface Trait {
  readonly status: ObsStatus;
  /** Set exactly where there is no value. */
  readonly absence: Absence | null;
  /** Footnotes and flags in the file's words; empty for none. */
  readonly note: string;
  /** What the row itself names as its source; empty for nothing. */
  readonly source: string;
  /** The column of the value, from 0. */
  readonly column: number;
}

/** A dataset without its figures. */
export interface Dataset {
  readonly id: DatasetId;
  readonly about: TableAbout;
  readonly file: DatasetFile;
  readonly indicators: readonly IndicatorMember[];
  readonly regions: readonly RegionMember[];
  /** Earliest first. */
  readonly periods: readonly PeriodMember[];
  readonly traits: readonly Trait[];
  /** Names of the file's columns. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly figures: number;
  /** What was left out or doubted. */
  readonly problems: readonly Problem[];
  /** How it was read, so that it can be read so again. */
  readonly recipe: {
    readonly options: TableOptions;
    readonly mapping: Mapping;
    readonly corrections: readonly Correction[];
  };
  /** Bytes that its figures take. */
  readonly size: number;
  /** Whether the browser keeps it beyond this visit. */
  readonly kept: boolean;
}
