import { determines, isNumeric } from './column-facts';
import type { ColumnUses } from './column-uses';
import { spacingOf } from './first-days';
import { isCodeHeader, isOfYears, roleOfHeader } from './header-words';
import type { ColumnRole } from './mapping';
import { headersSay } from './mapping';
import { readPeriodNotations, unprovenSplitYear } from './period-columns';
import { withoutMarks } from './period-marks';
import { readPeriodNotation } from './period-notations';
import { isPeriodPart } from './period-part';
import { figuresBefore } from './propose-beside';
import { isCube, useAsLabel } from './propose-by-format';
import { splitHeader } from './split-header';
import { PREVIEW_ROWS } from './table';

/** `Liaoning · 2014`, `Jilin · 2014`: headers name region and period, and the rows what is measured. */
export function proposeRegionsAbove(uses: ColumnUses): void {
  const split = uses.open().flatMap((column) => {
    const header = mayBeFigures(uses, column) ? splitHeader(uses.nameOf(column)) : null;
    return header ? [{ column, region: header.indicator }] : [];
  });
  const regions = [...new Set(split.map(({ region }) => region))];
  if (regions.length < 2 || uses.namedRegions(regions).length < regions.length) return;
  uses.header = 'region-and-period';
  for (const { column } of split)
    uses.set(column, 'value', 'is-region', uses.nameOf(column), 'likely');
}

/** Headers that are periods name those of the figures below them. One alone is enough where no column has periods. */
export function proposeWide(uses: ColumnUses): void {
  const names = uses.head.columns.map(({ name }) => name);
  const periods = readPeriodNotations(names.map(withoutMarks));
  const wide = uses.open().filter((column) => periods[column] && mayBeFigures(uses, column));
  const hasColumn = uses.has('period') || names.some((name) => roleOfHeader(name) === 'period');
  if (uses.has('value') || wide.length === 0 || (wide.length < 2 && hasColumn)) return;
  uses.header = 'period';
  for (const column of uses.open()) {
    const { numbers = 0, missing = 0 } = uses.facts[column] ?? {};
    // A bad cell makes no indicator of a year.
    if (periods[column] && numbers + missing > 0)
      uses.set(column, 'value', 'is-period', uses.nameOf(column));
  }
}

/**
 * `Year,Jan,Feb,…`: the headers are parts of the year that stands in the row, or that the analyst is asked for. A part without
 * a year is no period, and bare numbers are no months where nothing says so.
 */
export function proposeParts(uses: ColumnUses): void {
  const [year] = uses.with('period');
  const isYear = (text: string) => readPeriodNotation(text)?.kind === 'year';
  const hasYears = year !== undefined && [...(uses.facts[year]?.texts.keys() ?? [])].every(isYear);
  for (const column of hasYears ? [] : uses.with('period-part'))
    uses.set(column, 'ignored', 'by-elimination', '', 'guess');
  const values = uses.with('value');
  const areParts = values.length > 1 && values.every((one) => isPeriodPart(uses.nameOf(one)));
  const areNumbers = values.every((one) => /^\d+$/.test(uses.nameOf(one).trim()));
  const mayBeAsked = year === undefined && !areNumbers;
  if (!areParts || uses.has('period-part') || !(hasYears || mayBeAsked)) return;
  uses.header = 'period';
  for (const column of values) uses.set(column, 'value', 'is-part', uses.nameOf(column), 'likely');
}

/** Periods that are split years only because nothing else makes sense are no more than likely. */
export function proposeSplitYears(uses: ColumnUses): void {
  for (const column of uses.with('period')) {
    const texts = [...(uses.facts[column]?.texts.keys() ?? [])];
    const found = unprovenSplitYear(texts, isOfYears(uses.nameOf(column)));
    if (found !== null) uses.set(column, 'period', 'split-years', found, 'likely');
  }
  if (uses.header !== 'period') return;
  const values = uses.with('value');
  if (unprovenSplitYear(values.map((column) => uses.nameOf(column))) === null) return;
  for (const column of values)
    uses.set(column, 'value', 'split-years', uses.nameOf(column), 'likely');
}

/** Of one series or several side by side, each day once: what they stand for, unless it is the day that counts. */
export function proposeFirstDays(uses: ColumnUses): void {
  const [column] = uses.with('period');
  if (column === undefined || uses.has('region') || uses.has('indicator')) return;
  const { texts, filled } = uses.facts[column] ?? { texts: new Map<string, number>(), filled: 0 };
  if (texts.size < filled || OF_A_DAY.test(uses.nameOf(column))) return;
  const { rows } = uses.head;
  const days = readPeriodNotations(rows.map((row) => row[column] ?? ''));
  const spacing = spacingOf(days);
  // A quarterly series beside monthly ones has no figure in between.
  const isOfAll = (value: number) => {
    const own = days.filter((_, at) => /\d/.test(rows[at]?.[value] ?? ''));
    return own.length * 2 > days.length || spacingOf(own) === spacing;
  };
  if (spacing === null || !uses.with('value').every(isOfAll)) return;
  uses.set(column, 'period-start', 'first-days', spacing, 'likely');
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
    const role = roleOf(uses, column);
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

/** What a name says; of `year,period` and `Year,Quarter` the cells tell which is a part of the other, and which a period. */
function roleOf(uses: ColumnUses, column: number): ColumnRole | null {
  const role = roleOfHeader(uses.nameOf(column));
  const other = role === 'period' ? 'period-part' : role === 'period-part' ? 'period' : null;
  return other && !fits(uses, column, role!) && fits(uses, column, other) ? other : role;
}

/** Stocks are of the day itself. */
const OF_A_DAY = /stichtag|as of|as at|reference day|census|时点|基准日|基準日/i;
const ID = /^[A-Z][A-Z\d_]*$/;

/** `REF_AREA,Reference area`: an id, then its label, with words for its codes below; never figures or periods. */
function isLabel(uses: ColumnUses, column: number): boolean {
  const [id, label] = [uses.nameOf(column - 1), uses.nameOf(column)];
  const owner = uses.roleOf(column - 1);
  if (owner === null || owner === 'value' || owner === 'period') return false;
  const [own, before] = [uses.head.columns[column], uses.head.columns[column - 1]];
  // Eurostat writes its ids in small letters: there only the format tells which is which.
  const isId =
    ID.test(id) || (isCube(uses.head) && before?.concept != null && own?.concept === null);
  if (!isId || ID.test(label) || label.includes(': ')) return false;
  const [facts, role] = [uses.facts[column], roleOfHeader(label)];
  if (!facts || facts.filled === 0 || facts.periods > 0 || isNumeric(facts)) return false;
  const isCubes = isCube(uses.head);
  // What a table without a format says of itself may be a dimension, though its first rows all have one text of it.
  if (facts.texts.size === 1 && uses.head.rows.length >= PREVIEW_ROWS && !isCubes) return false;
  const isKin =
    role === owner ||
    role?.endsWith('-name') === true ||
    (owner === 'ignored' ? isCubes || role === 'ignored' : role === null);
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
  if (role === 'period-part') return [...texts.keys()].every(isPeriodPart) && filled > 0;
  if (role === 'period') return !headersSay(uses, 'period') && filled > 0 && periods * 2 >= filled;
  if (role === 'region') return filled > 0 && !headersSay(uses, 'region');
  if (role === 'indicator') return filled > 0;
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
  if (uses.facts[column]?.filled === 0) uses.set(column, 'ignored', 'empty', '');
  else if (role === 'unit' && repeats && isCodeHeader(firstName) && !isCodeHeader(name)) {
    // `USD` says less than `US dollars`.
    uses.set(column, 'unit', 'by-name', name);
    uses.set(first, 'ignored', 'repeats', name, 'likely');
  } else if (role === 'period' && isRepeated && !repeats) {
    // Each quarter lies in one year: the year adds nothing.
    uses.set(column, 'period', 'by-name', name, 'likely');
    uses.set(first, 'ignored', 'repeats', name, 'likely');
  } else if (role === 'region' && repeats && isRepeated && isCode !== wasCode) {
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
