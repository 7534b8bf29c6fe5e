import type { ColumnUses } from './column-uses';
import { isAreaConcept, roleOfConcept, roleOfHeader } from './header-words';
import type { ColumnRole } from './mapping';
import type { TableHead } from './table';

/** Formats whose columns are dimensions, value and attributes of a cube. */
const CUBES: readonly TableHead['format'][] = [
  'sdmx-csv',
  'sdmx-json',
  'sdmx-ml',
  'json-stat',
  'px',
];

export function isCube({ format }: TableHead): boolean {
  return CUBES.includes(format);
}

/**
 * What the format itself says of its columns. Dimensions that it does not explain make the indicator together; what stands
 * behind the value tells something about the figure, and is not read unless its concept is known.
 */
export function proposeByFormat(uses: ColumnUses): void {
  const { columns, format } = uses.head;
  const at = (concept: string) => columns.findIndex((column) => column.concept === concept);
  const [time, value, area] = [at('TIME_PERIOD'), at('OBS_VALUE'), at('REF_AREA')];
  if (columns.every(({ concept }) => concept === null) && !isCube(uses.head)) return;
  // SDMX-CSV mixes attributes among what stands behind the time, unless that stands behind the value.
  const ends = [value, format === 'sdmx-csv' ? time : -1].filter((end) => end >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : columns.length;
  columns.forEach(({ concept, name }, column) => {
    // Columns without a concept are labels in SDMX-CSV, and dimensions in cubes of other kinds.
    const id =
      concept ?? (isCube(uses.head) && format !== 'sdmx-csv' && column < end ? name : null);
    if (id === null) return;
    const role = concept === null ? null : roleOfConcept(concept);
    if (role && variesInStructure(uses, column, id)) uses.set(column, 'indicator', 'by-format', id);
    else if (role) uses.set(column, uses.isTaken(role) ? 'ignored' : role, 'by-format', id);
    else if (column > end) uses.set(column, 'ignored', 'by-format', id, 'likely');
    else if (area < 0 && !uses.has('region') && isArea(uses, column, id))
      uses.set(column, 'region', 'by-name', name, 'likely');
    else if (isCube(uses.head)) uses.set(column, 'indicator', 'by-format', id);
  });
  // Several measures are told apart by their headers.
  if (uses.with('value').length > 1) uses.header = 'indicator';
}

/** Several structures in one table are figures of several kinds. */
function variesInStructure(uses: ColumnUses, column: number, concept: string): boolean {
  const isStructure = concept === 'STRUCTURE_ID' || concept === 'DATAFLOW';
  return isStructure && (uses.facts[column]?.texts.size ?? 0) > 1;
}

/** A dimension of a cube may be the regions under a name of its own. */
function isArea(uses: ColumnUses, column: number, concept: string): boolean {
  const named = roleOfHeader(uses.nameOf(column)) === 'region' || isAreaConcept(concept);
  return named || (isCube(uses.head) && uses.isRegions(column));
}

/** The role of a column of names beside a column with this role; null where names of it are of no use. */
const LABEL_ROLES: Partial<Readonly<Record<ColumnRole, ColumnRole>>> = {
  region: 'region-name',
  indicator: 'indicator-name',
  unit: 'unit',
};

/** Settles a column that names what the codes of the column before it mean. */
export function useAsLabel(uses: ColumnUses, column: number): void {
  const owner = uses.roleOf(column - 1);
  const of = uses.nameOf(column - 1);
  const role = (owner && LABEL_ROLES[owner]) ?? 'ignored';
  if (role === 'unit') {
    // `PS` says less than `Persons`.
    uses.set(column - 1, 'ignored', 'repeats', uses.nameOf(column));
    uses.set(column, 'unit', 'repeats', of);
  } else uses.set(column, uses.isTaken(role) ? 'ignored' : role, 'repeats', of);
}
