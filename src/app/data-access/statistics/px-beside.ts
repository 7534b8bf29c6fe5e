import type { RawCell } from './batch-writer';
import type { PxCube, PxVariable } from './px-cube';
import type { PxKeywords } from './px-keywords';

/** What a PX text says about cells, besides their figures. */
export interface PxBeside {
  /** Columns behind the figure. */
  readonly columns: readonly ('UNIT_MEASURE' | 'DECIMALS' | 'COMMENT_OBS')[];
  /**
   * Writes a text for each of them, for every single cell of the table.
   * @param from where the columns begin
   * @param at positions of the values of all variables
   */
  write(cells: RawCell[], from: number, at: readonly number[], figure: string): void;
}

type Texts = readonly (ReadonlyMap<number, string> | null)[];

/** Units and decimals hang on values; notes on values, on cells, and on the signs that stand for missing figures. */
export function pxBeside(keywords: PxKeywords, cube: PxCube): PxBeside {
  const units = byValue(keywords, cube, ['UNITS']);
  const unit = keywords.text('UNITS', cube.language);
  const decimals = byValue(keywords, cube, ['PRECISION']);
  const otherDecimals = keywords.text('SHOWDECIMALS') || keywords.text('DECIMALS');
  const notes = byValue(keywords, cube, ['VALUENOTE', 'VALUENOTEX']);
  const cellNotes = cellNotesOf(keywords, cube);
  const signs = signsOf(keywords, cube.language);
  const isAny = (texts: Texts) => texts.some((some) => some !== null);
  const columns: PxBeside['columns'][number][] = [];
  if (isAny(units) || unit !== '') columns.push('UNIT_MEASURE');
  if (isAny(decimals)) columns.push('DECIMALS');
  if (isAny(notes) || cellNotes.length > 0 || signs.size > 0) columns.push('COMMENT_OBS');
  const parts = columns.map((column): ((at: readonly number[], figure: string) => string) => {
    if (column === 'UNIT_MEASURE') return firstSaid(units, unit);
    if (column === 'DECIMALS') return firstSaid(decimals, otherDecimals);
    const ofValues = allSaid(notes);
    return (at, figure) => {
      const marks = [signs.get(figure) ?? '', ...ofValues(at), ...noted(cellNotes, at)];
      return marks.filter((text) => text !== '').join('; ');
    };
  });
  return {
    columns,
    write: (cells, from, at, figure) => {
      for (let column = 0; column < parts.length; column += 1)
        cells[from + column] = parts[column]!(at, figure);
    },
  };
}

function talking(texts: Texts): readonly (readonly [number, ReadonlyMap<number, string>])[] {
  return texts.flatMap((some, variable) => (some ? [[variable, some] as const] : []));
}

function firstSaid(texts: Texts, otherwise: string): (at: readonly number[]) => string {
  const [first] = talking(texts);
  if (!first) return () => otherwise;
  const [variable, some] = first;
  return (at) => some.get(at[variable]!) ?? otherwise;
}

function allSaid(texts: Texts): (at: readonly number[]) => readonly string[] {
  const all = talking(texts);
  return (at) => all.flatMap(([variable, some]) => some.get(at[variable]!) ?? []);
}

/** Statements about a variable and a value of it; about contents, the value alone is named. */
function byValue(keywords: PxKeywords, cube: PxCube, names: readonly string[]): Texts {
  const statements = [...new Set([cube.language, ''])].flatMap((language) =>
    names.flatMap((name) => keywords.all(name, language)),
  );
  return cube.variables.map((variable) => {
    const texts = new Map<number, string>();
    for (const { subjects, values } of statements) {
      const named = subjects.length === 2 ? isCalled(variable, subjects[0]!) : isContents(variable);
      const at = named ? positionOf(variable, subjects.at(-1)) : -1;
      if (at >= 0 && !texts.has(at)) texts.set(at, oneLine(values[0] ?? ''));
    }
    return texts.size > 0 ? texts : null;
  });
}

function isCalled({ name, ownName }: PxVariable, text: string): boolean {
  return text === name || text === ownName;
}

function isContents({ concept }: PxVariable): boolean {
  return concept === 'INDICATOR';
}

function positionOf({ positions }: PxVariable, value = ''): number {
  return positions.get(value) ?? -1;
}

/** Notes to all cells with the same values of some variables. */
interface CellNotes {
  readonly variables: readonly number[];
  /** By the positions of their values, joined by blanks. */
  readonly texts: Map<string, string>;
}

function cellNotesOf(keywords: PxKeywords, { variables, language }: PxCube): readonly CellNotes[] {
  const kinds = new Map<string, CellNotes>();
  const statements = ['CELLNOTE', 'CELLNOTEX'].flatMap((name) => {
    const translated = keywords.all(name, language);
    return translated.length > 0 ? translated : keywords.all(name, '');
  });
  for (const { subjects, values } of statements) {
    if (subjects.length !== variables.length) continue;
    const named = subjects.flatMap((subject, at) => (subject === '*' ? [] : [at]));
    const key = named.map((at) => positionOf(variables[at]!, subjects[at])).join(' ');
    const kind = kinds.get(named.join(' ')) ?? { variables: named, texts: new Map() };
    kinds.set(named.join(' '), kind);
    kind.texts.set(key, oneLine(values[0] ?? ''));
  }
  return [...kinds.values()];
}

function noted(notes: readonly CellNotes[], at: readonly number[]): string[] {
  return notes.flatMap(
    ({ variables, texts }) => texts.get(variables.map((variable) => at[variable]).join(' ')) ?? [],
  );
}

/** What the office says that its signs mean; a sign that is explained by itself is not. */
function signsOf(keywords: PxKeywords, language: string): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (let dots = 1; dots <= 6; dots += 1)
    signs.set('.'.repeat(dots), keywords.text(`DATASYMBOL${dots}`, language));
  signs.set('-', keywords.text('DATASYMBOLNIL', language));
  for (const [sign, text] of signs) if (!/[\p{L}]/u.test(text)) signs.delete(sign);
  return signs;
}

/** A number sign is a new line. */
export function oneLine(text: string): string {
  return text.replace(/\s*#[\s#]*/g, ' ').trim();
}
