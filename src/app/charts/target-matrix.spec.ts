import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { appraisalIn } from '../../testing/appraisals';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import { pluginOptions, targetContext } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import type { Appraisal } from '../domain/appraisal';
import { appraiseAll } from '../domain/appraisal';
import { luminance } from './oklab';
import type { VerdictShape } from './plugins/verdict-shapes';
import type { ChartSpec } from './spec';
import { growthMatrix } from './target-matrix';
import { DARK, LIGHT } from './theme';

const matrix = (words = en, theme = LIGHT) =>
  growthMatrix(
    appraiseAll(realSet(), { companions: true, assumptions: [] }),
    targetContext(words, theme),
  );

const tilesOf = (spec: ChartSpec) => pluginOptions(spec).tiles?.marks ?? [];
const shapesOf = ({ config }: ChartSpec) =>
  (config.options?.plugins as unknown as { verdictShapes: { shapes: readonly VerdictShape[] } })
    .verdictShapes.shapes;

/** Targets and outcomes of growth in a made-up set. */
function made(claims: readonly ClaimParts[]): ChartSpec {
  const set = claimSet({ claims });
  const appraisals: readonly Appraisal[] = appraiseAll(set, { companions: true, assumptions: [] });
  return growthMatrix(appraisals, targetContext(en, LIGHT, set));
}

describe('the matrix of yearly growth targets', () => {
  it('has regions in the package’s order and years ascending; what has no target is blank, not a gap', () => {
    const { table, marks } = matrix();
    expect(table.columns).toEqual(['Region', '2014', '2015', '2017']);
    expect(table.rows.map(({ head }) => head)).toEqual([
      'China',
      'Liaoning',
      'Jilin',
      'Heilongjiang',
    ]);
    expect(table.rows[0]?.cells[0]).toMatchObject({ text: 'no target', isGap: false, claims: [] });
    expect(marks).toHaveLength(6);
    expect(marks.some(({ isGap }) => isGap)).toBe(false);
  });

  it('says of each what became of it: the documents’ own verdicts', () => {
    expect(matrix().marks.map(({ text }) => text.replace('target ', ''))).toEqual([
      'China, 2015: about 7\u00a0%, outcome 6.9\u00a0%: difference only, −0.1 percentage points',
      'Liaoning, 2015: at least 6\u00a0%, outcome 3\u00a0%: missed, −3 percentage points',
      'Jilin, 2017: at least 7\u00a0%, outcome 5.3\u00a0%: missed, −1.7 percentage points',
      'Heilongjiang, 2014: at least 8.5\u00a0%, outcome 5.6\u00a0%: missed, −2.9 percentage points',
      'Heilongjiang, 2015: at least 6\u00a0%, outcome 5.7\u00a0%: missed, −0.3 percentage points',
      'Heilongjiang, 2017: 6–6.5\u00a0%, outcome 6.4\u00a0%: within range',
    ]);
  });

  it('counts in its title only what an outcome decides', () => {
    expect(matrix().title).toBe(
      'Met or kept within range: 1 of 5 yearly growth targets that an outcome decides',
    );
    expect(matrix(zh).title).toBe('可由结果判断的5个年度增长目标中，1个达到或在区间内');
  });

  it('leads to target and outcome', () => {
    expect(matrix().marks[1]?.claims).toEqual([
      'target-gdp-growth-2015-liaoning',
      'gdp-growth-2015-liaoning',
    ]);
  });

  it('tells verdicts apart by word, sign and colour', () => {
    const looks = (spec: ChartSpec) =>
      tilesOf(spec).map(({ name, fill }, at) =>
        [name?.full, shapesOf(spec)[at]?.look, fill].join(),
      );
    const met = made([{ value: 6, operator: 'ge', target: {} }, { value: 6.4 }]);
    const all = new Set([...looks(matrix()), ...looks(met)]);
    expect([...all].map((look) => look.split(',')[0])).toEqual([
      'difference only',
      'missed',
      'within range',
      'met',
    ]);
    for (const part of [0, 1])
      expect(new Set([...all].map((look) => look.split(',')[part])).size).toBe(4);
  });

  it.each([LIGHT, DARK])('can be read on its colours', (theme) => {
    for (const { fill, ink } of tilesOf(matrix(en, theme))) {
      const [a = 0, b = 0] = [luminance(fill), luminance(ink)].sort((x, y) => y - x);
      expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has a gap with its reason for a target without an outcome', () => {
    const spec = made([
      { value: 6, operator: 'ge', target: {} },
      { value: 6, operator: 'ge', period: '2016', target: {} },
      { value: 6.4 },
    ]);
    expect(spec.marks.map(({ isGap }) => isGap)).toEqual([false, true]);
    expect(spec.marks[1]?.text).toBe(
      'Liaoning, 2016: target at least 6\u00a0%: no observation at the horizon',
    );
    expect(tilesOf(spec)[1]).toMatchObject({ look: 'gap', text: 'no figure' });
    expect(spec.title).toContain('1 of 1');
  });

  it('loses no target where a region has two for one year', () => {
    const spec = made([
      { value: 6, operator: 'ge', target: {} },
      { value: 7, operator: 'approx', target: {} },
      { value: 6.4 },
    ]);
    expect(spec.table.rows).toHaveLength(2);
    expect(spec.marks.map(({ text }) => text)).toHaveLength(2);
  });

  it('says which outcome is assumed, in the cell, in the table and below', () => {
    const supplied = {
      what: 'outcome' as const,
      value: 7.2,
      unit: 'percent',
      year: 2018,
      region: 'CN-JL',
    };
    const own = appraisalIn(realSet(), 'target-gdp-growth-2017-jilin', [
      { what: 'horizon', year: 2018 },
      supplied,
    ]);
    const spec = growthMatrix([own], targetContext(en, LIGHT));
    expect(tilesOf(spec)[0]?.name?.full).toBe('met, assumed');
    expect(spec.table.rows[0]?.cells[0]?.text).toContain('outcome 7.2\u00a0% (assumed)');
    expect(spec.notes.at(-1)).toMatch(/assumed by the analyst\.$/);
  });

  it('is an empty table where no source that may speak states one', () => {
    const spec = growthMatrix([], targetContext(en, LIGHT));
    expect(spec.title).toBe('No yearly growth target is stated by the sources that may speak');
    expect([spec.marks, spec.table.rows]).toEqual([[], []]);
  });
});
