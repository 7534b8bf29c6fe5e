import type { Region, RegionId } from './region';
import { foldText } from './search';

/** What a feature says about itself, before it is known which region it is. */
export interface FeatureLabels {
  /** Every name that it goes by, in any language. */
  readonly names: readonly string[];
  /** What it gives as its code. Only those of ISO 3166-2 are believed, and only where no name speaks. */
  readonly codes: readonly string[];
  /** Whether the file says that this is a part of a province. */
  readonly below: boolean;
}

/** The words that say what kind of region a name means, folded; by the end of the region's own Chinese name. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  省: ['省', 'sheng', 'province', 'provinceofchina'],
  市: ['市', 'shi', 'zhixiashi', '直辖市', 'city', 'municipality'],
  // Names of peoples end in 族 in full (Zhuangzu Zizhiqu), and need not.
  自治区: ['自治区', 'zizhiqu', 'zu', 'zuzizhiqu', 'autonomousregion'],
  特别行政区: ['特别行政区', 'tebiexingzhengqu', 'sar', 'specialadministrativeregion'],
};

/** Ends of names of what is smaller than a province. 自治区 and 行政区 end like a district (区) and are none. */
const BELOW =
  /(市|州|盟|县|旗|地区|(?<!自治|行政)区|city|prefecture|county|league|banner|district|shi|zizhizhou|diqu|xian)$/u;

const TRADITIONAL = '肅廣貴慶遼寧龍陝雲臺灣門內蘇東維爾壯區別';
const SIMPLIFIED = '肃广贵庆辽宁龙陕云台湾门内苏东维尔壮区别';

const ASCII = /^[ -~]*$/;

/** Shǎnxī is Shaanxi and Shānxī is Shanxi: the tone is the whole difference, and folding would lose it. */
const THIRD_TONE = /(sh)a[\u0306\u030c](?=n[ -]?x)/giu;

/**
 * The region that each feature is, or null: where no region goes by its names, or several do. Pure and in the order given.
 *
 * Names are compared whole, in every form that the region's own names allow, and never by parts: so Shanxi is never
 * Shaanxi, and the city of Jilin (吉林市, Jilin City, Jilin Shi) is never the province. Names go before codes; of these
 * only ISO 3166-2's count (`CN-HE`; before 2017 `CN-13`), never HASC's, where CN.HB is Hebei and CN.HE is Henan.
 */
export function joinByName(
  features: readonly FeatureLabels[],
  regions: readonly Region[],
): readonly (RegionId | null)[] {
  const provinces = regions.filter(({ level }) => level === 'province');
  const byName = regionsByName(provinces);
  const byCode = index(provinces, codesOf);
  return features.map(({ names, codes, below }) => {
    const folded = names.map(foldName);
    if (below || folded.some((name) => isBelowProvince(name, byName))) return null;
    const named = found(byName, folded);
    const [first, ...more] = named.size > 0 ? named : found(byCode, codes);
    return first !== undefined && more.length === 0 ? first : null;
  });
}

/** A name as it is compared: letters and digits alone, in lower case, without tones, in simplified characters. */
export function foldName(name: string): string {
  // Nearly all names in Latin letters; what follows would come to the same, at ten times the cost.
  if (ASCII.test(name)) return name.toLowerCase().replace(/[^a-z\d]/g, '');
  const toned = name.normalize('NFKD').replace(THIRD_TONE, '$1aa');
  return foldText(toned)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{Script=Han}/gu, (letter) => SIMPLIFIED[TRADITIONAL.indexOf(letter)] ?? letter);
}

/** The regions that go by each folded name, in every form that a region's own names allow. */
export function regionsByName(regions: readonly Region[]): RegionIndex {
  return index(regions, formsOf);
}

/** Whether a folded name that no region goes by is one of a city, prefecture or county: then none of its parts counts. */
export function isBelowProvince(folded: string, byName: RegionIndex): boolean {
  return !byName.has(folded) && BELOW.test(folded);
}

/** Every name of a region with and without the words for its kind, folded. */
function formsOf({ name, short, aliases }: Region): readonly string[] {
  const kind = Object.keys(KINDS).find((end) => name.zh.endsWith(end)) ?? '';
  const ends = KINDS[kind] ?? [];
  const names = [name.en, name.zh, short.en, short.zh, ...aliases].map(foldName);
  const bare = names.map((whole) => {
    const end = ends.find((word) => whole.endsWith(word) && whole !== word);
    return end === undefined ? whole : whole.slice(0, -end.length);
  });
  const stems = [...names, ...bare].filter((stem) => stem !== '');
  return [...stems, ...stems.flatMap((stem) => ends.map((end) => stem + end))];
}

function codesOf({ iso31662, aliases }: Region): readonly string[] {
  const former = aliases.filter((alias) => /^CN-\d\d$/.test(alias));
  return iso31662 === null ? former : [iso31662, ...former];
}

export type RegionIndex = ReadonlyMap<string, ReadonlySet<RegionId>>;

function index(
  regions: readonly Region[],
  keys: (region: Region) => readonly string[],
): RegionIndex {
  const made = new Map<string, Set<RegionId>>();
  for (const region of regions) {
    for (const key of keys(region)) made.set(key, (made.get(key) ?? new Set()).add(region.id));
  }
  return made;
}

function found(known: RegionIndex, keys: readonly string[]): ReadonlySet<RegionId> {
  return new Set(keys.flatMap((key) => [...(known.get(key) ?? [])]));
}
