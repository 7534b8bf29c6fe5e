import type { Unit } from '../indicator';
import { foldText } from '../search';

/**
 * Whether what a file writes as a unit is a unit of the claims: its id, its name or its symbol in either language. Percent
 * and percentage points are two units. An empty text is no unit.
 */
export function isSameUnit(text: string, { id, name, symbol }: Unit): boolean {
  const asked = foldText(text);
  if (asked === '') return false;
  const known = [id, name.en, name.zh, symbol.en, symbol.zh, ...(id === 'percent' ? PERCENT : [])];
  return known.some((one) => foldText(one) === asked);
}

/** As offices write it. */
const PERCENT = ['%', '％', 'per cent', 'percentage', 'pc', 'pct', '百分比'];
