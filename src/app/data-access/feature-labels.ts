import type { FeatureLabels } from '../domain/region-names';
import type { JsonObject } from './map-json';

/** Properties that hold a feature's own name, as the makers of maps call them; without case, blanks, `_` and `-`. */
const NAMES =
  /^(name|names?(en|eng|english|zh|zhcn|zht|zhhans|chn|cn|chinese|alt|local|long|1)|(nl|var)name1|fullname|shortname|shapename|adm1(en|zh|name|cn)|(gn|woe|geo)name|label|title|[ce]name|名称|地名|全称|简称)$/;
/** Looked at only where a feature has no name of its own: a district may say which province it is in. */
const PROVINCES = /^(province|prov|pr|state|省|省份)(name)?(en|zh|cn)?$/;
/** Properties that only a part of a province has: GADM's second level, OCHA's. */
const BELOW = /^((nl|var)?name[2-9]|adm[2-9](en|zh|name|cn|pcode))$/;
const CODES = /^(iso|iso1|iso31662|isocode|shapeiso)$/;
/** What GADM writes where it has nothing. */
const NOTHING = /^(NA|null|undefined|-)?$/;

/** What a feature of a foreign file says about itself. Whatever is no text is passed over. */
export function labelsOf(properties: JsonObject, id: unknown): FeatureLabels {
  const texts = Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' && !NOTHING.test(value.trim())
      ? [{ key: key.toLowerCase().replace(/[\s_-]/g, ''), text: value.trim() }]
      : [],
  );
  const under = (keys: RegExp) => texts.filter(({ key }) => keys.test(key)).map(({ text }) => text);
  const below = under(BELOW);
  const own = under(NAMES);
  const names = below.length > 0 ? below : own.length > 0 ? own : under(PROVINCES);
  return {
    names: [...new Set(names.flatMap(spellings).map((name) => name.trim()))],
    codes: [...(typeof id === 'string' ? [id] : []), ...under(CODES)],
    below: below.length > 0 || isBelow(properties),
  };
}

/** `甘肅|甘肃` is two names; `Xizang (Tibet)` is one, and each of its parts is another. */
function spellings(names: string): readonly string[] {
  return names
    .split(/[|;/]/)
    .flatMap((name) => [name, ...(/[(（]/.test(name) ? partsOf(name) : [])]);
}

function partsOf(name: string): readonly string[] {
  return name.split(/[()（）]/).filter((part) => part.trim() !== '');
}

/** The levels of DataV's files and of geoBoundaries. */
function isBelow({ level, shapeType }: JsonObject): boolean {
  const words: readonly unknown[] = ['city', 'district', 'county', 'prefecture', 'street'];
  return words.includes(level) || (typeof shapeType === 'string' && /^ADM[2-9]$/.test(shapeType));
}
