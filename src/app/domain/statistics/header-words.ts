import { foldName } from '../region-names';
import type { ColumnRole } from './mapping';

/** What offices usually call a column, in English and Chinese and a few other languages. Letters and digits alone count. */
const WORDS: Partial<Readonly<Record<ColumnRole, string>>> = {
  region:
    'geo|spatial dim|spatial dim value code|geo area code|geo time|geo time period|ref area|reference area code|region|regions|region code|region id|regional code|area|' +
    'area code|country|country code|country or area|country iso|iso|iso2|iso3|iso code|iso3166|iso 3166-2|nuts|nuts id|' +
    'nuts code|province|province code|state|location|territory|territory code|geo code|geo id|geography code|adcode|' +
    'admin code|entity|reporter|rep cty|geographical area|geopolitical entity reporting|economy|economy code|hasc|' +
    'region country area|geo fips|geofips|fips|fips code|state code|' +
    'prefecture|county|city|municipality|district|district code|cod reg|land|bundesland|pays|pais|región|région|' +
    'comunidad autonoma|comunidades autonomas|comunidades y ciudades autonomas|comunidad|provincia|provincias|municipio|municipios|' +
    'departamento|departement|departements|commune|territorio|territori|regione|regioni|regio|regios|provincie|gemeente|' +
    'unidade da federacao|brasil e unidade da federacao|grande regiao|regiao|uf|estado|estados|entidad|entidad federativa|' +
    'bundeslander|lander|kreis|kreise|gemeinde|gemeinden|raumeinheit|fylke|kommune|lan|lansstyrelse|alue|maakunta|kunta|' +
    'wojewodztwo|kraj|geographic area|region country|countries|country territory|governorate|canton|кантон|регион|субъект|' +
    '시도|시도별|행정구역|행정구역별|a행정구역|c행정구역|a시도|c시도|지역|지역별|시군구|시군구별|地域|地域名|都道府県|都道府県名|全国都道府県|市区町村|' +
    '地区|地区代码|区域|区域代码|省份|省|省市|省区市|省级行政区|行政区|行政区划|行政区划代码|区划代码|国家|国家或地区|城市|地市|市|县',
  'region-name':
    'country name|geo area name|region name|area name|geo name|geo label|reference area|province name|territory name|location name|' +
    'geography|geography name|economy name|geographic area name|city name|地区名称|区域名称|省份名称|行政区划名称|国家名称|城市名称|地名',
  indicator:
    'indicator|indicator code|indicator id|indicators|series|series code|series id|variable|variable code|variables|' +
    'measure|measures|subject|item|item code|na item|indic|metric|statistic|statistic code|element|element code|' +
    'weo subject code|contents code|contents|product|sector|industry|sex|gender|age|age group|currency|commodity|classification|category|' +
    'magnitud|indicador|indicadores|indicateur|indicatore|tipo dato|variavel|variavel codigo|statistikvariabel|statistikkvariabel|' +
    'tabellinnehall|tabellinnhold|merkmal|kennzahl|onderwerp|aggregato|항목|a항목|표장항목|表章項目|統計項目|項目|показатель|' +
    '指标|指标代码|指标编码|项目|变量|性别|年龄|年龄组|产业|行业|分类|类别',
  'indicator-name':
    'indicator name|series name|variable name|statistic label|item name|element name|subject name|subject descriptor|指标名称|项目名称',
  period:
    'time|time period|timeperiod|year|years|date|period|time code|time id|year code|reference period|ref date|obs time|' +
    'calendar year|tlist a1|tlist q1|tlist m1|jahr|vuosi|annee|année|año|ano|tid|anno|rok|' +
    'observation date|stichtag|zeit|zeitraum|jahre|periode|perioden|periodo|periodos|seleziona periodo|시점|연도|년도|год|годы|' +
    '時間軸|時点|調査年|年次|年月|年份|年度|年|时间|日期|时期|报告期|统计时间|统计年度',
  'period-part':
    'month|months|month name|month code|quarter|quarters|qtr|period code|half year|monat|quartal|mois|trimestre|mes|月份|月|季度|季',
  value:
    'value|values|obs value|observation value|observation|figure|amount|data|data value|wert|valor|valeur|arvo|数值|值|数据|指标值|统计值|观测值',
  unit:
    'unit|units|unit measure|unit of measure|unit of measurement|uom|unit code|measure unit|einheit|masseinheit|value unit|unidad|unidade|unidade de medida|unite|unita di misura|eenheid|' +
    'enhet|단위|единица измерения|単位|单位|计量单位|度量单位',
  multiplier:
    'unit mult|unit multiplier|powercode code|powercode|power code|multiplier|scale|scalar factor|倍数',
  status:
    'obs status|status|observation status|flag|flags|flag codes|obs flag|symbol|estimates start after|latest actual annual data|状态|数据状态|标志|标识',
  note: 'note|notes|note classif|note indicator|note source|comment|comments|footnote|footnotes|remark|remarks|obs comment|comment obs|obs com|obs note|备注|说明|注|注释|附注',
  source: 'source|sources|data source|source name|来源|数据来源|资料来源|出处',
  action: 'action',
  ignored:
    'freq|frequency|frequency of observation|time format|decimals|structure|structure id|structure name|dataflow|' +
    'weo country code|flag description|flags description|status description|' +
    'obs conf|conf status|confidentiality status|last update|row|row id|rowid|no|nr|序号|编号|频率|dguid|vector|coordinate|terminated|' +
    'uom id|scalar id|is latest year',
};

const ROLE_OF = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split('|').map((word) => [foldName(word), role as ColumnRole] as const),
  ),
);

/** What a column is for by its header; null where that says nothing. `GEO: Geopolitical entity` counts by its first part. */
export function roleOfHeader(name: string): ColumnRole | null {
  // ILOSTAT names the columns of labels after those of codes.
  const [code = ''] = name.replace(/\.label$/i, '').split(': ');
  // Units in brackets, numbers of columns and the like stand behind the word.
  const bare = code.replace(/[([（【].*$/u, '');
  // Of the United Kingdom's office: the figures, and how many columns of remarks follow.
  if (/^v4_\d$/i.test(bare)) return 'value';
  if (/^[#№]$/.test(bare.trim())) return 'ignored';
  return ROLE_OF.get(foldName(bare)) ?? (/\w (foot)?notes?\s*$/i.test(bare) ? 'note' : null);
}

/** A code, a number or a short name for what stands beside it, in the languages of offices. */
const CODE_WORD =
  /(?:codes?|[^a-z]id|^id|(?:^|[^\p{L}])(?:cod|cód|kod|kode)|código|codigo|コード|代码|代碼|编码|编号|코드)\.?$/iu;
const CAMEL_ID = /[a-z]ID$/;
const FIRST_CODE = /^(?:code|código|codigo|cod\.|cód\.|代码)(?:[ _:]|$)/iu;

/** Whether a header says that codes stand below it: `LineCode`, `UOM_ID`, `地域 コード`, `Area Code (M49)`. */
export function isCodeHeader(name: string): boolean {
  const bare = bareHeader(name);
  return CODE_WORD.test(bare) || CAMEL_ID.test(bare) || FIRST_CODE.test(bare);
}

/** What such a header says besides, as names are compared: `Item Code` and `Item` are of one kind. */
export function withoutCodeWord(name: string): string {
  return foldName(bareHeader(name).replace(CODE_WORD, '').replace(FIRST_CODE, ''));
}

function bareHeader(name: string): string {
  return name
    .replace(/[([（【].*$/u, '')
    .replace(/\.label$/i, '')
    .trim();
}

const MEASURES = new Set(
  (
    'indicator|indicators|series|variable|variables|measure|measures|metric|statistic|item|element|subject|contents|indic|' +
    'indicador|indicateur|indicatore|magnitud|tipo dato|variavel|merkmal|statistikvariabel|statistikkvariabel|' +
    '指标|指标名称|项目|项目名称|变量|表章項目|統計項目|項目|항목|a항목|показатель'
  )
    .split('|')
    .map(foldName),
);

/** Whether a header, or that of the codes for it, says that what is measured stands below it: a name without it says too little. */
export function isMeasureHeader(name: string): boolean {
  return MEASURES.has(withoutCodeWord(name));
}

/** Whether a column says after which year the figures of its row are estimates, as the IMF's does. */
export function saysWhereEstimatesStart(name: string): boolean {
  return ['estimatesstartafter', 'latestactualannualdata'].includes(foldName(name));
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
