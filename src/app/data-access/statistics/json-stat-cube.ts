import type { RawCell } from './batch-writer';
import type { JsonRecord } from './json-value';
import { cellOf, isRecord, listOf, malformed, memberOf, recordOf, textOf } from './json-value';
import type { Observation, ReportProblem } from './observation-table';

export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  /** Codes of its categories, in the order in which the figures stand. */
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly units: JsonRecord;
  readonly notes: JsonRecord;
}

/** A dataset of JSON-stat: figures by the categories of all dimensions, those of the last one running fastest. */
export interface JsonStatCube {
  readonly dimensions: readonly CubeDimension[];
  readonly roles: JsonRecord;
  /** One for each combination of categories, or only those that there are, by position. */
  readonly values: readonly unknown[] | JsonRecord;
  readonly statusAt: ((position: number) => unknown) | null;
  /** Statuses by position where they stand by themselves, without a figure. */
  readonly statuses: JsonRecord;
  readonly length: number;
}

/** @throws ImportError `malformed` where its parts do not fit, for then no figure can be trusted */
export function readCube(dataset: JsonRecord): JsonStatCube {
  const described = recordOf(dataset['dimension']);
  // Version 1 keeps them among the dimensions.
  const ids = listOf(dataset['id'] ?? described['id']).map(textOf);
  const sizes = listOf(dataset['size'] ?? described['size']);
  if (ids.length === 0 || ids.length !== sizes.length)
    throw malformed(`JSON-stat: ${ids.length} ids, ${sizes.length} sizes`);
  if (new Set(ids).size !== ids.length) throw malformed(`JSON-stat id: ${ids.join(', ')}`);
  const dimensions = ids.map((id, at) => readDimension(id, memberOf(described, id), sizes[at]));
  const length = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  return {
    dimensions,
    roles: recordOf(dataset['role'] ?? described['role']),
    values: readValues(dataset['value'], length),
    statusAt: statusesOf(dataset['status'], length),
    statuses: recordOf(dataset['status']),
    length,
  };
}

function readDimension(id: string, described: unknown, size: unknown): CubeDimension {
  const category = memberOf(described, 'category');
  if (!isRecord(category)) throw malformed(`JSON-stat dimension ${id}: it has no category`);
  const labels = Object.entries(recordOf(category['label']));
  const codes = codesOf(id, category['index'], labels);
  if (codes.length !== size)
    throw malformed(`JSON-stat dimension ${id}: ${codes.length} categories, size ${String(size)}`);
  return {
    id,
    label: textOf(memberOf(described, 'label')) || id,
    codes,
    labels: Object.fromEntries(labels.map(([code, label]) => [code, textOf(label)])),
    units: recordOf(category['unit']),
    notes: recordOf(category['note']),
  };
}

/** An index is a list of codes, or an object of their positions, or absent where there is one code. */
function codesOf(
  id: string,
  index: unknown,
  labels: readonly (readonly [string, unknown])[],
): readonly string[] {
  if (Array.isArray(index)) return distinct(id, listOf(index).map(textOf));
  // The order of an object's members is no order: codes that are numbers would come first.
  if (index === undefined && labels.length === 1) return [labels[0]![0]];
  const positions = Object.entries(recordOf(index));
  const codes: string[] = [];
  for (const [code, position] of positions)
    if (typeof position === 'number') codes[position] = code;
  const whole = codes.length === positions.length && !Array.from(codes).includes(undefined!);
  if (positions.length === 0 || !whole)
    throw malformed(`JSON-stat dimension ${id}: its index gives no order`);
  return codes;
}

function distinct(id: string, codes: readonly string[]): readonly string[] {
  if (new Set(codes).size === codes.length) return codes;
  throw malformed(`JSON-stat dimension ${id}: a category stands in it twice`);
}

function readValues(value: unknown, length: number): readonly unknown[] | JsonRecord {
  if (isRecord(value)) return value;
  if (!Array.isArray(value)) throw malformed('JSON-stat: value is neither a list nor an object');
  // A figure too few or too many, and each one might stand in another's place.
  if (value.length !== length)
    throw malformed(`JSON-stat: ${value.length} values, ${length} by size`);
  return listOf(value);
}

function statusesOf(status: unknown, length: number): JsonStatCube['statusAt'] {
  if (status === undefined || status === null) return null;
  if (typeof status === 'string') return () => status;
  if (isRecord(status)) return (position) => memberOf(status, String(position));
  const list = listOf(status);
  if (list.length === 1) return () => list[0];
  if (list.length !== length)
    throw malformed(`JSON-stat: ${list.length} statuses, ${length} by size`);
  return (position) => list[position];
}

/**
 * The cells of a cube, as rows of dimensions, value, status (where there are any) and what `beside` adds. Of a sparse cube
 * only those that the file holds.
 */
export function* cubeRows(
  cube: JsonStatCube,
  beside: (codes: readonly string[]) => readonly RawCell[],
  problem: ReportProblem,
): Generator<Observation> {
  const codes: string[] = [];
  let number = 0;
  for (const [key, value] of positions(cube)) {
    number += 1;
    const position = typeof key === 'number' ? key : positionOf(key, cube.length);
    if (position === null) {
      problem('malformed', number, null, `${String(key)}: ${String(cellOf(value))}`);
      continue;
    }
    codesAt(cube, position, codes);
    const status = cube.statusAt ? [cellOf(cube.statusAt(position))] : [];
    yield { number, cells: [...codes, cellOf(value), ...status, ...beside(codes)] };
  }
}

function* positions({
  values,
  statuses,
}: JsonStatCube): Generator<readonly [string | number, unknown]> {
  if (Array.isArray(values)) {
    for (let at = 0; at < values.length; at += 1) yield [at, values[at] as unknown];
    return;
  }
  const sparse = values as JsonRecord;
  for (const key in sparse) yield [key, sparse[key]];
  for (const key in statuses) if (!Object.hasOwn(sparse, key)) yield [key, null];
}

function positionOf(key: string, length: number): number | null {
  return /^(?:0|[1-9]\d{0,15})$/.test(key) && Number(key) < length ? Number(key) : null;
}

function codesAt({ dimensions }: JsonStatCube, position: number, codes: string[]): void {
  let rest = position;
  for (let at = dimensions.length - 1; at >= 0; at -= 1) {
    const own = dimensions[at]!.codes;
    codes[at] = own[rest % own.length]!;
    rest = Math.floor(rest / own.length);
  }
}
