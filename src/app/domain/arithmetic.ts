import type { Claim, ClaimId } from './claim';
import { plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import type { Formula } from './derivation';
import { derive } from './derive';
import type { UnitId } from './indicator';
import { endYear } from './period';

/**
 * Why nothing can be said: an input is not in the set (not taken, or silenced); a figure is stated only roughly or as a
 * bound; units that the formula cannot join; periods that are no years in this order; no finite result.
 */
export type Uncheckable =
  'input-missing' | 'not-exact' | 'unit-differs' | 'periods-unfit' | 'no-result';

interface Check {
  /** The claim that states the figure. */
  readonly claim: ClaimId;
  readonly formula: Formula;
  /** Claim ids, or for `count-of-names` the names, in the formula's order. */
  readonly inputs: readonly string[];
  /** In plain units; the lower end of a range. */
  readonly stated: number;
}

/** What the words around a figure imply, held against the figure that they state. */
export type ArithmeticCheck =
  | (Check & {
      readonly kind: 'agrees' | 'disagrees';
      /** In plain units, as the stated figure. */
      readonly implied: number;
      /** How far the two lie apart, in plain units, never negative: at most half a decimal where they agree, mostly 0. */
      readonly apart: number;
      /** How often the yearly change applies; null for every other formula. */
      readonly steps: number | null;
    })
  | (Check & { readonly kind: 'not-checkable'; readonly reason: Uncheckable });

/** The noise of binary fractions, relative to the figures that are added: 6.1 - 5.7 = 0.39999999999999947. */
const NOISE = 1e-12;
/** Formulas whose result is not a small remainder of large figures. */
const SCALING: readonly Formula[] = ['product', 'ratio', 'share-of', 'relative-change'];

/**
 * Whether a claim states what its words imply; null where they imply nothing.
 *
 * Figures are rounded where they are stated, so a result agrees with them within half a unit of the claim's last stated
 * decimal: 32 million agrees with 31.5 to 32.5 million, -2.9 with -2.95 to -2.85. The inputs count as they are stated,
 * without a tolerance of their own: what is checked is the arithmetic that a reader can do with the printed figures.
 * Bounds ("below the average") and ranges hold or do not, without rounding.
 *
 * @param set the claims that may speak: a silenced input is a missing one
 */
export function checkArithmetic(claim: Claim, set: ClaimSet): ArithmeticCheck | null {
  if (!claim.implied) return null;
  const { formula, inputs } = claim.implied;
  const check: Check = { claim: claim.id, formula, inputs, stated: plainValue(claim) };
  const not = (reason: Uncheckable) => ({ ...check, kind: 'not-checkable' as const, reason });
  const known = formula === 'count-of-names' ? [] : inputs.map((id) => set.byId.get(id));
  const claims = known.filter((input) => input !== undefined);
  if (claims.length < known.length) return not('input-missing');
  if (claim.operator === 'approx' || !claims.every(isDefinite)) return not('not-exact');
  if (!unitsFit(formula, claims, claim.unit)) return not('unit-differs');
  const steps = formula === 'after-yearly-changes' ? yearsTo(claim, claims[0]) : null;
  if (formula === 'after-yearly-changes' && steps === null) return not('periods-unfit');
  const values =
    formula === 'count-of-names' ? inputs.map(() => 1) : claims.map((input) => plainValue(input));
  const result = derive(formula, values, steps);
  if (result === null) return not('no-result');
  const sizes = [check.stated, result, ...(SCALING.includes(formula) ? [] : values)];
  const noise = NOISE * Math.max(...sizes.map(Math.abs));
  const distance = distanceTo(claim, result);
  const isStrict = claim.operator === 'gt' || claim.operator === 'lt';
  const touches = isStrict && Math.abs(result - check.stated) <= noise;
  const agrees = distance <= toleranceOf(claim) + noise && !touches;
  const [implied, apart] = [tidy(result, noise), tidy(distance, noise)];
  return { ...check, kind: agrees ? 'agrees' : 'disagrees', implied, apart, steps };
}

/** The checks of other claims in which this claim is an input, in the order of the set. */
export function checksOn(id: ClaimId, set: ClaimSet): readonly ArithmeticCheck[] {
  return set.claims
    .filter(({ implied }) => implied?.formula !== 'count-of-names' && implied?.inputs.includes(id))
    .flatMap((claim) => checkArithmetic(claim, set) ?? []);
}

/**
 * How many years lead from an earlier claim to this one, whose time is its horizon if it is a target; null unless both
 * hold for single years, in this order.
 */
export function yearsTo(claim: Claim, from: Claim | undefined): number | null {
  const last = claim.target?.horizon ?? claim.period;
  const first = from?.period;
  if (first?.kind !== 'year' || last?.kind !== 'year') return null;
  const years = endYear(last) - endYear(first);
  return years > 0 ? years : null;
}

/** Whether one number can be reckoned with: an exact figure, or the bound that a target sets. */
function isDefinite({ operator, role }: Claim): boolean {
  return operator === 'eq' || (role === 'target' && (operator === 'ge' || operator === 'le'));
}

function unitsFit(formula: Formula, inputs: readonly Claim[], unit: UnitId): boolean {
  const units = inputs.map((input) => input.unit);
  const [first, second] = units;
  const areAlike = units.every((other) => other === first);
  switch (formula) {
    case 'difference':
      return areAlike && unit === differenceOf(first);
    case 'add-difference':
    case 'subtract-difference':
    case 'after-yearly-changes':
      return first === unit && second === differenceOf(first);
    case 'sum':
      return areAlike && first === unit;
    case 'product':
      return units.filter((other) => other !== 'fraction').join() === unit;
    case 'relative-change':
      return areAlike && unit === 'percent';
    case 'share-of':
      return areAlike && unit === 'fraction';
    case 'index-from-change':
      return first === 'percent' && unit === 'index';
    // The unit of a ratio is named after both; a count of names is of whatever the names are.
    case 'ratio':
    case 'count-of-names':
    case 'restates':
      return true;
  }
}

/** The unit in which two figures of a unit differ. */
function differenceOf(unit: UnitId | undefined): UnitId | undefined {
  return unit === 'percent' ? 'percentage-points' : unit;
}

/** How far a result lies from what a claim allows, in plain units; 0 where a bound or a range holds. */
function distanceTo(claim: Claim, result: number): number {
  const stated = plainValue(claim);
  const below = stated - result;
  switch (claim.operator) {
    case 'ge':
    case 'gt':
      return Math.max(below, 0);
    case 'le':
    case 'lt':
      return Math.max(-below, 0);
    case 'range':
      return Math.max(below, result - plainValue(claim, claim.valueMax ?? claim.value), 0);
    case 'eq':
    case 'approx':
      return Math.abs(below);
  }
}

/** Half a unit of the last stated decimal, in plain units; none for bounds and ranges. */
function toleranceOf(claim: Claim): number {
  if (claim.operator !== 'eq') return 0;
  // A zero at the end, "7.0 percent", is lost in the number and kept in the words.
  const written = /\d\.(\d+)/.exec(claim.quote?.asStated ?? '')?.[1] ?? '';
  const decimals = Math.max(decimalsOf(claim.value), written.length);
  return 0.5 * 10 ** (claim.unitMult - decimals);
}

/** Digits after the point of a number as JavaScript writes it: 2 for 0.25, 7 for 1e-7. */
function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max((digits.split('.')[1] ?? '').length - Number(power), 0);
}

/** Without the digits that are only noise. */
function tidy(value: number, noise: number): number {
  const places = -Math.ceil(Math.log10(noise));
  return Number(value.toFixed(Math.min(Math.max(places, 0), 100)));
}
