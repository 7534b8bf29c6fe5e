import { foldName } from '../region-names';
import type { ColumnRole } from './mapping';

/** What offices usually call a column, in English and Chinese and a few other languages. Letters and digits alone count. */
const WORDS: Partial<Readonly<Record<ColumnRole, string>>> = {
  region:
    'geo|geo time|geo time period|ref area|reference area code|region|regions|region code|region id|regional code|area|' +
    'area code|country|country code|country or area|country iso|iso|iso2|iso3|iso code|iso3166|iso 3166-2|nuts|nuts id|' +
    'nuts code|province|province code|state|location|territory|territory code|geo code|geo id|geography code|adcode|' +
    'admin code|entity|reporter|rep cty|geographical area|geopolitical entity reporting|economy|economy code|hasc|' +
    'region country area|geo fips|geofips|fips|fips code|state code|' +
    'prefecture|county|city|municipality|district|district code|cod reg|land|bundesland|pays|pais|región|région|' +
    '地区|地区代码|区域|区域代码|省份|省|省市|省区市|省级行政区|行政区|行政区划|行政区划代码|区划代码|国家|国家或地区|城市|地市|市|县',
  'region-name':
    'country name|region name|area name|geo name|geo label|reference area|province name|territory name|location name|' +
    'geography|geography name|economy name|geographic area name|city name|地区名称|区域名称|省份名称|行政区划名称|国家名称|城市名称|地名',
  indicator:
    'indicator|indicator code|indicator id|indicators|series|series code|series id|variable|variable code|variables|' +
    'measure|measures|subject|item|item code|na item|indic|metric|statistic|statistic code|element|element code|' +
    'weo subject code|contents code|contents|product|sector|industry|sex|gender|age|age group|currency|commodity|classification|category|' +
    '指标|指标代码|指标编码|项目|变量|性别|年龄|年龄组|产业|行业|分类|类别',
  'indicator-name':
    'indicator name|series name|variable name|statistic label|item name|element name|subject name|subject descriptor|指标名称|项目名称',
  period:
    'time|time period|timeperiod|year|years|date|period|time code|time id|year code|reference period|ref date|obs time|' +
    'calendar year|tlist a1|tlist q1|tlist m1|jahr|vuosi|annee|année|año|ano|tid|anno|rok|年份|年度|年|时间|日期|时期|报告期|统计时间|统计年度',
  'period-part':
    'month|months|month name|month code|quarter|quarters|qtr|period code|half year|monat|quartal|mois|trimestre|mes|月份|月|季度|季',
  value:
    'value|values|obs value|observation value|observation|figure|amount|data|data value|wert|valor|valeur|arvo|数值|值|数据|指标值|统计值|观测值',
  unit: 'unit|units|unit measure|unit of measure|unit of measurement|uom|unit code|measure unit|einheit|单位|计量单位|度量单位',
  multiplier:
    'unit mult|unit multiplier|powercode code|powercode|power code|multiplier|scale|scalar factor|倍数',
  status:
    'obs status|status|observation status|flag|flags|flag codes|obs flag|symbol|状态|数据状态|标志|标识',
  note: 'note|notes|comment|comments|footnote|footnotes|remark|remarks|obs comment|comment obs|obs com|obs note|备注|说明|注|注释|附注',
  source: 'source|sources|data source|source name|来源|数据来源|资料来源|出处',
  action: 'action',
  ignored:
    'freq|frequency|frequency of observation|time format|decimals|structure|structure id|structure name|dataflow|' +
    'weo country code|flag description|flags description|status description|estimates start after|' +
    'obs conf|conf status|confidentiality status|last update|row|row id|rowid|no|nr|序号|编号|频率|dguid|vector|coordinate|terminated',
};

const ROLE_OF = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split('|').map((word) => [foldName(word), role as ColumnRole] as const),
  ),
);

/** What a column is for by its header; null where that says nothing. `GEO: Geopolitical entity` counts by its first part. */
export function roleOfHeader(name: string): ColumnRole | null {
  const [code = ''] = name.split(': ');
  // Units in brackets, numbers of columns and the like stand behind the word.
  const bare = code.replace(/[([（【].*$/u, '');
  // Of the United Kingdom's office: the figures, and how many columns of remarks follow.
  if (/^v4_\d$/i.test(bare)) return 'value';
  if (/^[#№]$/.test(bare.trim())) return 'ignored';
  return ROLE_OF.get(foldName(bare)) ?? (/\w (foot)?notes?\s*$/i.test(bare) ? 'note' : null);
}

const BREAKDOWNS = new Set(
  (
    'product|sector|industry|sex|gender|age|age group|currency|commodity|classification|category|' +
    '性别|年龄|年龄组|产业|行业|分类|类别'
  )
    .split('|')
    .map(foldName),
);

/** Whether a header names what figures are broken down by, such as sex or age: what is measured stands elsewhere then. */
export function isBreakdown(name: string): boolean {
  return BREAKDOWNS.has(foldName(name.replace(/[([（【].*$/u, '')));
}

const YEARS = new Set(
  (
    'year|years|fy|fiscal year|financial year|calendar year|academic year|school year|marketing year|crop year|season|' +
    'jahr|wirtschaftsjahr|vuosi|annee|année|año|ano|anno|rok|år|年份|年度|年|统计年度|财政年度|学年'
  )
    .split('|')
    .map(foldName),
);

/** Whether a header says that the periods below it are years of some kind. */
export function isOfYears(name: string): boolean {
  return YEARS.has(foldName(name.replace(/[([（【].*$/u, '')));
}

/** What a concept of SDMX makes of a column; null for one that may be anything. */
const CONCEPTS: Readonly<Record<string, ColumnRole>> = {
  TIME_PERIOD: 'period',
  OBS_VALUE: 'value',
  REF_AREA: 'region',
  GEO: 'region',
  INDICATOR: 'indicator',
  MEASURE: 'indicator',
  UNIT_MEASURE: 'unit',
  UNIT: 'unit',
  UNIT_MULT: 'multiplier',
  UNIT_MULTIPLIER: 'multiplier',
  OBS_STATUS: 'status',
  OBS_FLAG: 'status',
  OBS_COM: 'note',
  OBS_NOTE: 'note',
  NOTE: 'note',
  SOURCE: 'source',
  DATA_SOURCE: 'source',
  ACTION: 'action',
  FREQ: 'ignored',
  DECIMALS: 'ignored',
  TIME_FORMAT: 'ignored',
  STRUCTURE: 'ignored',
  STRUCTURE_ID: 'ignored',
  STRUCTURE_NAME: 'ignored',
  DATAFLOW: 'ignored',
  SERIES_KEY: 'ignored',
  OBS_KEY: 'ignored',
  OBS_CONF: 'ignored',
  CONF_STATUS: 'ignored',
  TITLE: 'ignored',
  LAST_UPDATE: 'ignored',
};

export function roleOfConcept(concept: string): ColumnRole | null {
  const known = concept.toUpperCase();
  if (Object.hasOwn(CONCEPTS, known)) return CONCEPTS[known] ?? null;
  return known.startsWith('COMMENT') ? 'note' : null;
}

/** Dimensions that are areas under another name: `DER_REP_CTY`, `COUNTRY`, `REPORTING_AREA`. */
export function isAreaConcept(concept: string): boolean {
  return /(^|_)(AREA|REP_CTY|GEO|COUNTRY|REGION|LOCATION|PROVINCE)(_|$)/i.test(concept);
}
