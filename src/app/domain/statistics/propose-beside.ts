import type { ColumnUses } from './column-uses';
import { roleOfHeader } from './header-words';
import type { ColumnRole } from './mapping';
import { readPeriodNotation } from './period-notations';
import { scaleAbove } from './scale-above';
import { readFlags } from './status-notations';

const BESIDE: readonly (ColumnRole | null)[] = ['status', 'note', 'unit'];

/** Codes of SDMX, and what France's office writes for semi-definitive figures. Without a header they name no product. */
const STATUS = /^(?:[ABDEFILMNOPQSUV]|SD)$/;

/**
 * Columns that stand behind one of figures and speak of it: `GDP status` behind `GDP`, a unit behind each of several
 * figures, flags without a header behind a year.
 */
export function proposeBeside(uses: ColumnUses): void {
  for (const column of uses.open()) {
    const owner = figuresBefore(uses, column);
    if (owner === null || uses.isFigures(column)) continue;
    const role = roleBehind(uses.nameOf(owner), uses.nameOf(column));
    if (role !== null) uses.set(column, role, 'by-name', uses.nameOf(column), 'likely');
    else if (areFlags(uses, column))
      uses.setByContent(column, 'status', uses.facts[column]?.filled ?? 0, 'likely');
  }
}

/** The column of figures that others follow; null where what they follow are none. */
export function figuresBefore(uses: ColumnUses, column: number): number | null {
  let owner = column - 1;
  while (BESIDE.includes(uses.roleOf(owner))) owner -= 1;
  const role = uses.roleOf(owner);
  return role === 'value' || (role === null && uses.isFigures(owner)) ? owner : null;
}

/** Of several columns of units those stay that stand behind a column of values each; where none does, the first. */
export function proposeUnits(uses: ColumnUses): void {
  const units = uses.with('unit');
  const behind = units.filter((column) => figuresBefore(uses, column) !== null);
  const stay = behind.length > 0 ? behind : units.slice(0, 1);
  for (const column of units.filter((one) => !stay.includes(one)))
    uses.set(column, 'ignored', 'by-elimination', '', 'guess');
}

/** A scale above the table is a reason of its own to look at a column of units twice. */
export function proposeScale(uses: ColumnUses): void {
  const scale = scaleAbove(uses.head);
  if (scale === '' || uses.has('multiplier')) return;
  for (const column of uses.with('unit')) uses.set(column, 'unit', 'scale-above', scale, 'likely');
}

function roleBehind(figures: string, name: string): ColumnRole | null {
  if (!name.toLowerCase().startsWith(figures.toLowerCase())) return null;
  const rest = name.slice(figures.length);
  // FAOSTAT: `Y2014`, its flags in `Y2014F` and its notes in `Y2014N`.
  if (/^[FN]$/.test(rest) && readPeriodNotation(figures)) return rest === 'F' ? 'status' : 'note';
  const role = roleOfHeader(rest);
  return BESIDE.includes(role) ? role : null;
}

function areFlags(uses: ColumnUses, column: number): boolean {
  const texts = [...(uses.facts[column]?.texts.keys() ?? [])];
  const areCodes = uses.nameOf(column) === '' && texts.every((text) => STATUS.test(text));
  return texts.length > 0 && (areCodes || texts.every((text) => readFlags(text) !== null));
}
