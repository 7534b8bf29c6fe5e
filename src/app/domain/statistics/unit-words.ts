import { foldText } from '../search';

const WORDS = new Set(
  (
    '%|percent|per cent|percentage|percentage points|index|persons|thousand persons|people|number|euro|eur|usd|us dollars|' +
    'cny|rmb|yuan|million euro|million yuan|100 million yuan|tonnes|tons|t|kg|km|km2|ha|kwh|hours|years|per mille|‰|' +
    '百分比|百分点|人|万人|千人|元|万元|亿元|美元|亿美元|万美元|欧元|吨|万吨|亿吨|公里|平方公里|公顷|千公顷|户|万户|个|件|台|辆|万辆|' +
    "£|€|$|£m|£bn|€m|€bn|$m|$bn|'000|000s|thousands|millions|billions|" +
    'anzahl|mil reais|reais|milhões de reais|pessoas|miles de euros|millones de euros|personas|miles de personas|' +
    "milioni di euro|migliaia di euro|millions d’euros|millions d'euros|milliers|mnkr|mkr|mill. kr|kr|mio. kr|nok|sek|dkk|" +
    '百万円|千円|億円|円|百万人|百万元|십억원|백만원|천원|억원|원|천명|명|톤|' +
    '小时|年|亿千瓦小时|亿千瓦时|立方米|亿立方米|元/人|人/平方公里|次|万人次|家|所|张'
  ).split('|'),
);

const MAGNITUDE =
  /^(?:(?:hundreds?|thousands?|millions?|billions?|trillions?|tsd|tsd\.|mio|mio\.|mill|mill\.|mln|mrd|mrd\.|bn|тыс\.?|млн\.?|млрд\.?|\d{1,3}(?:[ ,.]?000)+) (?:of )?|十|百|千|万|十万|百万|千万|亿|万亿)/;
const BASE =
  /^(?:(?:current|constant|chained|nominal|real)? ?(?:\(?\d{4}\)? )?(?:us|u\.s\.|international|intl)? ?(?:\$|us\$|eur|euros?|€|usd|dollars?|cny|rmb|yuan|gbp|£|pounds?|jpy|yen|chf|sek|nok|dkk|pln|czk|inr|rupees?|krw|won|rub|roubles?|rubles?)(?: per (?:capita|inhabitant|person|head))?|(?:annual |% |percent )?(?:%|percent)(?: of [a-z ]{2,30})?|per (?:[\d ,]+ )?(?:people|persons|inhabitants|capita|population)|(?:persons|people|inhabitants|tonnes|tons|hectares|ha|km2|sq\.? km|kwh|gwh|mwh|units|numbers?|years|hours|days)|руб(?:\.|ле[йи]|ля|ль)?|чел(?:\.|овек)?|тонн|元|人|户|吨|公顷|千瓦时|千瓦小时|美元|公里|平方米|立方米|辆|台|件)$/;

const BEHIND = /,? (?:thousands?|millions?|billions?|trillions?|mio|mln|mn|mrd|bn)\.?$/;

/** A magnitude without a unit: `x 1,000`, `in 1000`. Such figures are of a unit of their own, and never taken as they stand. */
const SCALE = /^(?:[x×] ?|in )?1(?:[ ,.]?000)+$/;

/** Whether a text is a unit that offices use, with a magnitude before it (`million euro`), behind it (`EUR million`) or without. */
export function isUnitWord(text: string): boolean {
  const folded = foldText(text);
  if (WORDS.has(folded) || SCALE.test(folded)) return true;
  if (folded.length > 48) return false;
  return [MAGNITUDE, BEHIND].some((magnitude) => BASE.test(folded.replace(magnitude, '')));
}

/** The unit in a header: `GDP (亿元)`, `Growth (%)`, `人口（万人）`; empty where the brackets hold no unit. */
export function unitInBrackets(header: string): string {
  const inside = lastBrackets(header);
  return isUnitWord(inside) ? inside : '';
}

/** The unit in a name of several parts: `Employed (thousands) · Men`, `Share of jobs · %`; empty where none or two are said. */
export function unitInParts(name: string): string {
  const found = new Set(
    name.split(' · ').map((part) => (/^[%％‰]$/.test(part) ? part : unitInBrackets(part))),
  );
  found.delete('');
  return found.size === 1 ? [...found][0]! : '';
}

/** What stands in brackets at the end of a name, or a unit behind its last comma; empty for nothing. */
export function lastBrackets(name: string): string {
  // A code behind it, as the World Bank writes, is none of the name.
  const bare = name
    .replace(/\s*\[[A-Z\d]+(?:[._][A-Z\d]+)+\]\s*$/, '')
    // Nor is the number of a note: `Real GDP (millions of dollars) 1/`.
    .replace(/(?:\s*\b\d{1,2}\/)+\s*$/, '');
  const inside = /[(（[【]([^()（）[\]【】]{1,40})[)）\]】]\s*$/u.exec(bare)?.[1]?.trim();
  if (inside !== undefined) return inside;
  // `BIP004__Bruttoinlandsprodukt__Mio._EUR` of Germany's flat files.
  const flat = /__((?:(?!__)\S){1,30})$/.exec(bare)?.[1]?.replaceAll('_', ' ') ?? '';
  if (isUnitWord(flat)) return flat;
  const end = /[,，]\s*([^,，]{1,40})$/u.exec(bare)?.[1]?.trim() ?? '';
  return isUnitWord(end) ? end : '';
}
