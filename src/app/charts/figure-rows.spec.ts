import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import { shownIn, statedIn } from '../../testing/comparing';
import type { FigureName } from '../../testing/figures';
import { FIGURE_NAMES, FIGURES } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { plainValue } from '../domain/claim';
import { comparisonBars } from './comparison-bars';
import { comparisonLines } from './comparison-lines';
import type { FigureRow } from './figure-row';
import { figureRows } from './figure-rows';
import type { ChartSpec, TableCell } from './spec';
import { LIGHT } from './theme';
import { goldenSet } from '../../testing/appraisals';
import type { Comparison } from '../domain/comparison';

const set = realSet();
const GOLDEN: readonly string[] = ['target bullet', 'target trajectory'];
const setOf = (name: string) => (GOLDEN.includes(name) ? goldenSet() : set);
const plain = ({ value, unitMult }: FigureRow) =>
  value === null ? null : plainValue({ value, unitMult });
const rowsOf = (name: FigureName) => figureRows(FIGURES[name](en), setOf(name));
const context = { set, words: en, theme: LIGHT };
const rowsIn = (comparison: Comparison) => figureRows(comparisonLines(comparison, context), set);
const brief = ({ region, period, value, unit, gap }: FigureRow) =>
  [region.id, period, value ?? gap, unit.id].join(' ');

/** The cells of a comparison's table in the order of the rows: a scatter's are column by column. */
function cellsOf({ kind, table }: ChartSpec): readonly TableCell[] {
  const lines = table.rows.map(({ cells }) => cells);
  return kind === 'scatter'
    ? [0, 1].flatMap((at) => lines.flatMap((cells) => cells.slice(at, at + 1)))
    : lines.flat();
}

const compared = FIGURE_NAMES.filter((name) => 'comparisons' in (FIGURES[name](en).shows ?? {}));
const others = FIGURE_NAMES.filter((name) => !compared.includes(name));

describe.each(compared)('the rows of “%s”', (name) => {
  it.each([
    ['en', en],
    ['zh', zh],
  ] as const)('are the cells of its table, in order, one by one (%s)', (lang, words) => {
    const spec = FIGURES[name](words);
    const rows = [...figureRows(spec, set)];
    expect(rows.length).toBeGreaterThan(0);
    for (const cell of cellsOf(spec)) {
      const row = rows.shift();
      if (!row) throw new Error(`There is no row for “${cell.text}”`);
      if (cell.isGap) {
        expect([row.value, row.status]).toEqual([null, null]);
        expect(row.note[lang]).toContain(cell.text);
        continue;
      }
      const isSeveral = cell.value === null;
      if (!isSeveral) expect([plain(row), row.part]).toEqual([cell.value, 'figure']);
      expect(row.gap).toBeNull();
      const named = new Set(row.claims);
      while (rows[0] && (rows[0].part === 'also' || (isSeveral && isBeside(rows[0], row))))
        rows.shift()?.claims.forEach((id) => named.add(id));
      expect(cell.claims.filter((id) => !named.has(id))).toEqual([]);
    }
    expect(rows).toEqual([]);
  });
});

function isBeside(other: FigureRow, row: FigureRow): boolean {
  return other.region.id === row.region.id && other.period === row.period;
}

describe.each(others)('the rows of “%s”', (name) => {
  const spec = FIGURES[name](en);
  const rows = rowsOf(name);

  it('hold every value of its table', () => {
    const values = new Set(rows.map(plain));
    const isYear = (cell: TableCell) => /^(1|2)\d{3}( |$)/.test(cell.text);
    const cells = spec.table.rows.flatMap(({ cells }) => cells).filter((cell) => !isYear(cell));
    for (const { value, text } of cells) {
      if (typeof value !== 'number') continue;
      const near = [...values].filter((one) => one !== null && Math.abs(one - value) < 1e-6);
      expect([text, near.length]).toEqual([text, 1]);
    }
    expect(rows.length).toBeGreaterThanOrEqual(spec.table.rows.length);
  });

  it('hold no value that the figure does not say, in table or notes', () => {
    const said = JSON.stringify([spec.table, spec.notes]).replace(/(\d),(?=\d{3})/g, '$1');
    for (const row of rows) {
      const value = plain(row);
      if (value === null) continue;
      const digits = String(Number(Math.abs(value).toFixed(1)));
      const millions = String(Number((Math.abs(value) / 1e6).toFixed(2)));
      expect([digits, said.includes(digits) || said.includes(`${millions} million`)]).toEqual([
        digits,
        true,
      ]);
    }
  });

  it('name the claims of its marks', () => {
    const named = new Set(rows.flatMap(({ claims }) => claims));
    for (const { claims } of spec.marks) expect(claims.filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('rows in both languages', () => {
  it.each(FIGURE_NAMES)('of “%s” are the same, whatever the language of the figure', (name) => {
    expect(figureRows(FIGURES[name](zh), setOf(name))).toEqual(rowsOf(name));
  });

  it.each(FIGURE_NAMES)('of “%s” say each note twice, and a gap its reason', (name) => {
    for (const { note, gap, region, indicator, unit, value } of rowsOf(name)) {
      expect(note.en === '').toBe(note.zh === '');
      expect((value === null) === (gap !== null)).toBe(true);
      if (gap) expect(note.en).not.toBe('');
      for (const { name: both } of [region, indicator, unit]) {
        expect(both.en).not.toBe('');
        expect(both.zh).toMatch(name.startsWith('target') ? /./ : /\p{Script=Han}|%/u);
      }
    }
  });
});

describe('figures of the documents in rows', () => {
  it('growth in 2015 is 5.7, 6.5 and 3 percent beside 6.9, each with its claim and status', () => {
    const rows = rowsOf('bars');
    expect(rows.map(brief)).toEqual([
      'CN-HL 2015 5.7 percent',
      'CN-JL 2015 6.5 percent',
      'CN-LN 2015 3 percent',
      'CN 2015 6.9 percent',
    ]);
    for (const { claims, status } of rows) expect([claims.length > 0, status]).toEqual([true, 'A']);
  });

  it('a share fell from 17 to 9 percent, in years that nobody states', () => {
    const rows = rowsOf('undated pair');
    expect(
      rows.slice(0, 2).map(({ value, period, periodReason }) => [value, period, periodReason]),
    ).toEqual([
      [17, null, 'not-stated'],
      [9, null, 'not-stated'],
    ]);
  });

  it('13 million jobs are a target of 13 × 10^6 where all is claimed, and of 13,000,000 beside a figure supplied', () => {
    const goal = rowsOf('target burn-up').find(({ part }) => part === 'goal');
    expect([goal?.value, goal?.unitMult, goal?.role, goal?.period]).toEqual([
      13e6,
      0,
      'target',
      '../2017',
    ]);
    const rows = rowsOf('target burn-up');
    const supplied = rows.find(({ value }) => value === 6_000_000);
    expect([supplied?.claims, supplied?.note.en]).toEqual([
      [],
      'assumed by the analyst, not claimed',
    ]);
  });
});

describe('powers of ten', () => {
  const powersOf = (...claims: readonly ClaimParts[]) => {
    const made = claimSet({ claims });
    const comparison = statedIn(made, { regions: ['CN-HL', 'CN-JL'] });
    const rows = figureRows(comparisonBars(comparison, { ...context, set: made }), made);
    return rows.map(({ value, unitMult }) => [value, unitMult]);
  };

  it('are as stated where all figures of a file share one, a gap too', () => {
    expect(powersOf({ value: 13, unitMult: 6, region: 'CN-HL' })).toEqual([
      [13, 6],
      [null, 6],
    ]);
  });

  it('are none where figures are stated with different ones', () => {
    const first = { value: 13, unitMult: 6, region: 'CN-HL' };
    expect(powersOf(first, { value: 29_900, unitMult: 0, region: 'CN-JL' })).toEqual([
      [13e6, 0],
      [29_900, 0],
    ]);
    expect(powersOf(first, { value: 2, unitMult: 3, region: 'CN-JL' })).toEqual([
      [13e6, 0],
      [2000, 0],
    ]);
  });
});

describe('rows of what was made of figures', () => {
  const asked = { periods: ['2014', '2015'], reference: 'CN' };

  it('a difference has points as its unit, no status, and both claims', () => {
    const rows = rowsIn(shownIn(set, 'difference', { reference: 'CN' }));
    expect(rows.map(brief)).toEqual([
      'CN-HL 2015 -1.2 percentage-points',
      'CN-JL 2015 -0.4 percentage-points',
      'CN-LN 2015 -3.9 percentage-points',
    ]);
    for (const { shown, status, claims, note } of rows) {
      expect([shown, status]).toEqual(['difference', null]);
      expect(claims.length).toBeGreaterThan(1);
      expect(note.en).toMatch(/^computed from (two|three) claims$/);
    }
  });

  it.each(['change', 'rank'] as const)('a %s says how it is shown', (as) => {
    const rows = rowsIn(shownIn(set, as, asked));
    expect(new Set(rows.map(({ shown }) => shown))).toEqual(new Set([as]));
    expect(rows.every(({ status }) => status === null)).toBe(true);
  });

  it('a mean names the claims it is of, and a figure typed in says that it is none', () => {
    const mean = figureRows(comparisonBars(statedIn(set, { reference: 'mean' }), context), set).at(
      -1,
    );
    expect([mean?.region.id, mean?.claims.length, mean?.status]).toEqual(['mean', 3, null]);
    const typed = figureRows(
      comparisonBars(statedIn(set, { reference: '=6.25' }), context),
      set,
    ).at(-1);
    expect([typed?.value, typed?.claims, typed?.note.en]).toEqual([
      6.25,
      [],
      'typed in by the analyst, not claimed',
    ]);
  });

  it('a cell in dispute has a row for each figure, and none that counts', () => {
    const rows = rowsOf('bars with a dispute').filter(({ region }) => region.id === 'CN-HL');
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ value }) => value)).size).toBeGreaterThan(1);
    for (const { note, part, claims } of rows) {
      expect([note.en, part]).toEqual(['Sources disagree, and none is chosen.', 'figure']);
      expect(claims).toHaveLength(1);
    }
  });

  it('sources that are not to speak are not quoted by a gap', () => {
    const comparison = statedIn(set, { companions: false, periods: ['2017'] });
    const [row] = figureRows(comparisonBars(comparison, context), set);
    expect([row?.gap, row?.claims, row?.value]).toEqual(['companions-off', [], null]);
  });

  it('a figure without a ground is refused by name', () => {
    expect(() => figureRows({ name: 'bare' }, set)).toThrow(
      'The figure “bare” has no data to write',
    );
  });
});
