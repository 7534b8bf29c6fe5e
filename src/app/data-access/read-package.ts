import type { Claim } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Fault, RejectedRow } from '../domain/fault';
import { readClaim } from './read-claim';
import { readIndicator, readMembership, readRegion, readSource, readUnit } from './read-lists';
import type { FileReading, Row } from './row';
import { readRows } from './row';
import { byId, unique } from './row-ids';

/** The files of a package that hold rows, in the order in which they refer to each other, and their columns. */
export const COLUMNS = {
  'units.csv': 'id name_en name_zh symbol_en symbol_zh quantity',
  'indicators.csv':
    'id name_en name_zh definition_en definition_zh unit measure direction temporal price_basis denominator ' +
    'denominator_en denominator_zh decimals topic concept aliases',
  'regions.csv':
    'id level parent iso_3166_2 gb_t_2260 name_en name_zh short_zh iso_name aliases note_en note_zh',
  'sources.csv':
    'id set publisher_en publisher_zh title title_zh published author_en author_zh issuing_body_en issuing_body_zh ' +
    'kind language about_en about_zh phrases note_en note_zh',
  'region-members.csv': 'group member valid_from valid_to extent source note_en note_zh',
  'claims.csv':
    'id role indicator region period period_reason operator value value_max unit unit_mult denominator ' +
    'baseline_basis baseline_period baseline_value horizon as_stated phrase source paragraph basis formula inputs ' +
    'implied_formula implied_inputs revises status note_en note_zh',
} as const;

export type PackageFile = keyof typeof COLUMNS;
export const PACKAGE_FILES = Object.keys(COLUMNS) as PackageFile[];

/** The text of each file. */
export type PackageTexts = Readonly<Record<PackageFile, string>>;

export interface PackageReading {
  readonly set: ClaimSet;
  /** The line of `claims.csv` on which each claim stands. */
  readonly claimLines: ReadonlyMap<string, number>;
  readonly rejected: readonly RejectedRow[];
}

/** Bytes in, domain out: every row becomes an entry or a rejected row. Never throws for anything in the texts. */
export function readPackage(texts: PackageTexts): PackageReading {
  const rejected: RejectedRow[] = [];
  const rowsOf = <T>(file: PackageFile, read: (row: Row) => T): FileReading<T> => {
    const reading = readRows(file, texts[file], COLUMNS[file].split(' '), read);
    rejected.push(...reading.rejected);
    return reading;
  };
  const keyed = <T extends { readonly id: string }>(file: PackageFile, read: (row: Row) => T) =>
    byId(rowsOf(file, unique(read)).entries);

  const units = keyed('units.csv', readUnit);
  const indicators = keyed('indicators.csv', (row) => readIndicator(row, units));
  const regions = keyed('regions.csv', readRegion);
  const sources = keyed('sources.csv', readSource);
  const memberships = rowsOf('region-members.csv', (row) =>
    readMembership(row, regions, sources),
  ).entries;
  const lists = { units, indicators, regions, sources, memberships };
  const read = rowsOf(
    'claims.csv',
    unique((row) => readClaim(row, lists)),
  );
  const lineOf = new Map(read.entries.map((claim, at) => [claim.id, read.lines[at] ?? 0]));
  const { kept, dropped } = dropOrphans(read.entries, lineOf);
  return {
    set: { ...lists, claims: kept, byId: byId(kept) },
    claimLines: lineOf,
    rejected: [...rejected, ...dropped],
  };
}

/** Derived claims whose inputs are no claims have nothing to stand on; dropping one can orphan the next. */
function dropOrphans(claims: readonly Claim[], lineOf: ReadonlyMap<string, number>) {
  let kept = claims;
  const dropped: RejectedRow[] = [];
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const known = byId(kept);
    const orphan = ({ derivation }: Claim) =>
      derivation?.formula === 'count-of-names'
        ? undefined
        : derivation?.inputs.find((id) => !known.has(id));
    for (const claim of kept) {
      const value = orphan(claim);
      if (value !== undefined) dropped.push(orphanRow(claim.id, lineOf.get(claim.id) ?? 0, value));
    }
    kept = kept.filter((claim) => orphan(claim) === undefined);
  }
  return { kept, dropped };
}

export function orphanRow(id: string, line: number, value: string): RejectedRow {
  const file = 'claims.csv';
  const column = COLUMNS[file].split(' ').indexOf('inputs') + 1;
  const fault: Fault = {
    code: 'unknown-reference',
    file,
    line,
    column,
    field: 'inputs',
    value,
    expected: file,
  };
  return { file, line, label: id, faults: [fault] };
}
