import type { TextRecord } from './delimited';
import { headerName } from './header-name';
import type { MergedArea } from './sheet-source';
import type { Header } from './sniff-header';

/** Rows of groups that may stand above the names of columns. */
const MOST_LEVELS = 3;

/**
 * A header of several rows: `GDP` merged over the columns of its years makes them `GDP · 2015`, `GDP · 2016`, …, so that no
 * two columns that are not the same have one name. A title merged over the whole table is no group.
 */
export function namesOfGroups(
  records: readonly TextRecord[],
  areas: readonly MergedArea[],
  header: Header,
): Header {
  if (header.names === null || areas.length === 0) return header;
  const at = lowest(records, areas, header.at);
  const own = records[at]!;
  const width = own.cells.length;
  const above = records.slice(Math.max(0, at - MOST_LEVELS), at);
  const names = own.cells.map((name, column) => {
    const groups = above.map(({ line, cells }) => {
      const area = areaOver(areas, line, column);
      return area && isGroup(area, width) ? (cells[area.left] ?? '') : '';
    });
    return headerName([...groups, name]);
  });
  return { at, line: own.line, names, firstLine: records[at + 1]?.line ?? own.line + 1 };
}

/** Where the row that looks like the header holds groups, their columns are named below. */
function lowest(
  records: readonly TextRecord[],
  areas: readonly MergedArea[],
  from: number,
): number {
  const width = records[from]!.cells.length;
  for (let at = from; at < Math.min(records.length - 1, from + MOST_LEVELS); at += 1) {
    const { line } = records[at]!;
    if (!areas.some((area) => reaches(area, line) && isGroup(area, width))) return at;
  }
  return from;
}

function areaOver(
  areas: readonly MergedArea[],
  line: number,
  column: number,
): MergedArea | undefined {
  return areas.find((area) => reaches(area, line) && area.left <= column && column <= area.right);
}

function reaches(area: MergedArea, line: number): boolean {
  return area.top <= line && line <= area.bottom;
}

function isGroup(area: MergedArea, width: number): boolean {
  return area.right > area.left && area.right - area.left + 1 < width;
}
