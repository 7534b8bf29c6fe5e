import { malformed } from './json-value';
import type { PxKeywords } from './px-keywords';
import { pxPeriods } from './px-periods';
import { timeDimension } from './time-dimension';

/** A variable of a PX table. */
export interface PxVariable {
  /** In the language that is read. */
  readonly name: string;
  /** In the text's own. */
  readonly ownName: string;
  readonly concept: string | null;
  /** What stands in cells: codes, or periods, or the texts of the values. */
  readonly cells: readonly string[];
  /** In the language that is read. */
  readonly texts: readonly string[];
  /** Of its values, by what they are called in either language, or by code. */
  readonly positions: ReadonlyMap<string, number>;
  /** What a key before the data may call its values. */
  readonly keys: ReadonlyMap<string, number> | null;
}

/** Variables of the stub, then those of the heading, whose values run fastest. */
export interface PxCube {
  readonly language: string;
  readonly variables: readonly PxVariable[];
  /** So many of them are in the stub. */
  readonly stub: number;
  /** Whether each row of the data begins with the keys of its stub. */
  readonly keyed: boolean;
  /** Cells in a row, and in the whole table where none is left out. */
  readonly rowLength: number;
  readonly length: number;
}

/** @throws ImportError `malformed` */
export function readPxCube(keywords: PxKeywords): PxCube {
  const language = keywords.chosenLanguage();
  const own = [...keywords.values('STUB', ''), ...keywords.values('HEADING', '')];
  const names = [...keywords.values('STUB', language), ...keywords.values('HEADING', language)];
  if (own.length === 0) throw malformed('PX: neither STUB nor HEADING names a variable');
  const variables = withTime(
    own.map((name, at) => readVariable(keywords, language, name, names[at]!)),
  );
  const stub = keywords.values('STUB', '').length;
  const keyed = variables.slice(0, stub).filter(({ keys }) => keys !== null);
  if (keyed.length > 0 && keyed.length < stub)
    throw malformed('PX KEYS: not all of the stub has them');
  const product = (some: readonly PxVariable[]) =>
    some.reduce((count, { cells }) => count * cells.length, 1);
  return {
    language,
    variables,
    stub,
    keyed: keyed.length > 0,
    rowLength: product(variables.slice(stub)),
    length: product(variables),
  };
}

/** Older texts do not say which variable is the time. */
function withTime(variables: readonly PxVariable[]): readonly PxVariable[] {
  if (variables.some(({ concept }) => concept === 'TIME_PERIOD')) return variables;
  const time = timeDimension(
    variables.map(({ name, cells, texts }) => ({ names: [name], members: [cells, texts] })),
  );
  return variables.map((variable, at) =>
    at === time ? { ...variable, concept: 'TIME_PERIOD' } : variable,
  );
}

function readVariable(
  keywords: PxKeywords,
  language: string,
  own: string,
  name: string,
): PxVariable {
  const ownTexts = keywords.values('VALUES', '', own);
  const translated = keywords.values('VALUES', language, name);
  const texts = translated.length === ownTexts.length ? translated : ownTexts;
  const codes = keywords.values('CODES', '', own);
  if (texts.length === 0) throw malformed(`PX VALUES: none for ${own}`);
  if (codes.length > 0 && codes.length !== texts.length)
    throw malformed(`PX ${own}: ${texts.length} VALUES, ${codes.length} CODES`);
  const periods = pxPeriods(keywords.values('TIMEVAL', '', own), texts.length);
  return {
    name,
    concept: periods ? 'TIME_PERIOD' : conceptOf(keywords, own),
    cells: periods ?? (codes.length > 0 ? codes : texts),
    texts,
    ownName: own,
    positions: positionsOf(codes, ownTexts, texts),
    keys: keysOf(keywords.text('KEYS', '', own), ownTexts, codes),
  };
}

function conceptOf(keywords: PxKeywords, variable: string): string | null {
  const type = keywords.text('VARIABLE-TYPE', '', variable).toUpperCase();
  const domain = keywords.text('DOMAIN', '', variable).toUpperCase();
  const code = keywords.text('VARIABLECODE', '', variable).toUpperCase();
  const isTime =
    keywords.values('TIMEVAL', '', variable).length > 0 ||
    /^T(?:IME)?$/.test(type) ||
    domain === 'TIME' ||
    code === 'TIME';
  if (isTime) return 'TIME_PERIOD';
  if (keywords.text('CONTVARIABLE') === variable) return 'INDICATOR';
  const isPlace = /^G(?:EO|EOGRAPHICAL)?$/.test(type) || keywords.text('MAP', '', variable) !== '';
  return isPlace ? 'REF_AREA' : null;
}

function keysOf(
  kind: string,
  texts: readonly string[],
  codes: readonly string[],
): ReadonlyMap<string, number> | null {
  if (kind === '') return null;
  return positionsOf(kind.toUpperCase() === 'CODES' && codes.length > 0 ? codes : texts);
}

/** The last list counts most. */
function positionsOf(...lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list) => list.map((text, at) => [text, at] as const)));
}
