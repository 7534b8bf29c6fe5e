// Makes the sample dataset and the templates in public/samples; the same ones at every run:
//   node tools/make-samples.mjs
// All figures are made up, and every row of them says so. They come from a generator of numbers, not from any statistics.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const TARGET = 'public/samples';
const YEARS = Array.from({ length: 12 }, (_, at) => 2013 + at);
/** With a byte order mark, so that spreadsheets show the Chinese. */
const MARK = '\ufeff';

/** The nation and the 31 provinces of the mainland, in the package's order. */
const regions = readFileSync('data/regions.csv', 'utf8')
  .split('\n')
  .slice(1)
  .map((row) => row.split(','))
  .filter(([id, level]) => id === 'CN' || (level === 'province' && !/-(TW|HK|MO)$/.test(id)))
  .map(([id, , , , , name]) => ({ id, name }));

/**
 * Indicators: where values begin, how far they spread among regions, how they grow, and how those of the nation come about.
 */
const INDICATORS = [
  {
    name: 'Output (made up)',
    unit: 'billion CNY',
    from: 300,
    spread: 900,
    growth: 1.06,
    sum: true,
    decimals: 1,
  },
  {
    name: 'Growth of output (made up)',
    unit: 'percent',
    from: 3,
    spread: 5,
    growth: 0.98,
    sum: false,
    decimals: 1,
  },
  {
    name: 'Population (made up)',
    unit: 'million persons',
    from: 5,
    spread: 60,
    growth: 1.003,
    sum: true,
    decimals: 2,
  },
  {
    name: 'Forest cover (made up)',
    unit: 'percent',
    from: 6,
    spread: 55,
    growth: 1.008,
    sum: false,
    decimals: 1,
  },
  {
    name: 'Households online (made up)',
    unit: 'percent',
    from: 20,
    spread: 25,
    growth: 1.06,
    sum: false,
    decimals: 1,
  },
];

let state = 20_250_101;
/** From 0 to 1. */
function random() {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

/** Values of an indicator: one for each region but the nation, and year. */
function valuesOf({ from, spread, growth, decimals }) {
  return regions.slice(1).map(() => {
    const base = from + spread * random() ** 2;
    return YEARS.map((_, at) =>
      Number((base * growth ** at * (0.97 + 0.06 * random())).toFixed(decimals)),
    );
  });
}

/** The nation's: the sum of its provinces, or their mean. */
function nationOf(values, { sum, decimals }) {
  return YEARS.map((_, at) => {
    const total = values.reduce((all, one) => all + one[at], 0);
    return Number((sum ? total : total / values.length).toFixed(decimals));
  });
}

const SOURCE = 'Nobody: made up to try the product with';

/** What is out of the ordinary about a figure: a gap with its reason, a status, a note. */
function special(region, indicator, year) {
  if (region === 'CN-XZ' && year < 2016) return { value: ':', status: 'M', note: 'not collected' };
  if (region === 'CN-QH' && indicator === 4 && year === 2019)
    return { value: '', status: 'Q', note: 'suppressed' };
  if (region === 'CN-HI' && indicator === 3 && year === 2024)
    return { value: '..', status: 'O', note: 'not yet there' };
  if (region === 'CN-CQ' && indicator === 2 && year === 2020)
    return { status: 'B', note: 'counted otherwise from this year on' };
  if (region === 'CN-GZ' && indicator === 1 && year === 2017)
    return { status: 'E', note: 'estimated' };
  return year === 2024 ? { status: 'P', note: 'provisional' } : { status: 'A', note: '' };
}

function sample() {
  const rows = [];
  INDICATORS.forEach((indicator, position) => {
    const provinces = valuesOf(indicator);
    [nationOf(provinces, indicator), ...provinces].forEach((values, at) => {
      const { id, name } = regions[at];
      values.forEach((value, number) => {
        const year = YEARS[number];
        const { status, note, value: gap } = special(id, position, year);
        const words = ['made up', note].filter((word) => word !== '').join('; ');
        const row = [
          id,
          name,
          indicator.name,
          year,
          gap ?? value.toFixed(indicator.decimals),
          indicator.unit,
          status,
          words,
          SOURCE,
        ];
        rows.push(row);
        // Two offices that do not agree, and one row too many.
        if (id === 'CN-LN' && position === 0 && year === 2020)
          rows.push(
            row
              .with(4, (value * 1.08).toFixed(1))
              .with(7, 'made up; a second source differs')
              .with(8, 'Nobody else: made up as well'),
          );
        if (id === 'CN-JL' && position === 0 && year === 2020) rows.push(row);
      });
    });
  });
  return [
    ['Made-up figures of the provinces of China: none of them is real'],
    ['region', 'region_name', 'indicator', 'period', 'value', 'unit', 'status', 'note', 'source'],
    ...rows,
  ];
}

const LONG = {
  en: [
    ['region', 'indicator', 'period', 'value', 'unit', 'status', 'note', 'source'],
    ['Liaoning', 'Output (made up)', '2023', '101.5', 'billion CNY', 'A', 'made up', 'nobody'],
    ['Liaoning', 'Output (made up)', '2024', '104', 'billion CNY', 'P', 'made up', 'nobody'],
    ['Jilin', 'Output (made up)', '2023', '55.2', 'billion CNY', 'A', 'made up', 'nobody'],
    [
      'Jilin',
      'Output (made up)',
      '2024',
      ':',
      'billion CNY',
      'M',
      'made up; a colon is a missing value',
      'nobody',
    ],
  ],
  zh: [
    ['地区', '指标', '时期', '数值', '单位', '状态', '备注', '来源'],
    ['辽宁', '产值（虚构）', '2023', '101.5', '十亿元', 'A', '虚构', '无'],
    ['辽宁', '产值（虚构）', '2024', '104', '十亿元', 'P', '虚构', '无'],
    ['吉林', '产值（虚构）', '2023', '55.2', '十亿元', 'A', '虚构', '无'],
    ['吉林', '产值（虚构）', '2024', ':', '十亿元', 'M', '虚构；冒号表示缺失值', '无'],
  ],
};

const WIDE = {
  en: [
    ['region', 'indicator', 'unit', '2022', '2023', '2024'],
    ['Liaoning', 'Output (made up)', 'billion CNY', '98.3', '101.5', '104'],
    ['Jilin', 'Output (made up)', 'billion CNY', '53', '55.2', ':'],
  ],
  zh: [
    ['地区', '指标', '单位', '2022年', '2023年', '2024年'],
    ['辽宁', '产值（虚构）', '十亿元', '98.3', '101.5', '104'],
    ['吉林', '产值（虚构）', '十亿元', '53', '55.2', ':'],
  ],
};

function write(name, rows) {
  const text = rows.map((row) => row.map(cellOf).join(',')).join('\n');
  writeFileSync(`${TARGET}/${name}`, `${MARK}${text}\n`);
}

function cellOf(cell) {
  const text = String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

mkdirSync(TARGET, { recursive: true });
write('sample.csv', sample());
for (const language of ['en', 'zh']) {
  write(`template-long-${language}.csv`, LONG[language]);
  write(`template-wide-${language}.csv`, WIDE[language]);
}
