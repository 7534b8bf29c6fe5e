import type { ClaimSet } from './claim-set';
import { claimsOn, isCompanion } from './claim-set';
import type { Claim } from './claim';
import { companionsOn } from './companions';
import type { CompareState, CompareView, Params } from './compare-state';
import { COMPARE_VIEWS } from './compare-state';
import type { IndicatorId } from './indicator';
import { byCode } from './order';
import type { Period } from './period';
import { comparePeriods, isAsLong, parsePeriod } from './period';
import { parseReference } from './reference';
import type { RegionId } from './region';
import type { Repair } from './repair';
import { NATION } from './region';
import { readShowChoices } from './show-choices';
import { usualWay, wayRefusal } from './ways';

const DEFAULT = {
  indicator: 'gdp-growth',
  regions: ['CN-HL', 'CN-JL', 'CN-LN'],
  period: '2015',
} as const;

/** The indicators that can be compared: those with an exact observation for a period. */
export function comparableIndicators(set: ClaimSet): readonly IndicatorId[] {
  return [...set.indicators.keys()].filter((id) =>
    [...claimsOn(set, id).values()].some((claims) => claims.some(isComparable)),
  );
}

function isComparable({ role, operator, period }: Claim): boolean {
  return role === 'observation' && operator === 'eq' && period !== null && period.kind !== 'until';
}

function comparableClaims(set: ClaimSet, indicator: IndicatorId): readonly Claim[] {
  return [...claimsOn(set, indicator).values()].flat().filter(isComparable);
}

/** The periods for which an indicator has a figure, annual ones first, each kind in order of time. */
export function periodsWithData(
  set: ClaimSet,
  indicator: IndicatorId,
  companions = true,
): readonly Period[] {
  const found = new Map<string, Period>();
  for (const claim of comparableClaims(set, indicator)) {
    if (claim.period && (companions || !isCompanion(set, claim)))
      found.set(claim.period.id, claim.period);
  }
  const annualFirst = (period: Period) => (period.kind === 'year' ? 0 : 1);
  return [...found.values()].sort(
    (a, b) => annualFirst(a) - annualFirst(b) || byCode(a.kind, b.kind) || comparePeriods(a, b),
  );
}

/** The regions for which an indicator has a figure, in the package's order. */
export function regionsWithData(set: ClaimSet, indicator: IndicatorId): readonly RegionId[] {
  const found = new Set(comparableClaims(set, indicator).map((claim) => claim.region));
  return [...set.regions.keys()].filter((id) => found.has(id));
}

/**
 * Reads the address of the Compare page. What makes no sense is left out and named; what is missing gets the page's
 * default without a word. The result is always a query that `compare` answers.
 */
export function readCompareState(
  set: ClaimSet,
  params: Params,
): { readonly state: CompareState; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const indicator = readIndicator(set, params['indicator'], repairs);
  const companions = readCompanions(params['companions'], repairs);
  const regions = readRegions(set, indicator, params['regions'], repairs);
  const { periods, leftOut } = readPeriods(set, indicator, params['periods'], companions, repairs);
  const reference = readReference(set, indicator, params['ref'], repairs);
  const choices = readShowChoices(set, indicator, params, periods, repairs);
  const asked = { indicator, regions, periods, leftOut, reference, companions, ...choices };
  return { state: { ...asked, view: readView(set, params['view'], asked, repairs) }, repairs };
}

function readCompanions(text: string | undefined, repairs: Repair[]): boolean {
  if (text !== undefined && text !== 'off' && text !== 'on') {
    repairs.push({ kind: 'unknown-companions', value: text });
  }
  return companionsOn(text);
}

function readIndicator(set: ClaimSet, text: string | undefined, repairs: Repair[]): IndicatorId {
  const known = comparableIndicators(set);
  // A figure that was saved may show nothing but gaps.
  const isSaved = set.saved === true && set.indicators.has(text ?? '');
  if (text !== undefined && (isSaved || known.includes(text))) return text;
  if (text !== undefined) repairs.push({ kind: 'unknown-indicator', value: text });
  const fallback = known.includes(DEFAULT.indicator) ? DEFAULT.indicator : known[0];
  return fallback ?? [...set.indicators.keys()][0] ?? DEFAULT.indicator;
}

function readRegions(
  set: ClaimSet,
  indicator: IndicatorId,
  text: string | undefined,
  repairs: Repair[],
): readonly RegionId[] {
  const asked = words(text);
  const kept = asked.filter((id) => set.regions.has(id));
  for (const value of asked.filter((id) => !set.regions.has(id))) {
    repairs.push({ kind: 'unknown-region', value });
  }
  if (kept.length) return kept;
  if (text !== undefined) repairs.push({ kind: 'no-region', value: text });
  const withData = regionsWithData(set, indicator);
  const usual = DEFAULT.regions.filter((id) => withData.includes(id));
  return usual.length ? usual : withData.slice(0, 5);
}

/** The periods as long as the first one, and those that must not stand beside them. */
function readPeriods(
  set: ClaimSet,
  indicator: IndicatorId,
  text: string | undefined,
  companions: boolean,
  repairs: Repair[],
): Pick<CompareState, 'periods' | 'leftOut'> {
  const asked = words(text).map((value) => ({ value, period: parsePeriod(value) }));
  for (const { value, period } of asked)
    if (!period) repairs.push({ kind: 'unknown-period', value });
  const known = new Map(asked.flatMap(({ period }) => (period ? [[period.id, period]] : [])));
  const [first] = known.values();
  if (first) {
    const all = [...known.values()].sort(comparePeriods);
    const fits = (period: Period) => isAsLong(period, first);
    return { periods: all.filter(fits), leftOut: all.filter((period) => !fits(period)) };
  }
  if (text !== undefined) repairs.push({ kind: 'no-period', value: text });
  const all = periodsWithData(set, indicator, companions);
  const usual =
    all.find((period) => period.id === DEFAULT.period) ??
    all.findLast((period) => period.kind === all[0]?.kind);
  const periods = usual ? [usual] : periodsWithData(set, indicator).slice(0, 1);
  return { periods, leftOut: [] };
}

function readReference(
  set: ClaimSet,
  indicator: IndicatorId,
  text: string | undefined,
  repairs: Repair[],
): string | null {
  if (text === 'none') return null;
  if (text !== undefined && parseReference(set, text)) return text;
  if (text !== undefined) repairs.push({ kind: 'unknown-reference', value: text });
  return regionsWithData(set, indicator).includes(NATION) ? NATION : null;
}

function readView(
  set: ClaimSet,
  text: string | undefined,
  state: Parameters<typeof wayRefusal>[2],
  repairs: Repair[],
): CompareView {
  const known = COMPARE_VIEWS.find((view) => view === text);
  if (text !== undefined && !known) repairs.push({ kind: 'unknown-view', value: text });
  const usual = usualWay(set, state);
  const refusal = known ? wayRefusal(set, known, state) : null;
  if (known && refusal) repairs.push({ kind: 'way-unfit', value: known, refusal });
  return known && !refusal ? known : usual;
}

function words(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').map((word) => word.trim()))].filter(
    (word) => word !== '',
  );
}
