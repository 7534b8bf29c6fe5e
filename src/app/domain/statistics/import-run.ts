import type { Region, RegionId } from '../region';
import type { Dataset } from './dataset';
import type { Correction, Mapping } from './mapping';
import type { ProblemKind } from './problem';
import type { TableHead, TableOptions } from './table';
import { AS_RECOGNISED } from './table';

/** What becomes of the text of a region. */
export interface RegionChoice {
  readonly text: string;
  /** A region of the package; null keeps it as a region of its own. */
  readonly region: RegionId | null;
}

/** What the analyst has settled about an import; what is null is proposed. */
export interface ImportChoices {
  readonly options: TableOptions;
  readonly mapping: Mapping | null;
  readonly corrections: readonly Correction[];
  readonly regions: readonly RegionChoice[];
  /** Kinds of problem that stop the import. */
  readonly stopAt: readonly ProblemKind[];
  /** Indicators of the file that are indicators of the claims: the parts joined by a tab, to the indicator's id. */
  readonly indicators: readonly (readonly [parts: string, id: string])[];
}

/** Everything as it is proposed. */
export const NO_CHOICES: ImportChoices = {
  options: AS_RECOGNISED,
  mapping: null,
  corrections: [],
  regions: [],
  stopAt: [],
  indicators: [],
};

/** What the reading knows about regions and shapes before it sees the file. */
export interface ImportKnowledge {
  readonly regions: readonly Region[];
  /** Mappings for files of the same shape, by `shapeOf`. */
  readonly remembered: readonly (readonly [shape: string, mapping: Mapping])[];
}

export interface ImportProgress {
  readonly rows: number;
  /** Of the file, compressed where it is compressed. */
  readonly bytes: number;
  /** Null where it is not known. */
  readonly total: number | null;
}

/** The first word of an import: what the file is and how it will be read. */
export interface ImportPreview {
  readonly head: TableHead;
  readonly mapping: Mapping;
}

/** How the texts of the file's regions were understood. */
export interface RegionReading {
  readonly text: string;
  /** The name beside the code; empty for none. */
  readonly name: string;
  readonly kind: 'matched' | 'own' | 'aggregate' | 'ambiguous';
  readonly region: RegionId | null;
  /** How it was matched (`name`, `iso`, `hasc`, `gb-t-2260`, `chosen`, …); empty for what was not. */
  readonly by: string;
  /** Regions that it might be, likeliest first. */
  readonly suggestions: readonly RegionId[];
  readonly rows: number;
}

/** What a reading came to. Nothing is kept until the analyst adds it. */
export interface ImportResult {
  /** With `kept: false`, and without a hash: that is worked out when it is added. */
  readonly dataset: Dataset;
  readonly regions: readonly RegionReading[];
  /** The kind of problem that stopped it; null where all was read. */
  readonly stopped: ProblemKind | null;
}
