import { roleOfHeader } from '../../domain/statistics/header-words';
import { withoutMarks } from '../../domain/statistics/period-marks';
import { isPeriodPart, withPeriodPart } from '../../domain/statistics/period-part';
import { readPeriodNotation } from '../../domain/statistics/period-notations';

/**
 * The name of a column from the rows of its header, uppermost first: `GDP` over `2015` is `GDP · 2015`. A year over a quarter
 * or a month, or below it, is one period with it: `2015` over `Q1` is `2015 Q1`, never a year's figure of an indicator `Q1`.
 */
export function headerName(rows: readonly string[]): string {
  const own = [...new Set(rows.map((row) => row.trim()))].filter((part) => part !== '');
  const parts = own.some(isPeriod) ? own.filter((part) => !isWordForPeriods(part)) : own;
  return parts
    .reduce<readonly string[]>((names, part) => {
      const before = names.at(-1);
      const period =
        before === undefined ? null : (together(before, part) ?? together(part, before));
      return period === null ? [...names, part] : [...names.slice(0, -1), period];
    }, [])
    .join(' · ');
}

function isPeriod(part: string): boolean {
  return readPeriodNotation(withoutMarks(part)) !== null;
}

/** `Year` over `2015` says nothing that the year does not. */
function isWordForPeriods(part: string): boolean {
  return !isPeriod(part) && roleOfHeader(part) === 'period';
}

/** Null where they are not a year and a part of it; a bare number names neither a quarter nor a month for sure. */
function together(year: string, part: string): string | null {
  if (readPeriodNotation(year)?.kind !== 'year' || /^\d+$/.test(part) || !isPeriodPart(part))
    return null;
  const text = withPeriodPart(year, part, '');
  return readPeriodNotation(text) ? text : null;
}
