import type { Region, RegionId } from '../region';
import { NATION } from '../region';
import type { RegionIndex } from '../region-names';
import { foldName, isBelowProvince, regionsByName } from '../region-names';
import { isAggregate } from './aggregates';
import type { RegionChoice, RegionReading } from './import-run';
import { plainText } from './plain-text';
import type { CodeReading } from './region-codes';
import { codeReader } from './region-codes';
import { suggester } from './region-suggestions';

/** A text of the column of regions, the name beside it (empty for none), and in how many rows it stands. */
export interface RegionText {
  readonly text: string;
  readonly name: string;
  readonly rows: number;
}

/** How it is called where Hong Kong, Macao and Taiwan are counted apart. */
const MAINLAND = [
  'Mainland China',
  'China, mainland',
  'China, P.R.: Mainland',
  '中国大陆',
  '中国内地',
];
/** How the nation is called besides in the package. */
const NATION_NAMES = [
  '全国总计',
  '全国合计',
  "China, People's Republic of",
  "China, People's Republic",
  "China (People's Republic of)",
  'China, P.R.',
  'P.R. China',
  ...MAINLAND,
];

/** `ID: Name` of SDMX's labels=both, and a code before a name (`MK01 Uusimaa`, `210000 辽宁省`). */
const CODE_AND_NAME = /^([\w.-]{1,24}): (.+)$|^(CN[-.]\w{2}|[A-Z]{0,4}\d[\w.-]{0,12}) (?=\D)(.+)$/;
/** So many texts of a column get suggestions: nobody matches more by hand, and each costs a look at all names. */
const MOST_SUGGESTED = 200;
/** Marks of footnotes: `Jilin 1)`, `Jilin*`; not the end of `(plan of 2013)`. */
const MARKS = / ?(\*+|(?<![\d(])\d\)|\[\d{1,2}\]|\(\d\)|[\u00b9\u00b2\u00b3\u2070-\u2079])$/;

/**
 * Says of each text of a column which region of the package it is. In the order given; pure.
 *
 * Names and aliases are compared whole, in both languages: Shanxi is never Shaanxi, and the city of Jilin is never the
 * province. Which scheme codes of two letters or of digits belong to is settled for the column as a whole (`codeReader`).
 * A code and a name beside it that contradict each other are ambiguous: neither speaks alone. Of what is not matched, the
 * first 200 texts get suggestions.
 */
export function matchRegions(
  texts: readonly RegionText[],
  regions: readonly Region[],
  choices: readonly RegionChoice[],
): readonly RegionReading[] {
  const { byName, suggest: suggestFor } = knownNames(regions);
  let suggested = 0;
  const suggest = (folded: string) => ((suggested += 1) > MOST_SUGGESTED ? [] : suggestFor(folded));
  const chosen = new Map(choices.map(({ text, region }) => [text, region]));
  const parts = texts.map((text) => partsOf(text, byName));
  const readCode = codeReader(
    parts.map(({ code, name }) => ({
      code,
      named: name === '' ? undefined : only(namedBy(name, byName)),
    })),
    regions,
  );
  const alpha3 = parts.filter(({ code }) => /^[A-Z]{3}$/.test(code)).length;
  const hasAlpha3 = alpha3 * 2 > parts.length;
  const readings = texts.map(({ text, name: beside, rows }, at): RegionReading => {
    const { code, name } = parts[at] ?? { code: text, name: beside };
    const choice = chosen.get(text);
    const read: Read =
      choice === undefined
        ? readingOf(code, name, { byName, suggest, readCode, hasAlpha3 })
        : {
            kind: choice === null ? 'own' : 'matched',
            region: choice,
            by: 'chosen',
            suggestions: [],
          };
    return { text, name, rows, ...read };
  });
  const apart = readings.some(isMainland) ? readings.map(asSum) : readings;
  return isOfAnother(apart) ? apart.map(withDoubt) : apart;
}

const MAINLANDS = new Set(MAINLAND.map(foldName));
const ALL_OF_IT = new Set(['china', '中国'].map(foldName));

function isMainland({ text, name, region }: RegionReading): boolean {
  return region === NATION && [text, name].some((one) => MAINLANDS.has(foldName(bare(one))));
}

/** China beside its mainland is a sum of that and of others, as FAO counts. */
function asSum(reading: RegionReading): RegionReading {
  const { text, name, region, by } = reading;
  const isSum =
    region === NATION &&
    by !== 'chosen' &&
    [text, name].some((one) => ALL_OF_IT.has(foldName(bare(one))));
  return isSum ? { ...reading, kind: 'aggregate', region: null, by: '' } : reading;
}

/** Whose they are, only the regions beside them tell: Japan's prefectures stand below 全国 and 東北, and England has a North East. */
const COMMON = new Set(
  [
    ...['全国', '全国总计', '全国合计', 'national', 'nation', 'whole country'],
    ...['东北', '东北地区', 'North East', 'North East Region'],
  ].map(foldName),
);

function isOfAnother(readings: readonly RegionReading[]): boolean {
  const isElse = (kind: RegionReading['kind']) =>
    readings.some((one) => !isCommon(one) && one.kind === kind);
  return readings.some(isCommon) && isElse('own') && !isElse('matched');
}

function isCommon({ text, name, by }: RegionReading): boolean {
  return by === 'name' && [text, name].some((one) => COMMON.has(foldName(bare(one))));
}

function withDoubt(reading: RegionReading): RegionReading {
  return isCommon(reading) && reading.region !== null
    ? { ...reading, ...ambiguous([reading.region]) }
    : reading;
}

const made = new WeakMap<readonly Region[], Pick<Known, 'byName' | 'suggest'>>();

/** Made once for a list of regions. */
function knownNames(regions: readonly Region[]): Pick<Known, 'byName' | 'suggest'> {
  const known = made.get(regions) ?? {
    byName: withNation(regionsByName(regions), regions),
    suggest: suggester(regions),
  };
  made.set(regions, known);
  return known;
}

type Read = Pick<RegionReading, 'kind' | 'region' | 'by' | 'suggestions'>;

interface Known {
  readonly byName: RegionIndex;
  readonly suggest: (folded: string) => readonly RegionId[];
  readonly readCode: (code: string) => CodeReading | null;
  readonly hasAlpha3: boolean;
}

function readingOf(code: string, name: string, known: Known): Read {
  const coded = known.readCode(code);
  const names = [coded ? '' : code, name].filter((text) => text !== '');
  const named = new Set(names.flatMap((text) => [...namedBy(text, known.byName)]));
  const isBelow = names.some((text) => isBelowProvince(foldName(bare(text)), known.byName));
  const isSum = !coded && named.size === 0 && isAggregate(code, name, known.hasAlpha3);
  if (isSum) return { kind: 'aggregate', region: null, by: '', suggestions: [] };
  if (coded?.below || (isBelow && named.size === 0)) return own([]);
  const codeIds = coded?.ids ?? [];
  const both = codeIds.filter((id) => named.has(id));
  if (isBelow) return ambiguous([...named, ...codeIds]);
  const [first, ...more] = codeIds;
  if (coded && first !== undefined) {
    if (named.size === 0 && more.length === 0)
      return isAggregate('', name, false) ? ambiguous([first]) : matched(first, coded.by);
    if (both[0] !== undefined && named.size === 1)
      return matched(both[0], more.length === 0 ? coded.by : 'name');
    return ambiguous([...codeIds, ...named]);
  }
  const [region, ...others] = named;
  if (region !== undefined)
    return others.length > 0 ? ambiguous([...named]) : matched(region, 'name');
  return own(known.suggest(foldName(bare(name === '' ? code : name))));
}

function matched(region: RegionId, by: string): Read {
  return { kind: 'matched', region, by, suggestions: [] };
}

function ambiguous(ids: readonly RegionId[]): Read {
  return { kind: 'ambiguous', region: null, by: '', suggestions: [...new Set(ids)].slice(0, 5) };
}

function own(suggestions: readonly RegionId[]): Read {
  return { kind: 'own', region: null, by: '', suggestions };
}

function partsOf({ text, name }: RegionText, byName: RegionIndex) {
  const plain = plainText(text);
  const beside = plainText(name);
  const match = CODE_AND_NAME.exec(plain);
  if (!match || byName.has(foldName(plain)))
    return {
      code: plain,
      name: withoutCode(beside, plain),
    };
  return {
    code: match[1] ?? match[3] ?? plain,
    name: beside === '' ? (match[2] ?? match[4] ?? '') : beside,
  };
}

/** `MK01 Uusimaa` beside `MK01` is Uusimaa; `OECD - Total` beside `OECD` is a name as it stands. */
function withoutCode(beside: string, code: string): string {
  const rest = beside.startsWith(`${code} `) ? beside.slice(code.length + 1) : '';
  return /^\p{L}/u.test(rest) ? rest : beside;
}

/** The regions that go by a name, as it stands, without the nation's name around it, or in each of two scripts. */
function namedBy(text: string, byName: RegionIndex): ReadonlySet<RegionId> {
  const whole = bare(text);
  const found = byName.get(foldName(whole));
  if (found) return found;
  if (!/china|\p{Script=Han}/iu.test(whole)) return new Set();
  const inner = /^China(?:, ?P\.?R\.?:|[,:-]) ?(.+?)(?: of)?$/i.exec(whole)?.[1];
  const inNation =
    inner ?? /^中国(.+)$/u.exec(whole)?.[1] ?? /^(.+?)(?:, ?| \()China\)?$/i.exec(whole)?.[1];
  const named = inNation === undefined ? undefined : byName.get(foldName(inNation));
  if (named) return named;
  const [han, latin] = [
    whole.replace(/[^\p{Script=Han}]/gu, ''),
    whole.replace(/\p{Script=Han}/gu, ''),
  ];
  const scripts = [han, latin].map((half) => byName.get(foldName(half)));
  if (han === '' || !scripts[0] || !scripts[1]) return new Set();
  return new Set([...scripts[0], ...scripts[1]]);
}

function bare(text: string): string {
  return text.replace(MARKS, '');
}

/** Null where there is none, or several. */
function only(ids: ReadonlySet<RegionId>): RegionId | null {
  const [first, ...more] = ids;
  return more.length === 0 ? (first ?? null) : null;
}

function withNation(byName: RegionIndex, regions: readonly Region[]): RegionIndex {
  if (!regions.some(({ id }) => id === NATION)) return byName;
  return new Map([
    ...byName,
    ...NATION_NAMES.map((name) => [foldName(name), new Set([NATION])] as const),
  ]);
}
