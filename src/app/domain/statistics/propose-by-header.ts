import { determines, isNumeric } from './column-facts';
import type { ColumnUses } from './column-uses';
import { roleOfHeader } from './header-words';
import type { ColumnRole } from './mapping';
import { readPeriodNotations } from './period-notations';
import { figuresBefore } from './propose-beside';
import { useAsLabel } from './propose-by-format';

/** Headers that are periods name those of the figures below them. One alone is enough where no column has periods. */
export function proposeWide(uses: ColumnUses): void {
  const names = uses.head.columns.map(({ name }) => name);
  const periods = readPeriodNotations(names);
  const wide = uses.open().filter((column) => periods[column] && mayBeFigures(uses, column));
  const hasColumn = uses.has('period') || names.some((name) => roleOfHeader(name) === 'period');
  if (uses.has('value') || wide.length === 0 || (wide.length < 2 && hasColumn)) return;
  uses.header = 'period';
  for (const column of wide) uses.set(column, 'value', 'by-name', uses.nameOf(column));
}

/** What the names of the columns say, in the order of the columns. */
export function proposeByHeader(uses: ColumnUses): void {
  const names: [number, ColumnRole][] = [];
  for (const column of uses.open()) {
    // Some may have been settled meanwhile by the one before.
    if (uses.roleOf(column) !== null) continue;
    if (isLabel(uses, column)) {
      useAsLabel(uses, column);
      continue;
    }
    const name = uses.nameOf(column);
    const role = roleOfHeader(name);
    if (role === null || !fits(uses, column, role)) continue;
    if (role === 'region-name' || role === 'indicator-name') names.push([column, role]);
    else if (uses.isTaken(role)) settleSecond(uses, column, role);
    else uses.set(column, role, 'by-name', name);
  }
  // A column of names is what it says beside codes; alone, it is the column itself.
  for (const [column, role] of names) {
    const codes = role === 'region-name' ? 'region' : 'indicator';
    const free = uses.has(codes) ? role : codes;
    uses.set(column, uses.isTaken(free) ? 'ignored' : free, 'by-name', uses.nameOf(column));
  }
}

const ID = /^[A-Z][A-Z\d_]*$/;

/** `REF_AREA,Reference area`: an id, then its label, with words for its codes below; never figures or periods. */
function isLabel(uses: ColumnUses, column: number): boolean {
  const [id, label] = [uses.nameOf(column - 1), uses.nameOf(column)];
  const owner = uses.roleOf(column - 1);
  if (owner === null || owner === 'value' || owner === 'period') return false;
  if (!ID.test(id) || ID.test(label) || label.includes(': ')) return false;
  const [facts, role] = [uses.facts[column], roleOfHeader(label)];
  if (!facts || facts.filled === 0 || facts.periods > 0 || isNumeric(facts)) return false;
  const isKin = role === null || role === owner || role.endsWith('-name') || owner === 'ignored';
  return isKin && determines(uses.head, column - 1, column);
}

/** A name may mislead: a column of values holds figures, a column of times periods, a column of units words. */
function fits(uses: ColumnUses, column: number, role: ColumnRole): boolean {
  const facts = uses.facts[column];
  if (facts === undefined) return false;
  const { filled, periods, numbers, missing, texts } = facts;
  // By that name alone most figures are enough: bad cells are no reason to leave the good ones.
  if (role === 'value')
    return uses.header === 'nothing' && !uses.has('value') && numbers * 2 > filled - missing;
  if (role === 'period') return uses.header !== 'period' && filled > 0 && periods * 2 >= filled;
  if (role === 'region' || role === 'indicator') return filled > 0;
  const isWords = role === 'unit' || role === 'note' || role === 'source';
  return !isWords || numbers < filled || texts.size <= 1;
}

/** A second column that bears a name of a role: names of the codes, codes of the names, or a wider region. */
function settleSecond(uses: ColumnUses, column: number, role: ColumnRole): void {
  const [first = 0] = uses.with(role);
  const [name, firstName] = [uses.nameOf(column), uses.nameOf(first)];
  const repeats = determines(uses.head, first, column);
  const isRepeated = determines(uses.head, column, first);
  const [isCode, wasCode] = [uses.facts[column]?.isCode, uses.facts[first]?.isCode];
  if (role === 'region' && repeats && isRepeated && isCode !== wasCode) {
    const [codes, labels] = isCode ? [column, first] : [first, column];
    uses.set(codes, 'region', 'by-name', uses.nameOf(codes));
    uses.set(
      labels,
      uses.has('region-name') ? 'ignored' : 'region-name',
      'repeats',
      uses.nameOf(codes),
    );
  } else if (role === 'region' && isRepeated && !repeats) {
    // Each province lies in one country: the country adds nothing.
    uses.set(column, 'region', 'by-name', name, 'likely');
    uses.set(first, 'ignored', 'repeats', name, 'likely');
  } else if (role === 'unit' && areOfTwo(figuresBefore(uses, first), figuresBefore(uses, column)))
    uses.set(column, 'unit', 'by-name', name);
  else if (repeats) uses.set(column, 'ignored', 'repeats', firstName, 'likely');
  else uses.set(column, 'indicator', 'by-elimination', '', 'guess');
}

function areOfTwo(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}

function mayBeFigures(uses: ColumnUses, column: number): boolean {
  const facts = uses.facts[column];
  if (facts === undefined) return false;
  return facts.numbers + facts.missing === facts.filled || isNumeric(facts);
}
