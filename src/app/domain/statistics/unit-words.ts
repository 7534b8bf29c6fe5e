import { foldText } from '../search';

const WORDS = new Set(
  (
    '%|percent|per cent|percentage|percentage points|index|persons|thousand persons|people|number|euro|eur|usd|us dollars|' +
    'cny|rmb|yuan|million euro|million yuan|100 million yuan|tonnes|tons|t|kg|km|km2|ha|kwh|hours|years|per mille|‰|' +
    '百分比|百分点|人|万人|千人|元|万元|亿元|美元|亿美元|万美元|欧元|吨|万吨|亿吨|公里|平方公里|公顷|千公顷|户|万户|个|件|台|辆|万辆|' +
    '小时|年|亿千瓦小时|亿千瓦时|立方米|亿立方米|元/人|人/平方公里|次|万人次|家|所|张'
  ).split('|'),
);

/** Whether a text is a unit that offices use. */
export function isUnitWord(text: string): boolean {
  return WORDS.has(foldText(text));
}

/** The unit in a header: `GDP (亿元)`, `Growth (%)`, `人口（万人）`; empty where the brackets hold no unit. */
export function unitInBrackets(header: string): string {
  const inside = lastBrackets(header);
  return isUnitWord(inside) ? inside : '';
}

/** What stands in brackets at the end of a name; empty for nothing. */
export function lastBrackets(name: string): string {
  return /[(（[]([^()（）[\]]{1,40})[)）\]]\s*$/u.exec(name)?.[1]?.trim() ?? '';
}
