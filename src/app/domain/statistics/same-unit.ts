import type { Unit } from '../indicator';
import { foldText } from '../search';

/** As offices write it. */
const PERCENT = ['%', '％', 'per cent', 'percentage', 'pc', 'pct', '百分比'];

const known = new WeakMap<Unit, ReadonlySet<string>>();

/**
 * Whether what a file writes as a unit is a unit of the claims: its id, its name or its symbol in either language. Percent
 * and percentage points are two units. An empty text is no unit.
 */
export function isSameUnit(text: string, unit: Unit): boolean {
  const asked = foldText(text);
  return asked !== '' && namesOf(unit).has(asked);
}

/** Folded once for a unit: each redrawing of a figure asks for all of them. */
function namesOf(unit: Unit): ReadonlySet<string> {
  const found = known.get(unit);
  if (found) return found;
  const { id, name, symbol } = unit;
  const others = id === 'percent' ? PERCENT : [];
  const names = new Set([id, name.en, name.zh, symbol.en, symbol.zh, ...others].map(foldText));
  known.set(unit, names);
  return names;
}
