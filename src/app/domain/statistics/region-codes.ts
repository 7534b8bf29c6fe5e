import type { Region, RegionId } from '../region';
import { NATION } from '../region';

export type CodeScheme = 'iso' | 'iso3166' | 'hasc' | 'gb-t-2260' | 'id';

export interface CodeReading {
  /** More than one where it is not settled whose code it is. */
  readonly ids: readonly RegionId[];
  readonly by: CodeScheme;
  /** The code is one of a city or county that the package does not have: no name beside it may say a province. */
  readonly below?: boolean;
}

/** A text of the column, and the region that the name beside it means; null where none does, undefined where none stands. */
export interface CodedText {
  readonly code: string;
  readonly named: RegionId | null | undefined;
}

/** Where HASC's letters are not ISO's. `HB` is Hebei in one and Hubei in the other. Regions with a country code have none. */
const HASC_LETTERS: Readonly<Record<RegionId, string | null>> = {
  'CN-HI': 'HA',
  'CN-HE': 'HB',
  'CN-HA': 'HE',
  'CN-HB': 'HU',
  'CN-SN': 'SA',
  'CN-TW': null,
  'CN-HK': null,
  'CN-MO': null,
};

/** Alpha-2, alpha-3 and numeric codes of ISO 3166-1. */
const COUNTRIES: readonly (readonly [RegionId, alpha2: string, alpha3: string, numeric: string])[] =
  [
    [NATION, 'CN', 'CHN', '156'],
    ['CN-TW', 'TW', 'TWN', '158'],
    ['CN-HK', 'HK', 'HKG', '344'],
    ['CN-MO', 'MO', 'MAC', '446'],
  ];

/** Fewer codes of two letters or digits prove nothing without names. */
const ENOUGH = 3;

type Codes = ReadonlyMap<string, RegionId>;

/** How the codes of one column are read: the scheme is the column's, not the single code's. */
export function codeReader(
  texts: readonly CodedText[],
  regions: readonly Region[],
): (code: string) => CodeReading | null {
  const known = new Set(regions.map(({ id }) => id));
  const whole = wholeCodes(regions, known);
  const letters = lettersReader(texts, regions);
  const digits = digitsReader(texts, regions);
  const hasChina = texts.some(({ code }) => code === 'CN');
  return (code) => {
    const found = whole.get(code.toUpperCase());
    if (found) return found;
    if (/^[A-Z]{2}$/.test(code)) {
      if (code === 'CN' && known.has(NATION)) return { ids: [NATION], by: 'iso3166' };
      const country = COUNTRIES.find(([id, alpha2]) => alpha2 === code && known.has(id));
      return letters(code) ?? (country && hasChina ? { ids: [country[0]], by: 'iso3166' } : null);
    }
    return /^\d+$/.test(code) ? digits(code) : null;
  };
}

/** Codes that say by themselves whose they are: `CN-LN`, `CN-21`, `CN.LN`, `CHN`, and ids of the package. */
function wholeCodes(regions: readonly Region[], known: ReadonlySet<RegionId>) {
  const codes = new Map<string, CodeReading>();
  for (const { id, iso31662, aliases } of regions) {
    if (id !== NATION)
      codes.set(id.toUpperCase(), { ids: [id], by: iso31662 === null ? 'id' : 'iso' });
    for (const alias of aliases)
      if (/^CN-\d\d$/.test(alias)) codes.set(alias, { ids: [id], by: 'iso' });
  }
  for (const [letters, id] of hascLetters(regions))
    codes.set(`CN.${letters}`, { ids: [id], by: 'hasc' });
  for (const [id, , alpha3] of COUNTRIES)
    if (known.has(id)) codes.set(alpha3, { ids: [id], by: 'iso3166' });
  return codes;
}

function isoLetters(regions: readonly Region[]): Codes {
  return new Map(
    regions.flatMap(({ id, iso31662 }) =>
      iso31662 === null ? [] : [[iso31662.slice(3), id] as const],
    ),
  );
}

function hascLetters(regions: readonly Region[]): Codes {
  const own = [...isoLetters(regions)].flatMap(([letters, id]) => {
    const hasc = HASC_LETTERS[id] === undefined ? letters : HASC_LETTERS[id];
    return hasc === null ? [] : [[hasc, id] as const];
  });
  return new Map(own);
}

/**
 * Bare letters: `LN` is the same in ISO and HASC, `HB`, `HE` and `HA` are not. One code that only one of them has (`HI` and
 * `SN`, `HU` and `SA`), or a name that fits only one, settles the column; where nothing does, or both, those three are
 * either. A column with other codes of two letters, as of countries, is none of these.
 */
function lettersReader(texts: readonly CodedText[], regions: readonly Region[]) {
  const [iso, hasc] = [isoLetters(regions), hascLetters(regions)];
  const bare = texts.filter(({ code }) => /^[A-Z]{2}$/.test(code) && code !== 'CN');
  const inBoth = bare.map(({ code, named }) => ({
    named,
    iso: iso.get(code),
    hasc: hasc.get(code),
  }));
  const agrees = inBoth.filter(
    (one) => one.named && (one.named === one.iso || one.named === one.hasc),
  );
  const isColumn =
    inBoth.every((one) => one.iso !== undefined || one.hasc !== undefined) &&
    (bare.length >= ENOUGH || agrees.length > 0) &&
    fits(bare, agrees.length);
  if (!isColumn) return () => null;
  const apart = inBoth.filter((one) => one.iso !== one.hasc);
  const proves = (
    one: RegionId | undefined,
    other: RegionId | undefined,
    named: CodedText['named'],
  ) =>
    (one !== undefined && other === undefined && HASC_LETTERS[one] !== null) ||
    (one !== undefined && named === one);
  const isIso = apart.some((one) => proves(one.iso, one.hasc, one.named));
  const isHasc = apart.some((one) => proves(one.hasc, one.iso, one.named));
  return (code: string): CodeReading => {
    const readings = [iso.get(code), hasc.get(code)];
    if (isIso !== isHasc) {
      const id = readings[isIso ? 0 : 1];
      if (id !== undefined) return { ids: [id], by: isIso ? 'iso' : 'hasc' };
    }
    return { ids: [...new Set(readings.filter((id) => id !== undefined))], by: 'iso' };
  };
}

/** GB/T 2260, in six digits or two, and the numbers of ISO 3166-1. */
function digitsReader(texts: readonly CodedText[], regions: readonly Region[]) {
  const numbers = texts.filter(({ code }) => /^\d+$/.test(code));
  const six: Codes = new Map(
    regions.flatMap(({ id, gbT2260 }) => (gbT2260 === null ? [] : [[gbT2260, id] as const])),
  );
  const two: Codes = new Map(
    [...six].flatMap(([code, id]) =>
      code.endsWith('0000') ? [[code.slice(0, 2), id] as const] : [],
    ),
  );
  if (numbers.length === 0) return () => null;
  const agreeing = (codes: Codes) =>
    numbers.filter(({ code, named }) => named && codes.get(code) === named).length;
  const all = (form: RegExp) => numbers.every(({ code }) => form.test(code));
  // A city that bears its province's name (吉林) agrees with the scheme; one that the package does not have says nothing.
  const inProvinces = numbers.filter(({ code, named }) => code.endsWith('0000') || named);
  const agreesInSix = numbers.filter(
    ({ code, named }) => named && [six.get(code), two.get(code.slice(0, 2))].includes(named),
  );
  if (
    all(/^\d{6}$/) &&
    numbers.every(({ code }) => two.has(code.slice(0, 2))) &&
    agreesInSix.length * 2 >= inProvinces.filter(({ named }) => named !== undefined).length
  )
    return (code: string): CodeReading | null => {
      const id = six.get(code);
      if (id !== undefined) return { ids: [id], by: 'gb-t-2260' };
      return code.endsWith('0000') ? null : { ids: [], by: 'gb-t-2260', below: true };
    };
  const hasTwo = numbers.length >= ENOUGH || agreeing(two) > 0;
  if (hasTwo && numbers.every(({ code }) => two.has(code)) && fits(numbers, agreeing(two)))
    return (code: string) => single(two.get(code), 'gb-t-2260');
  const countries: Codes = new Map(COUNTRIES.map(([id, , , numeric]) => [numeric, id]));
  // Nearly all numbers of countries are multiples of four; counted numbers are not.
  const inFours = numbers.filter(({ code }) => Number(code) % 4 === 0).length;
  if (all(/^\d{3}$/) && inFours >= numbers.length * 0.8 && fits(numbers, agreeing(countries)))
    return (code: string) => single(countries.get(code), 'iso3166');
  return () => null;
}

function single(id: RegionId | undefined, by: CodeScheme): CodeReading | null {
  return id === undefined ? null : { ids: [id], by };
}

/** Names beside the codes speak for the scheme, or there are none. One that contradicts does not end it: that row is doubted. */
function fits(texts: readonly CodedText[], agreeing: number): boolean {
  const named = texts.filter((text) => text.named !== undefined).length;
  return agreeing * 2 >= named;
}
