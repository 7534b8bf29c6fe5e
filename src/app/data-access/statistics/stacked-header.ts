import { roleOfHeader } from '../../domain/statistics/header-words';
import { withoutMarks } from '../../domain/statistics/period-marks';
import { readPeriodNotation } from '../../domain/statistics/period-notations';
import { isUnitWord } from '../../domain/statistics/unit-words';
import type { TextRecord } from './delimited';
import { headerName } from './header-name';
import type { Header } from './sniff-header';
import { isFigure } from './sniff-header';

/**
 * A header of two rows, without a sign that its cells are merged. Years below a group make `GDP · 2014`, `GDP · 2015` of
 * `GDP,` and `2014,2015`; units below names make `GDP (billion yuan)`, below both `GDP (billion yuan) · 2014`. The upper row
 * names the first column, the lower one leaves it blank and holds no figures. Any other table keeps the header it has.
 */
export function withSecondRow(records: readonly TextRecord[], found: Header): Header {
  if (found.names === null || found.top !== undefined) return found;
  const header = withCorner(records, found);
  const before = records[header.at - 1]?.cells ?? [];
  // Groups of many years leave so much of their row blank that the years themselves are taken for the header.
  const isRepeated = hasPeriodsTwice(header.names ?? []) && filledIn(before) > 1;
  const isLower = isRepeated || (blank(header.names?.[0]) && !blank(before[0]) && !isLone(before));
  const at = isLower ? header.at : header.at + 1;
  const rows = [records[at - 1]?.cells ?? [], records[at]?.cells ?? []] as const;
  const [upper, lower] = isRepeated ? withCornerAbove(...rows) : rows;
  const below = lower.flatMap((cell, column) => (blank(cell) ? [] : [column]));
  const first = records[at + 1]?.line;
  if (below.length < 2 || !blank(lower[0]) || first === undefined)
    return withUnits(records, header);
  if (below.some((column) => isFigure(lower[column] ?? ''))) return header;
  const areUnits = below.every((column) => isUnitWord(lower[column] ?? ''));
  if (areUnits && below.every((column) => !blank(upper[column])))
    return withUnits(records, { ...header, at: at - 1, names: upper });
  const names = groupsOf(upper, lower, below);
  if (!names) return header;
  return withUnits(records, { at, line: records[at]!.line, names, firstLine: first });
}

/** The same years once more are those of another group, which stands above them. */
function hasPeriodsTwice(names: readonly string[]): boolean {
  const below = names.slice(1).filter((name) => !blank(name));
  const arePeriods = below.every((name) => readPeriodNotation(withoutMarks(name)) !== null);
  return arePeriods && new Set(below).size < below.length;
}

/** The name of the first column belongs to the upper row; a word for the years beside it is no name of the rows. */
function withCornerAbove(
  [name = '', ...upper]: readonly string[],
  [corner = '', ...lower]: readonly string[],
): readonly [upper: readonly string[], lower: readonly string[]] {
  const own = roleOfHeader(corner) === 'period' ? '' : corner;
  return [
    [blank(name) ? own : name, ...upper],
    ['', ...lower],
  ];
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => !blank(cell)).length;
}

/** A line with one cell is a title, and no group over all columns; a word for the first column is the name of that. */
function withCorner(records: readonly TextRecord[], header: Header): Header {
  const above = records[header.at - 1]?.cells ?? [];
  const [corner = '', ...names] = header.names ?? [];
  const isName = blank(corner) && isLone(above) && roleOfHeader(above[0] ?? '') !== null;
  return isName ? { ...header, names: [above[0] ?? '', ...names] } : header;
}

function isLone(cells: readonly string[]): boolean {
  return !blank(cells[0]) && cells.slice(1).every(blank);
}

/** The row below a header, where it holds units and no more: one for each column, or one for all that follow it. */
export function withUnits(records: readonly TextRecord[], header: Header): Header {
  const at = header.at + 1;
  const [units, first] = [records[at]?.cells ?? [], records[at + 1]?.line];
  const filled = units.filter((unit) => !blank(unit));
  if (header.names === null || first === undefined || filled.length === 0) return header;
  if (!blank(units[0]) || !filled.every(isUnitWord)) return header;
  const isForAll = filled.length === 1 && header.names.length > 2;
  if (isForAll && blank(units[1])) return header;
  const names = header.names.map((name, column) =>
    nameWithUnit(name, isForAll ? '' : (units[column] ?? '').trim()),
  );
  const said = new Set(filled.map((unit) => unit.trim()));
  const unit = said.size === 1 ? filled[0]!.trim() : '';
  return { at, line: records[at]!.line, names, firstLine: first, unit };
}

/** The unit stands behind what is measured, not behind the year of it. A year alone bears none: it is still a period then. */
function nameWithUnit(name: string, unit: string): string {
  const parts = name.split(' · ');
  const period = readPeriodNotation(withoutMarks(parts.at(-1) ?? '')) ? parts.splice(-1) : [];
  if (unit === '' || parts.length === 0) return name;
  return [`${parts.join(' · ')} (${unit})`, ...period].join(' · ');
}

/** Null where nothing shows that the upper row holds groups. */
function groupsOf(
  upper: readonly string[],
  lower: readonly string[],
  below: readonly number[],
): readonly string[] | null {
  const above = filledOn(upper, lower);
  const isGroup = (column: number) =>
    !blank(above[column]) && [column - 1, column + 1].some((next) => above[next] === above[column]);
  const arePeriods = below.every(
    (column) => readPeriodNotation(withoutMarks(lower[column] ?? '')) !== null,
  );
  if (!below.some(isGroup) || !(arePeriods || below.every(isGroup))) return null;
  const areUnits = below.every((column) => isUnitWord(lower[column] ?? ''));
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [group, own] = [above[column] ?? '', lower[column] ?? ''];
    const isUnit = areUnits && !readPeriodNotation(withoutMarks(group));
    return isUnit ? nameWithUnit(group, own.trim()) : headerName([group, own]);
  });
}

/** Each group written over all of its columns. */
function filledOn(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  return lower.map((cell, column) => {
    const own = (upper[column] ?? '').trim();
    group = own !== '' ? own : blank(cell) ? '' : group;
    return group;
  });
}

function blank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}
