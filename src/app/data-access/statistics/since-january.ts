import { monthsOf } from '../../domain/statistics/period-parts';
import type { Period } from '../../domain/period';
import type { Assembler } from './assembler';
import { readPeriods } from './read-periods';

/** How China's office and others call what is counted from the year's beginning. `累计` alone may begin anywhere. */
const SINCE_JANUARY =
  /累计(?:值|增长|增速|同比增长)|[,_] ?accumulated\b|\byear[- ]to[- ]date\b|\bYTD\b/i;

/**
 * Figures that are counted from January on are of all months since: the third quarter of `地区生产总值_累计值` is January to
 * September, and no quarter that would stand beside real ones. Costs nothing where no indicator is called so.
 */
export function countSinceJanuary(assembler: Assembler): void {
  const { built, series, periods } = assembler;
  const counted = Array.from({ length: series.size }, (_, at) =>
    series.text(at).names.some((name) => SINCE_JANUARY.test(name)),
  );
  if (!counted.includes(true)) return;
  const spans = readPeriods(assembler).read.map((period) => spanOf(period));
  const codes = new Map<number, number>();
  for (let row = 0; row < built.length; row += 1) {
    const period = built.period.get(row);
    const span = counted[built.series.get(row)] === true ? spans[period] : null;
    if (!span) continue;
    const code = codes.get(period) ?? periods.add(span.id);
    codes.set(period, code);
    built.period.change(row, code);
    periods.rows[period]! -= 1;
    periods.rows[code]! += 1;
  }
}

/** From January to the end of a quarter or month; null where that is the period itself, or it is neither. */
function spanOf(period: Period | null): Period | null {
  if (period?.kind !== 'quarter' && period?.kind !== 'month') return null;
  const [year = '', part = ''] = period.id.split('-');
  const last = period.kind === 'quarter' ? Number(part.slice(1)) * 3 : Number(part);
  const span = monthsOf(year, 1, last);
  return span?.id === period.id ? null : span;
}
