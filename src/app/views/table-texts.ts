import { formatPeriod } from '../../i18n/format';
import type { ClaimSet } from '../domain/claim-set';
import type { Lang } from '../domain/localized';
import { parsePeriod } from '../domain/period';
import type { Dataset, IndicatorMember } from '../domain/statistics/dataset';
import { unitOf } from '../domain/statistics/table-units';

/** What a dataset calls its periods and units, on its page and in exports. */

/** `2015`, or the id where it is in no notation of periods. */
export function periodText(id: string, lang: Lang): string {
  const period = parsePeriod(id);
  return period ? formatPeriod(period, lang) : id;
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
