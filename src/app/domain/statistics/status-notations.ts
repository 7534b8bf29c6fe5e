import type { Absence, ObsStatus } from './dataset';
import { OBS_STATUSES } from './dataset';
import { plainText } from './plain-text';

/** What a table says of a figure besides its value. */
export interface StatusReading {
  readonly status: ObsStatus;
  /** Why there is no figure, where there is none. A figure that stands in the row all the same is not silenced by it. */
  readonly absence: Absence | null;
  /** What status and absence do not say, in the file's words. */
  readonly note: string;
}

/** SDMX OBS_STATUS that stand for a missing figure. */
const MISSING_CODES: Readonly<Record<string, Absence>> = {
  // A holiday or a weekend.
  H: 'not-applicable',
  // The figure exists and was not collected.
  L: 'not-available',
  // It cannot exist.
  M: 'not-applicable',
  O: 'missing',
  Q: 'suppressed',
};

/** Flags of Eurostat. Revised (r) has no code in SDMX, and so stays a note. */
const FLAGS: Readonly<Record<string, ObsStatus | Absence | null>> = {
  b: 'B',
  c: 'suppressed',
  d: 'D',
  e: 'E',
  f: 'F',
  i: null,
  n: 'N',
  p: 'P',
  r: null,
  s: 'E',
  u: 'U',
  z: 'not-applicable',
};

/** Of several, the one that matters most to who compares: a forecast is no observation, and a break ends a series. */
const GRAVEST: readonly ObsStatus[] = ['F', 'B', 'D', 'E', 'I', 'P', 'U', 'N', 'S', 'V', 'A'];

/**
 * What is said of one figure in several places, such as its flag and the mark of its year: the gravest status, and where
 * others say something of their own, all of them as SDMX writes several.
 */
export function gravestOf(...statuses: readonly ObsStatus[]): {
  readonly status: ObsStatus;
  readonly note: string;
} {
  const said = GRAVEST.filter((status) => status !== 'A' && statuses.includes(status));
  return { status: said[0] ?? 'A', note: said.length > 1 ? said.join(';') : '' };
}

const NAMES: Readonly<Record<ObsStatus | Absence, string>> = {
  A: 'normal|normal value|正常|正常值',
  B: 'break|time series break|break in time series|break in series|series break|序列中断|口径变化',
  D: 'definition differs|difference in methodology|differs in definition|定义不同',
  E: 'estimate|estimated|estimated value|eurostat estimate|national estimate|估计|估计值|估算|估算值',
  F: 'forecast|forecast value|projection|projected|projected value|预测|预测值',
  I: 'imputed|imputed value|value imputed by receiving agency|插补|推算',
  N: 'not significant|不显著',
  P: 'provisional|provisional value|preliminary|preliminary value|初步|初步值|初步数|暂定|暂定值',
  S: 'strike|strike and other special events',
  U: 'low reliability|unreliable|unreliable value|less reliable|可靠性低',
  V: 'unvalidated|unvalidated value|未核实',
  missing: 'missing|missing value|缺|缺失|缺失值',
  'not-available':
    'not available|no data|data not available|missing value; data exist but were not collected|data exist but were not collected|无数据|不详|未统计',
  'not-applicable':
    'not applicable|not relevant|category not applicable|missing value; data cannot exist|data cannot exist|missing value; holiday or weekend|不适用',
  suppressed:
    'suppressed|suppressed value|confidential|secret|missing value; suppressed|data is subject to secrecy|保密',
  'not-yet':
    'not yet available|not yet published|pending|available later|暂无|未公布|尚未公布|待公布',
  deleted: 'deleted|删除|已删除',
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([meaning, names]) =>
    names.split('|').map((name) => [name, meaning as ObsStatus | Absence] as const),
  ),
);

const FLAG_TEXT = /^[bcdefinprsuz](?:[ ,;/]?[bcdefinprsuz])*$/;
const CODE_TEXT = /^[A-Z](?:[,;|/ ]+[A-Z])*$/;
const LABELLED = /^([A-Za-z])(?: ?[:=-] ?| \()(.+?)\)?$/;

/**
 * Reads the text of a status: codes of SDMX (`A`, `B;P`), flags of Eurostat (`b`, `bep`), a code with its label
 * (`A: Normal value`), or the label alone, in English and Chinese. An unknown text is a note on a normal figure.
 */
export function readStatus(text: string): StatusReading {
  const plain = plainText(text);
  if (plain === '' || plain === '_Z') return { status: 'A', absence: null, note: '' };
  const [, code = '', label = ''] = LABELLED.exec(plain) ?? [];
  const labelled = meaningOf(code) ?? meaningOf(label);
  // A code that no status says, such as r, is told by its label.
  const whole = labelled?.note ? { ...labelled, note: text.trim() } : labelled;
  return meaningOf(plain) ?? whole ?? { status: 'A', absence: null, note: text.trim() };
}

/** Statistics Canada's: letters of quality, which are other codes elsewhere. What is too unreliable is not published. */
const OF_CANADA: Readonly<Record<string, StatusReading>> = {
  ...Object.fromEntries(
    ['A', 'B', 'C', 'D', 'r', 't'].map((note) => [note, { status: 'A', absence: null, note }]),
  ),
  E: { status: 'U', absence: null, note: '' },
  F: { status: 'A', absence: 'suppressed', note: 'F' },
  '..': { status: 'A', absence: 'not-available', note: '' },
  '...': { status: 'A', absence: 'not-applicable', note: '' },
  x: { status: 'A', absence: 'suppressed', note: '' },
};

/** New Zealand's: F is final there, and no forecast. */
const OF_NEW_ZEALAND: Readonly<Record<string, StatusReading>> = {
  F: { status: 'A', absence: null, note: '' },
  R: { status: 'A', absence: null, note: 'R' },
  C: { status: 'A', absence: 'suppressed', note: '' },
};

/** How statuses are read in a table with such columns. @param names of its columns */
export function statusReader(names: readonly string[]): (text: string) => StatusReading {
  const has = (name: string) => names.some((one) => one.trim().toUpperCase() === name);
  const isCanada = has('VECTOR') && has('COORDINATE') && has('SCALAR_FACTOR');
  const isNewZealand = has('SERIES_REFERENCE') && has('DATA_VALUE');
  const own = isCanada ? OF_CANADA : isNewZealand ? OF_NEW_ZEALAND : {};
  const known = new Map(Object.entries(own));
  return (text) => known.get(text.trim()) ?? readStatus(text);
}

function meaningOf(plain: string): StatusReading | null {
  const named = BY_NAME.get(plain.toLowerCase());
  if (named !== undefined) return joined([named], '');
  if (CODE_TEXT.test(plain)) return ofCodes(plain);
  return readFlags(plain);
}

/** Flags of Eurostat behind a value: `b`, `bep`, `b e`; null where the text is none. A flag comes once. */
export function readFlags(plain: string): StatusReading | null {
  if (!FLAG_TEXT.test(plain)) return null;
  const flags = plain.match(/[a-z]/g) ?? [];
  if (new Set(flags).size < flags.length) return null;
  return joined(
    flags.map((flag) => FLAGS[flag] ?? null),
    plain,
  );
}

function ofCodes(plain: string): StatusReading | null {
  const codes = plain.match(/[A-Z]/g) ?? [];
  const meanings = codes.map(
    (code) => OBS_STATUSES.find((known) => known === code) ?? MISSING_CODES[code],
  );
  const known = meanings.filter((meaning) => meaning !== undefined);
  return known.length < codes.length ? null : joined(known, plain);
}

/** @param text the note, unless one meaning says all of it */
function joined(meanings: readonly (ObsStatus | Absence | null)[], text: string): StatusReading {
  const statuses = GRAVEST.filter((status) => meanings.includes(status));
  const absence = meanings.find((meaning) => meaning !== null && !isStatus(meaning)) ?? null;
  const told = meanings.length === 1 && meanings[0] !== null;
  return {
    status: statuses[0] ?? 'A',
    absence: absence,
    note: told ? '' : text,
  };
}

function isStatus(meaning: ObsStatus | Absence): meaning is ObsStatus {
  return OBS_STATUSES.some((status) => status === meaning);
}

/** What a word for a missing figure means: `not applicable`, `暂无`; null for a text that is none. */
export function readAbsenceName(plain: string): Absence | null {
  const meaning = BY_NAME.get(plain.toLowerCase());
  return meaning === undefined || isStatus(meaning) ? null : meaning;
}
