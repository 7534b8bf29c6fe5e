import { determines } from './column-facts';
import type { ColumnUses } from './column-uses';
import { isBreakdown, isCodeHeader, isOfYears, roleOfHeader } from './header-words';
import { headersSay } from './mapping';
import { PREVIEW_ROWS } from './table';
import { splitHeader } from './split-header';
import { areRegionNames } from './region-words';
import { isUnitWord } from './unit-words';

/** In tables of very many columns only the first of those that nothing explains are looked into for regions and units. */
const MOST_COLUMNS = 64;
/** Fewer rows prove nothing about what a column of figures is. */
const ENOUGH_ROWS = 10;

/** Over the one column of figures it names none, where other columns say what they are. */
const TOTAL = /^(total|insgesamt|totale|totalt|合计|总计|総数|合計)$/iu;

/** Periods, regions and units that no name gives away. */
export function proposeByContent(uses: ColumnUses): void {
  for (const column of uses.open())
    if (uses.facts[column]?.filled === 0) uses.set(column, 'ignored', 'empty', '');
  const isOpen = (role: 'region' | 'period') => !headersSay(uses, role) && !uses.has(role);
  if (isOpen('period')) {
    const found = uses.open().find((column) => {
      const { filled = 0, periods = 0 } = uses.facts[column] ?? {};
      return filled > 0 && periods === filled;
    });
    if (found !== undefined)
      uses.setByContent(found, 'period', uses.facts[found]?.periods ?? 0, 'likely');
    else proposeNamedPeriod(uses);
  }
  if (isOpen('region')) proposeNamedAttribute(uses);
  if (isOpen('region')) {
    const found = uses
      .open()
      .slice(0, MOST_COLUMNS)
      .find((column) => uses.isRegions(column) || isUnnamedRegions(uses, column));
    if (found !== undefined)
      uses.setByContent(found, 'region', uses.facts[found]?.filled ?? 0, 'likely');
  }
  proposeRegionCodes(uses);
  if (!uses.has('unit')) {
    const found = uses.open().find((column) => {
      const texts = [...(uses.facts[column]?.texts.keys() ?? [])];
      return texts.every(isUnitWord);
    });
    if (found !== undefined)
      uses.setByContent(found, 'unit', uses.facts[found]?.filled ?? 0, 'likely');
  }
}

/** Rosstat and Germany's office leave the corner above their regions blank; a spreadsheet's letter is no name either. */
function isUnnamedRegions(uses: ColumnUses, column: number): boolean {
  const isUnnamed = /^[A-Z]?$/.test(uses.nameOf(column).trim());
  return isUnnamed && areRegionNames([...(uses.facts[column]?.texts.keys() ?? [])]);
}

/** Germany's offices say in a column of its own what the codes and names behind it are: always `Bundesländer`. */
function proposeNamedAttribute(uses: ColumnUses): void {
  const found = uses.open().find((column) => {
    const [text = '', ...more] = uses.facts[column]?.texts.keys() ?? [];
    const isOpen = [1, 2].every((step) => uses.open().includes(column + step));
    const isSaid = more.length === 0 && roleOfHeader(text) === 'region' && isOpen;
    return (
      isSaid && isCodeHeader(uses.nameOf(column + 1)) && goesWith(uses, column + 1, column + 2)
    );
  });
  if (found === undefined) return;
  const [said = ''] = uses.facts[found]?.texts.keys() ?? [];
  uses.set(found + 1, 'region', 'repeats', uses.nameOf(found + 2), 'likely');
  uses.set(found + 2, 'region-name', 'repeats', said, 'likely');
}

/** What is called a period holds such, though none is understood: so each is named as a problem, and can be corrected. */
function proposeNamedPeriod(uses: ColumnUses): void {
  const found = uses.open().find((column) => {
    const name = uses.nameOf(column);
    return roleOfHeader(name) === 'period' || isOfYears(name);
  });
  if (found !== undefined) uses.set(found, 'period', 'by-name', uses.nameOf(found), 'guess');
}

/** `Entity,Code`: codes that go with the names of the regions one by one are better keys; what goes with codes names them. */
function proposeRegionCodes(uses: ColumnUses): void {
  const [region] = uses.with('region');
  if (region === undefined || uses.has('region-name')) return;
  const isCode = (column: number) => uses.facts[column]?.isCode === true;
  // Figures with flags that nobody knows are neither numbers nor names.
  const mayName = (column: number) =>
    [...(uses.facts[column]?.texts.keys() ?? [])].every((text) => !/^[-−(]?[\d.,]*\d/.test(text));
  const away = (column: number) => Math.abs(column - region);
  const found = uses
    .open()
    .slice(0, MOST_COLUMNS)
    .toSorted((a, b) => away(a) - away(b))
    .find((column) => {
      const isOther =
        isCode(column) !== isCode(region) &&
        (isCode(column) ? !uses.isFigures(column) : mayName(column));
      return (
        isOther && determines(uses.head, region, column) && determines(uses.head, column, region)
      );
    });
  if (found === undefined || uses.facts[found]?.texts.size === 1) return;
  const [codes, names] = isCode(found) ? [found, region] : [region, found];
  if (filledOf(uses, codes) < filledOf(uses, names)) {
    // A continent has a name and no code: rows without one would be of no region.
    uses.setByContent(names, 'region', filledOf(uses, names), 'likely');
    uses.set(codes, 'ignored', 'repeats', uses.nameOf(names), 'likely');
    return;
  }
  uses.set(codes, 'region', 'repeats', uses.nameOf(names), 'likely');
  uses.set(names, 'region-name', 'repeats', uses.nameOf(codes), 'likely');
}

function filledOf(uses: ColumnUses, column: number): number {
  return uses.facts[column]?.filled ?? 0;
}

/** The columns of figures: the one that is left, or several whose headers say what or where. */
export function proposeValues(uses: ColumnUses): void {
  for (const column of uses.open().filter((one) => repeatsPeriod(uses, one)))
    uses.set(column, 'ignored', 'repeats', uses.nameOf(uses.with('period')[0] ?? 0), 'likely');
  if (uses.has('value')) return;
  const figures = figuresOf(uses);
  const places = uses.has('region') ? [] : uses.regionHeaders(figures);
  if (places.length * 2 >= figures.length && places.length > 0) {
    uses.header = 'region';
    for (const column of places)
      uses.set(column, 'value', 'is-region', uses.nameOf(column), 'likely');
    return;
  }
  const certainty = figures.length > 1 ? 'likely' : 'sure';
  for (const column of figures)
    uses.setByContent(column, 'value', uses.facts[column]?.numbers ?? 0, certainty);
  const [only] = figures;
  const isGeneric =
    only === undefined ||
    roleOfHeader(uses.nameOf(only)) === 'value' ||
    (TOTAL.test(uses.nameOf(only).trim()) && mayHaveIndicators(uses));
  const isMeasured = uses.with('indicator').every((column) => isBreakdown(uses.nameOf(column)));
  if (figures.length > 1 || (!isGeneric && isMeasured)) uses.header = 'indicator';
  const split = figures.map((column) => splitHeader(uses.nameOf(column)));
  if (!uses.has('period') && figures.length > 1 && split.every((one) => one !== null))
    uses.header = 'indicator-and-period';
}

/** Whether some column may yet say which figure it is. */
function mayHaveIndicators(uses: ColumnUses): boolean {
  const isOpen = (column: number) => {
    const texts = uses.facts[column]?.texts.size ?? 0;
    return texts > 1 && !uses.isFigures(column);
  };
  return uses.has('indicator') || uses.open().some(isOpen);
}

/** What may be figures; where nothing is, what bears the name of such, if one cell at least holds a number. */
function figuresOf(uses: ColumnUses): readonly number[] {
  const figures = uses.open().filter((column) => mayBeValues(uses, column));
  if (figures.length > 0) return figures;
  const named = uses.open().find((column) => {
    const isNamed = roleOfHeader(uses.nameOf(column)) === 'value';
    return isNamed && (uses.facts[column]?.numbers ?? 0) > 0;
  });
  return named === undefined ? [] : [named];
}

/** Figures, but neither the numbers of the rows nor codes: those are no amounts, though they are digits. */
function mayBeValues(uses: ColumnUses, column: number): boolean {
  const isCodes = isCodeHeader(uses.nameOf(column));
  return uses.isFigures(column) && !isCodes && !isRowNumber(uses, column);
}

/** Whether it says in each row once more when it is: a year that would pass for a figure. */
function repeatsPeriod(uses: ColumnUses, column: number): boolean {
  const [period] = uses.with('period');
  const { rows } = uses.head;
  if (period === undefined || rows.length < 2) return false;
  const cell = (row: readonly string[], at: number) => (row[at] ?? '').trim();
  return rows.every((row) => cell(row, column) !== '' && cell(row, column) === cell(row, period));
}

/** What is left says which figure it is, unless it is the same in all rows, another one in each, or an amount. */
export function proposeRest(uses: ColumnUses): void {
  const isWhole = uses.head.rows.length < PREVIEW_ROWS;
  for (const column of uses.open()) {
    const { texts, rows } = uses.facts[column] ?? { texts: new Map<string, number>(), rows: 0 };
    const [text = ''] = texts.keys();
    const owner = ownerOf(uses, column);
    const isMany = rows > ENOUGH_ROWS && texts.size * 10 > rows * (uses.isFigures(column) ? 5 : 9);
    // Further down it may yet differ; then it must not be lost.
    if (texts.size === 1 && isWhole) uses.set(column, 'ignored', 'constant', text, 'likely');
    else if (texts.size === 1) uses.set(column, 'indicator', 'constant', text, 'guess');
    else if (isRowNumber(uses, column)) uses.set(column, 'ignored', 'by-elimination', '', 'guess');
    else if (owner !== undefined)
      uses.set(column, 'ignored', 'repeats', uses.nameOf(owner), 'likely');
    else if (isMany || isAmount(uses, column))
      uses.set(column, 'ignored', 'by-elimination', '', 'guess');
    else uses.set(column, 'indicator', 'by-elimination', '', 'guess');
  }
}

/** Figures that are no codes: they have decimals, or stand among the columns of values, as changes behind each year do. */
function isAmount(uses: ColumnUses, column: number): boolean {
  if (!uses.isFigures(column)) return false;
  const texts = [...(uses.facts[column]?.texts.keys() ?? [])];
  const [first = Infinity, second] = uses.with('value');
  const isAmong = second !== undefined && column > first;
  return isAmong || texts.some((text) => /\d[.,]\d/.test(text));
}

/**
 * A code of the whole series (`CHN.NGDPD.A`) says region and indicator once more, and would make another indicator of each
 * region: it is left out where other columns say both.
 */
export function proposeSeriesKeys(uses: ColumnUses): void {
  const [region = -1] = uses.with('region');
  const isMany = (uses.facts[region]?.texts.size ?? 0) > 1;
  for (const key of isMany ? uses.with('indicator') : []) {
    const others = uses.with('indicator').filter((column) => column !== key);
    const parts = [region, ...others, ...uses.with('unit')];
    if (others.length === 0 || !isCodeHeader(uses.nameOf(key))) continue;
    if (!determines(uses.head, key, region) || !determineTogether(uses, parts, key)) continue;
    for (const column of [key, ...uses.with('indicator-name')])
      if (column === key || goesWith(uses, column, key))
        uses.set(column, 'ignored', 'repeats', uses.nameOf(region), 'likely');
  }
}

function goesWith(uses: ColumnUses, name: number, key: number): boolean {
  return determines(uses.head, key, name) && determines(uses.head, name, key);
}

function determineTogether(uses: ColumnUses, columns: readonly number[], key: number): boolean {
  const known = new Map<string, string>();
  return uses.head.rows.every((row) => {
    const parts = columns.map((column) => row[column] ?? '').join('\u0000');
    const text = row[key] ?? '';
    const isSame = (known.get(parts) ?? text) === text;
    known.set(parts, text);
    return isSame;
  });
}

/** Members that show that what goes with each of them all the time is no chance. */
const ENOUGH_MEMBERS = 5;
const ENOUGH_PERIODS = 2;

/**
 * The column that a further one only says something about, such as the group of a region, the industry of a line or another
 * way to write a period: then it tells no figures apart.
 */
function ownerOf(uses: ColumnUses, column: number): number | undefined {
  const owners = [...uses.with('region'), ...uses.with('period'), ...uses.with('indicator')];
  return owners.find((owner) => isOf(uses, owner, column));
}

function isOf(uses: ColumnUses, owner: number, column: number): boolean {
  const [members, own] = [uses.facts[owner]?.texts, uses.facts[column]?.texts];
  if (!members || !own || own.size < 2 || !determines(uses.head, owner, column)) return false;
  const role = uses.roleOf(owner);
  const often = [...members.values()].filter((rows) => rows > 1).length;
  // Another way to write the period: `2014-Q1` and `T1-2014`.
  if (role === 'period' && own.size === members.size)
    return often >= ENOUGH_PERIODS && members.size > ENOUGH_PERIODS;
  if (members.size >= ENOUGH_MEMBERS && often >= ENOUGH_MEMBERS) return true;
  // Of a wide table each region has one row: few texts for many regions are kinds of them.
  const isOnce = role === 'region' && uses.header === 'period' && often === 0;
  return isOnce && members.size >= ENOUGH_MEMBERS && own.size < members.size - 1;
}

/** Each row has one more than the one before. */
function isRowNumber(uses: ColumnUses, column: number): boolean {
  const { rows } = uses.head;
  const first = Number(rows[0]?.[column]);
  if (rows.length < 5 || (first !== 0 && first !== 1)) return false;
  return rows.every((row, at) => (row[column] ?? '').trim() === String(first + at));
}
