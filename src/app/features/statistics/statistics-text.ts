import { formatNumber, formatPeriod } from '../../../i18n/format';
import type { ClaimSet } from '../../domain/claim-set';
import type { Lang } from '../../domain/localized';
import { parsePeriod } from '../../domain/period';
import type { Dataset, IndicatorMember, PeriodMember } from '../../domain/statistics/dataset';
import type { TableFact } from '../../domain/statistics/table';
import { unitOf } from '../../domain/statistics/table-units';
import type { WordsOfStatistics } from '../../store/statistics-words';

/** `26.7 MB`. */
export function sizeText(bytes: number, lang: Lang): string {
  const [value, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${formatNumber(value, lang, 1)}\u00a0${unit}`;
}

export function countText(count: number, lang: Lang): string {
  return formatNumber(count, lang, 0);
}

/** `2015`, or the id where it is in no notation of periods. */
export function periodText(id: string, lang: Lang): string {
  const period = parsePeriod(id);
  return period ? formatPeriod(period, lang) : id;
}

/** From the first to the last; empty for none. */
export function spanText(periods: readonly PeriodMember[], lang: Lang): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  if (first === last) return periodText(first.id, lang);
  return `${periodText(first.id, lang)}\u2009–\u2009${periodText(last.id, lang)}`;
}

export function datasetTitle({ about, file }: Dataset, words: WordsOfStatistics): string {
  return about.title || file.name || words.statistics.untitled;
}

/** `yuan`, `yuan × 10⁴`, as the file writes it; empty where it has no words for it beside the indicator's name. */
export function statedUnit({ unit, unitMult }: IndicatorMember): string {
  return withPower(unit, unitMult);
}

/**
 * What figures of an indicator are in: as the file writes it; where that stands in the indicator's name alone, as charts call
 * it. Empty where the file states no unit.
 *
 * @param set what has the units of the package; null until it is loaded
 */
export function unitText(
  dataset: Dataset,
  member: IndicatorMember,
  set: Pick<ClaimSet, 'units'> | null,
  lang: Lang,
): string {
  if (member.unit !== '') return statedUnit(member);
  const { unit, unitMult } = unitOf(dataset, member, set?.units.values() ?? []);
  const isStated = unit.quantity !== 'not-stated';
  return withPower(isStated ? unit.symbol[lang] || unit.name[lang] : '', unitMult);
}

function withPower(unit: string, unitMult: number): string {
  if (unitMult === 0) return unit;
  const power = `10${Array.from(String(unitMult), (sign) => SUPERSCRIPTS[sign] ?? sign).join('')}`;
  return unit ? `${unit} × ${power}` : `× ${power}`;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** The signs that delimit, as they are called; null for one without a name. */
export const DELIMITERS = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
  [' ', 'blank'],
] as const;

/** What was recognised: `delimiter semicolon ;, encoding gb18030`. */
export function factsText(facts: readonly TableFact[], words: WordsOfStatistics): string {
  const { tables: t, comma } = words;
  return facts
    .map(([name, value]) => {
      const named = DELIMITERS.find(([sign]) => name === 'delimiter' && sign === value);
      return t.facts[name](named ? t.delimiters[named[1]] : value);
    })
    .join(comma);
}
