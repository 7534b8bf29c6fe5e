import { foldName } from '../region-names';

/** Codes of the World Bank that stand for no single economy: regions, income groups, lending groups, dividends. */
const WORLD_BANK = new Set(
  (
    'AFE AFR AFW ARB BEA BEC BHI BLA BMN BSS CAA CEA CEB CEU CLA CME CSA CSS EAP EAR EAS ECA ECS EMU EUU FCS FXS HIC ' +
    'HPC IBB IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE MDE MEA MIC MNA NAC NAF NRS NXS OED OSS PRE PSS PST ' +
    'RRS SAS SSA SSF SST SXZ TEA TEC TLA TMN TSA TSS UMC WLD XZN'
  ).split(' '),
);

/** Codes of Eurostat, the OECD and SDMX: the Union and the euro area in each of their extents, the OECD, a total. */
const CODES =
  /^(EU(\d\d)?(_V|_\d{4})?|EA(\d\d)?(_\d{2,4})?|EEA\d*(_\d{4})?|EFTA\d?|OECD([A-Z]{1,2}|_[A-Z]+)?|G-?(7|20)|W0|W00|1W|_T|TOT|TOTAL|ALL|WORLD)$/;

const NAMES = new Set(
  [
    'World|Total|All|All countries|All regions|All areas|Sum|Grand total|Overall|Subtotal|Average|OECD average',
    'European Union|EU|Euro area|Eurozone|Euro zone|EFTA|OECD|OECD members|OECD total|OECD - Total|OECD countries',
    'G7|G20|BRICS|ASEAN|Africa|Asia|Europe|Americas|Oceania|Arab World|North America|South America|Latin America',
    'East Asia & Pacific|East Asia and Pacific|Europe & Central Asia|Europe and Central Asia|South Asia|Sub-Saharan Africa',
    'Latin America & Caribbean|Latin America and Caribbean|Latin America and the Caribbean|Middle East & North Africa',
    'Middle East and North Africa|Central Europe and the Baltics|Caribbean small states|Pacific island small states',
    'Other small states|Small states|Heavily indebted poor countries (HIPC)|Fragile and conflict affected situations',
    'IDA only|IDA total|IDA blend|IBRD only|IDA & IBRD total|Early-demographic dividend|Late-demographic dividend',
    'Pre-demographic dividend|Post-demographic dividend|Low & middle income|Africa Eastern and Southern',
    'Africa Western and Central|Middle East, North Africa, Afghanistan & Pakistan|Developed countries|Developing countries',
    'Total, all countries or areas|All countries or areas|Total Nacional|Insgesamt|Zusammen|Totale|Totalt|Totaal|Yhteensä|Ensemble',
    'Gesamt|Всего|Итого|합계|총계|계|総数|合計|总和',
    '合计|总计|总数|小计|全部|平均|世界|全世界|全球|欧盟|欧元区|经合组织|二十国集团|亚洲|欧洲|非洲|美洲|大洋洲',
    '东部地区|中部地区|西部地区|东部|中部|西部|沿海地区|内陆地区|南方|北方|京津冀|长三角|珠三角|长江经济带|粤港澳大湾区',
    '京津冀地区|长江三角洲|珠江三角洲|长三角地区|珠三角地区',
  ]
    .join('|')
    .split('|')
    .map(foldName),
);

/** The same of any extent, of any list: `Euro area (19 countries)`, `High income: OECD`, `Least developed countries: UN …`. */
const FORMS = [
  /^(the )?(european union|euro ?area|euro ?zone|eu|ea|efta|eea)\b[ -]*(\d|[-(–:]|from\b|as of\b|changing\b|without\b|excluding\b)/i,
  /^(low|lower|upper|middle|high)([ -](and |& )?(low|middle|upper|lower))?[ -]income\b/i,
  /\((excluding|IDA|IBRD|all income|developing only)\b.*\)$/i,
  /^least developed countries\b/i,
  /^(欧盟|欧元区)[（(]?\d/u,
  /^(低|中低|中等|中高|高|下中等|上中等)收入(国家|经济体)?$/u,
];

/**
 * Whether a row stands for a sum or mean of others: the world, a union, an income group, a total. Groups that the package
 * knows by name are found before this is asked.
 *
 * @param hasAlpha3 whether the column holds codes of three letters, so that those of the World Bank mean what they say
 */
export function isAggregate(code: string, name: string, hasAlpha3: boolean): boolean {
  if (CODES.test(code) || (hasAlpha3 && WORLD_BANK.has(code))) return true;
  return [code, name].some(
    (text) =>
      text !== '' && (NAMES.has(foldName(text)) || FORMS.some((form) => form.test(text.trim()))),
  );
}
