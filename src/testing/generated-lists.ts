/** The lists of the made-up package: its years, indicators and sources. */

const FIRST_YEAR = 1999;
export const YEARS = Array.from({ length: 25 }, (_, at) => FIRST_YEAR + at);

/** A measure of which there are several indicators. */
export interface Kind {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  readonly about: {
    readonly measure: string;
    readonly temporal: string;
    readonly price_basis: string;
  };
  readonly figures: {
    /** Power of ten of the figures in the file: 亿元 are 8, 万人 are 4. */
    readonly mult: number;
    /** In the file. */
    readonly decimals: number;
    /** The lowest and the highest figure of the first year. */
    readonly start: readonly [number, number];
    /** The least and the greatest change a year: multiplied where parts add up to a whole, added elsewhere. */
    readonly step: readonly [number, number];
    readonly addUp: boolean;
  };
}

export const KINDS: readonly Kind[] = [
  {
    id: 'rate',
    name: { en: 'Made-up growth', zh: '虚构增速' },
    unit: 'percent',
    about: { measure: 'rate', temporal: 'rate', price_basis: 'real' },
    figures: { mult: 0, decimals: 1, start: [4, 13], step: [-1.5, 1.5], addUp: false },
  },
  {
    id: 'share',
    name: { en: 'Made-up share', zh: '虚构比重' },
    unit: 'percent',
    about: { measure: 'share', temporal: 'flow', price_basis: 'nominal' },
    figures: { mult: 0, decimals: 1, start: [20, 60], step: [-1, 1.2], addUp: false },
  },
  {
    id: 'output',
    name: { en: 'Made-up output', zh: '虚构产值' },
    unit: 'cny',
    about: { measure: 'level', temporal: 'flow', price_basis: 'nominal' },
    figures: { mult: 8, decimals: 2, start: [100, 9000], step: [0.97, 1.16], addUp: true },
  },
  {
    id: 'persons',
    name: { en: 'Made-up number of persons', zh: '虚构人数' },
    unit: 'persons',
    about: { measure: 'count', temporal: 'stock', price_basis: 'none' },
    figures: { mult: 4, decimals: 2, start: [50, 9500], step: [0.99, 1.02], addUp: true },
  },
  {
    id: 'index',
    name: { en: 'Made-up index', zh: '虚构指数' },
    unit: 'index',
    about: { measure: 'index', temporal: 'flow', price_basis: 'not-stated' },
    figures: { mult: 0, decimals: 1, start: [95, 110], step: [-2, 2.5], addUp: false },
  },
];

/** Two sources that come after all others: one contradicts them, one revises them. */
export const BULLETIN = 'made-up-bulletin';
export const CENSUS = 'made-up-census';
/** All others are yearbooks, of five years each. */
export const yearbookOf = (year: number) =>
  `made-up-yearbook-${String(FIRST_YEAR + 5 + Math.floor((year - FIRST_YEAR) / 5) * 5)}`;

/** A row: texts and numbers under names of columns. */
export type Cells = Readonly<Record<string, string | number>>;

export function indicatorId({ id }: Kind, number: number): string {
  return `made-up-${id}-${String(number)}`;
}

export function denominatorOf({ about }: Kind): string {
  return about.measure === 'share' ? 'made-up-whole' : '';
}

/** The row of an indicator of a kind. @param number among those of the kind, from 1 */
export function indicatorRow(kind: Kind, number: number): Cells {
  const { name, about, unit, figures } = kind;
  const denominator = denominatorOf(kind);
  return {
    id: indicatorId(kind, number),
    concept: indicatorId(kind, number),
    name_en: `${name.en} ${String(number)}`,
    name_zh: `${name.zh}${String(number)}`,
    ...MADE_UP_DEFINITION,
    unit,
    ...about,
    direction: 'more',
    denominator,
    denominator_en: denominator && 'a made-up whole',
    denominator_zh: denominator && '虚构总量',
    decimals: figures.mult ? 0 : figures.decimals,
    topic: 'growth',
  };
}

const MADE_UP_DEFINITION = {
  definition_en: 'Made up to measure speed.',
  definition_zh: '为测速而虚构。',
};

/** Yearbooks, and the two sources that come after them. */
export function sourceRows(): readonly Cells[] {
  const row = (id: string, published: string, en: string, zh: string): Cells => ({
    id,
    set: 'companion',
    publisher_en: en,
    publisher_zh: zh,
    title: en,
    title_zh: zh,
    published,
    kind: 'statistics',
    language: 'zh',
    about_en: MADE_UP_DEFINITION.definition_en,
    about_zh: MADE_UP_DEFINITION.definition_zh,
    phrases: 'not-held',
  });
  const yearbooks = [...new Set(YEARS.map(yearbookOf))].map((id) => {
    const year = id.slice(-4);
    return row(id, `${year}-09-01`, `Made-up yearbook ${year}`, `虚构年鉴${year}`);
  });
  return [
    ...yearbooks,
    row(BULLETIN, '2024-11-01', 'Made-up bulletin', '虚构公报'),
    row(CENSUS, '2024-12-26', 'Made-up census', '虚构普查'),
  ];
}
