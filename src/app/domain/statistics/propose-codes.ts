import { determines } from './column-facts';
import type { ColumnUses } from './column-uses';
import { isCodeHeader, roleOfHeader, withoutCodeWord } from './header-words';
import type { ColumnRole } from './mapping';
import { PREVIEW_ROWS } from './table';

const ID = /^[A-Z][A-Z\d_]+$/;
/** A name stands no further from its code. */
const NEAR = [1, -1, 2, -2, 3, -3];
/** Two columns with fewer different texts go together by chance where the table goes on. */
const ENOUGH_TEXTS = 3;
/** What a code beside it says once more. */
const SETTLED: readonly (ColumnRole | null)[] = [
  'region',
  'region-name',
  'period',
  'unit',
  'multiplier',
  'status',
];

/**
 * Codes beside what they stand for: `LineCode,IndustryClassification,Description`, `cat01_code,男女別`. They are one part of an
 * indicator and its name, and not two parts; a code of a period, a region or a unit says nothing more.
 */
export function proposeCodes(uses: ColumnUses): void {
  uses.head.columns.forEach((_, column) => {
    if (!mayPair(uses, column)) return;
    const name = isCodeHeader(uses.nameOf(column)) ? nameOf(uses, column) : labelOf(uses, column);
    if (name === undefined) return;
    const [code, label] = [uses.nameOf(column), uses.nameOf(name)];
    if (isConstant(uses, column) && uses.roleOf(name) === null) return;
    if (SETTLED.includes(uses.roleOf(name)))
      uses.set(column, 'ignored', 'repeats', label, 'likely');
    else {
      for (const other of between(column, name))
        if (mayPair(uses, other)) uses.set(other, 'ignored', 'repeats', code, 'likely');
      const certainty =
        uses.roleOf(column) === null && uses.roleOf(name) === null ? 'likely' : 'sure';
      uses.set(column, 'indicator', 'repeats', label, certainty);
      uses.set(name, 'indicator-name', 'repeats', code, certainty);
    }
  });
}

/** Both say the same in all rows: nothing for an indicator. */
function isConstant(uses: ColumnUses, column: number): boolean {
  return uses.facts[column]?.texts.size === 1 && uses.head.rows.length < PREVIEW_ROWS;
}

/** What no step has settled, or only a header that is a word for indicators. */
function mayPair(uses: ColumnUses, column: number): boolean {
  const role = uses.roleOf(column);
  return (uses.facts[column]?.filled ?? 0) > 0 && (role === null || role === 'indicator');
}

/** The nearest column that says the same in words: one whose header bears the code's name goes before others. */
function nameOf(uses: ColumnUses, code: number): number | undefined {
  const near = NEAR.map((step) => code + step).filter(
    (column) => goTogether(uses, code, column) && mayStandBetween(uses, code, column),
  );
  const stem = withoutCodeWord(uses.nameOf(code));
  const bears = (column: number) =>
    stem !== '' && withoutCodeWord(uses.nameOf(column)).startsWith(stem);
  return near.find(bears) ?? near.find((column) => isProven(uses, column));
}

/** `SEXISTAT1,Sesso`: codes below a header in capitals, and behind it a column of words for them. */
function labelOf(uses: ColumnUses, id: number): number | undefined {
  const name = id + 1;
  const areCodes = ID.test(uses.nameOf(id)) && uses.facts[id]?.isCode === true;
  if (!areCodes || ID.test(uses.nameOf(name)) || !isProven(uses, name)) return undefined;
  return goTogether(uses, id, name) ? name : undefined;
}

function goTogether(uses: ColumnUses, code: number, column: number): boolean {
  const isName = mayPair(uses, column) || SETTLED.includes(uses.roleOf(column));
  const facts = uses.facts[column];
  if (!facts || !isName || isCodeHeader(uses.nameOf(column))) return false;
  // What is measured has a name; figures are none, whatever stands beside them.
  if (uses.isFigures(column) && uses.roleOf(column) === null) return false;
  if (roleOfHeader(uses.nameOf(column)) === 'value') return false;
  return determines(uses.head, code, column) && determines(uses.head, column, code);
}

/** A name is that of the nearest code before it: what stands between says nothing of its own, or they are no pair. */
function mayStandBetween(uses: ColumnUses, code: number, name: number): boolean {
  return between(code, name).every(
    (other) => !mayPair(uses, other) || determines(uses.head, code, other),
  );
}

function between(one: number, other: number): readonly number[] {
  const first = Math.min(one, other) + 1;
  return Array.from({ length: Math.abs(one - other) - 1 }, (_, at) => first + at);
}

/** Whether it is no chance that each code has a text of its own. */
function isProven(uses: ColumnUses, column: number): boolean {
  const texts = uses.facts[column]?.texts.size ?? 0;
  return texts >= ENOUGH_TEXTS || (texts > 1 && uses.head.rows.length < PREVIEW_ROWS);
}
