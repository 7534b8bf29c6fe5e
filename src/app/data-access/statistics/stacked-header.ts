import { readPeriodNotation } from '../../domain/statistics/period-notations';
import { isUnitWord } from '../../domain/statistics/unit-words';
import type { TextRecord } from './delimited';
import { headerName } from './header-name';
import type { Header } from './sniff-header';
import { isFigure } from './sniff-header';

/**
 * A header of two rows, without a sign that its cells are merged. Years below a group make `GDP · 2014`, `GDP · 2015` of
 * `GDP,` and `2014,2015`; units below names make `GDP (billion yuan)`. The upper row names the first column, the lower one
 * leaves it blank and holds no figures. Any other table keeps the header it has.
 */
export function withSecondRow(records: readonly TextRecord[], header: Header): Header {
  if (header.names === null) return header;
  // Groups of many years leave so much of their row blank that the years themselves are taken for the header.
  const isLower = blank(header.names[0]) && !blank(records[header.at - 1]?.cells[0]);
  const at = isLower ? header.at : header.at + 1;
  const [upper, lower] = [records[at - 1]?.cells ?? [], records[at]?.cells ?? []];
  const below = lower.flatMap((cell, column) => (blank(cell) ? [] : [column]));
  const first = records[at + 1]?.line;
  if (below.length < 2 || !blank(lower[0]) || first === undefined) return header;
  if (below.some((column) => isFigure(lower[column] ?? ''))) return header;
  const names = below.every((column) => isUnitWord(lower[column] ?? ''))
    ? lower.map((unit, column) => `${upper[column] ?? ''}${blank(unit) ? '' : ` (${unit.trim()})`}`)
    : groupsOf(upper, lower, below);
  return names ? { at, line: records[at]!.line, names, firstLine: first } : header;
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
  const arePeriods = below.every((column) => readPeriodNotation(lower[column] ?? '') !== null);
  if (!below.some(isGroup) || !(arePeriods || below.every(isGroup))) return null;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    headerName([above[column] ?? '', lower[column] ?? '']),
  );
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
