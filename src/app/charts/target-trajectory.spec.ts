import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import type { Supplied } from '../../testing/appraisals';
import { appraisalIn, goldenCase, goldenSet } from '../../testing/appraisals';
import { ASSUMED_SHARES, JOBS_FROM_2013, targetContext } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { METHOD_IDS } from '../domain/methods/method';
import type { MethodId } from '../domain/methods/method';
import type { AssumedMark } from './plugins/assumed-marks';
import type { GapMark } from './plugins/gap-marks';
import type { GoalMarkOptions } from './plugins/goal-marks';
import type { PaceLine } from './plugins/pace-lines';
import type { ChartSpec } from './spec';
import { targetTrajectory } from './target-trajectory';
import { LIGHT } from './theme';

const WATER = 'target-water-per-unit-of-industrial-output-2017';
const ENERGY = 'target-energy-per-unit-of-gdp-2017';
const SERVICES = 'target-services-share-2017';
const JOBS = 'target-new-jobs-2017';

interface Asked {
  readonly supplied?: readonly Supplied[];
  readonly method?: MethodId | null;
  readonly width?: number;
}

function trajectoryOf(id: string, { supplied = [], method = null, width }: Asked = {}) {
  const appraisal = appraisalIn(realSet(), id, supplied);
  return targetTrajectory(appraisal, targetContext(en, LIGHT), { method }, width);
}

function drawn(spec: ChartSpec | null): ChartSpec {
  if (!spec) throw new Error('there is nothing to draw');
  return spec;
}

const trajectory = (id: string, asked?: Asked) => drawn(trajectoryOf(id, asked));

function golden(method: MethodId | null = 'linear-pace', words = en): ChartSpec {
  const context = targetContext(words, LIGHT, goldenSet());
  return drawn(targetTrajectory(goldenCase(), context, { method }));
}

function pluginsOf({ config }: ChartSpec) {
  return config.options?.plugins as unknown as {
    readonly goalMarks: GoalMarkOptions;
    readonly assumedMarks: { readonly marks: readonly AssumedMark[] };
    readonly gapMarks: { readonly gaps: readonly GapMark[] };
    readonly paceLines: { readonly lines: readonly PaceLine[] };
  };
}

const endsOf = (spec: ChartSpec) =>
  pluginsOf(spec).paceLines.lines.map(({ from, to }) => [from.x, from.y, to.x, to.y]);
const rowsOf = ({ table }: ChartSpec) =>
  table.rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]);

describe('the trajectory of a target', () => {
  it('has the needed path, the pace reached, the pace needed from then on, and the projection', () => {
    expect(endsOf(golden())).toEqual([
      [2012, 100, 2017, 68],
      [2012, 100, 2015, 80.5],
      [2015, 80.5, 2017, 68],
      [2015, 80.5, 2017, 67.5],
    ]);
    expect(golden().legend.map(({ label }) => label)).toEqual([
      'needed from 2012: −6.4 index points a year',
      'reached: −6.5 index points a year',
      'needed from 2015: −6.25 index points a year',
      'linear pace: 67.5',
    ]);
  });

  it('leaves years without a figure empty: a gap each, and no line of figures across them', () => {
    const spec = golden();
    expect(spec.config.data.datasets[0]?.data).toEqual([
      { x: 2012, y: 100 },
      { x: 2013, y: null },
      { x: 2014, y: null },
      { x: 2015, y: 80.5 },
    ]);
    expect(pluginsOf(spec).gapMarks.gaps.map(({ index }) => index)).toEqual([1, 2]);
    expect(spec.notes).toContain('2013 and 2014: no figure.');
  });

  it('names reasons between years only where there is room for them', () => {
    const [wide, narrow] = [960, 330].map((width) => {
      const asked = { supplied: ASSUMED_SHARES, width };
      return pluginsOf(trajectory(SERVICES, asked)).gapMarks.gaps.map(({ text }) => text);
    });
    expect(wide).toEqual(['no figure', 'no figure']);
    expect(narrow).toEqual(['', '']);
  });

  it('says what was reached and what was needed, in steps or at a rate as its method speaks', () => {
    expect(golden().title).toBe(
      'Liaoning, growth: 80.5 in 2015 after 100 in 2012; −6.5 index points a year reached, −6.4 index points a year needed',
    );
    expect(golden('cagr-ratio').title).toContain(
      '−6.98\u00a0% a year reached, −7.42\u00a0% a year needed',
    );
    expect(golden('cagr-ratio', zh).title).toContain('实际每年−6.98%，所需每年−7.42%');
  });

  it('keeps both ways of naming a pace in its notes, and the shares of time and way', () => {
    const { notes } = golden();
    expect(notes).toContain(
      'Needed from the baseline: −6.4 index points a year in equal steps, or −7.42\u00a0% a year at a constant rate.',
    );
    expect(notes).toContain(
      '60\u00a0% of the time had passed at the latest figure, and 60.9\u00a0% of the way was covered.',
    );
    expect(notes).toContain('Projected by linear pace, should it go on so: 67.5 in 2017.');
  });

  it.each([
    ['linear-pace', 67.5],
    ['projected-share', 69.66],
  ] as const)('leads where %s leads', (method, value) => {
    const spec = golden(method);
    const point = spec.config.data.datasets[2]?.data[0] as { readonly y: number };
    expect(point.y).toBeCloseTo(value, 2);
    expect(spec.marks.at(-1)?.claims).toEqual(['golden', 'golden-2015']);
    expect(rowsOf(spec).at(-1)?.[0]).toBe('Projection');
  });

  it.each(METHOD_IDS)('draws a projection by %s exactly where that method gives one', (method) => {
    const ruling = goldenCase().rulings.get(method);
    const projects = ruling?.kind === 'judged' && ruling.projected !== null;
    const spec = golden(method);
    expect(spec.config.data.datasets).toHaveLength(projects ? 3 : 2);
    expect(spec.notes.some((note) => note.startsWith('No projection'))).toBe(!projects);
  });

  it('has beside each year what the straight path asks for', () => {
    expect(rowsOf(golden(null))).toEqual([
      ['Baseline', '2012', '100', '100'],
      ['Figure', '2013', 'no figure', '93.6'],
      ['Figure', '2014', 'no figure', '87.2'],
      ['Figure', '2015', '80.5', '80.8'],
      ['Target', '2017', '68', '68'],
    ]);
  });

  it('projects nothing once the year of the target has come', () => {
    const reached: Supplied = {
      what: 'outcome',
      value: 70,
      unit: 'index',
      year: 2017,
      region: 'CN-OIC',
    };
    const spec = trajectory(WATER, { supplied: [reached], method: 'linear-pace' });
    expect(endsOf(spec)).toEqual([
      [2012, 100, 2017, 68],
      [2012, 100, 2017, 70],
    ]);
    expect(spec.config.data.datasets).toHaveLength(2);
  });

  it('of water runs from 100 to 68, and says that nothing is observed, at the place where it is wanted', () => {
    const spec = trajectory(WATER);
    expect(spec.title).toMatch(/from 100 in 2012 to 68 in 2017, −7.42\u00a0% a year needed$/);
    expect(spec.marks.map(({ text, isGap }) => [text, isGap])).toEqual([
      ['Baseline: 100 in 2012', false],
      ['Figure: no observation at the horizon', true],
      ['Target: 68 by 2017', false],
    ]);
    expect(pluginsOf(spec).gapMarks.gaps).toMatchObject([{ index: 1, text: 'no figure' }]);
  });

  it('of energy hatches the base year that is assumed, and dashes the path from it', () => {
    const spec = trajectory(ENERGY);
    expect(pluginsOf(spec).assumedMarks.marks).toMatchObject([{ dataset: 0, index: 0 }]);
    expect(pluginsOf(spec).paceLines.lines[0]?.dash).not.toEqual([]);
    expect(pluginsOf(trajectory(WATER)).paceLines.lines[0]?.dash).toEqual([]);
    expect(spec.title).toContain('100 in 2012 (assumed)');
    expect(spec.table.columns.at(-1)).toBe('On the straight path (rests on an assumption)');
  });

  it('that rests on an assumption says so of its projection, too', () => {
    const spec = trajectory(SERVICES, { supplied: ASSUMED_SHARES, method: 'linear-pace' });
    expect(
      pluginsOf(spec).assumedMarks.marks.map(({ dataset, index }) => [dataset, index]),
    ).toEqual([
      [0, 0],
      [0, 3],
      [2, 0],
    ]);
    expect(spec.notes).toContain('Baseline 39\u00a0% in 2012 assumed by the analyst.');
    expect(spec.marks.at(-1)?.text).toContain('44.17\u00a0% in 2017 (rests on an assumption)');
  });

  it('names no percentage of a percentage for shares', () => {
    const { notes } = trajectory(SERVICES, { supplied: ASSUMED_SHARES });
    expect(notes).toContain(
      'Needed from the baseline: +1.2 percentage points a year in equal steps.',
    );
  });

  it('has a band where the target is a range, and no path to a midpoint of it', () => {
    const appraisal = appraisalIn(realSet(), SERVICES, ASSUMED_SHARES);
    const goal = { kind: 'range' as const, value: 44, max: 46, strict: false };
    const track = { ...appraisal.track, goal };
    const progress = { ...appraisal.progress, needed: null, neededNow: null, gap: 1.9 };
    const ranged = { ...appraisal, track, progress };
    const spec = drawn(targetTrajectory(ranged, targetContext(en, LIGHT), { method: null }));
    expect(pluginsOf(spec).goalMarks.goal).toMatchObject({ look: 'band', from: 44, to: 46 });
    expect(endsOf(spec)).toEqual([[2012, 39, 2015, 42.1]]);
    expect(spec.table.columns).toHaveLength(3);
  });

  it('is not offered for one year, and not where a goal alone would be drawn', () => {
    expect(trajectoryOf('target-gdp-growth-2015-liaoning')).toBeNull();
    expect(trajectoryOf(SERVICES)).toBeNull();
    expect(trajectoryOf(JOBS)).toBeNull();
    expect(trajectoryOf(SERVICES, { supplied: ASSUMED_SHARES.slice(1) })).not.toBeNull();
  });

  it('without a baseline shows figures and the pace needed from there', () => {
    const spec = trajectory(SERVICES, { supplied: ASSUMED_SHARES.slice(1) });
    expect(endsOf(spec)).toEqual([[2015, 42.1, 2017, 45]]);
    expect(spec.title).toMatch(
      /target of 45\u00a0% by 2017; \+1.45 percentage points a year needed from there$/,
    );
    expect(spec.notes).toContain('The baseline is not stated, so no pace from it can be computed.');
  });
});

describe('the burn-up of an amount', () => {
  const burnUp = (supplied: readonly Supplied[]) =>
    targetTrajectory(appraisalIn(realSet(), JOBS, supplied), targetContext(en, LIGHT), {
      method: null,
    });

  it('asks 2.6 million jobs a year once the start is 2013, and says whose assumption that is', () => {
    const spec = drawn(burnUp(JOBS_FROM_2013.slice(0, 1)));
    expect(spec.title).toMatch(
      /target of 13 million\u00a0persons in total by 2017, 2.6 million\u00a0persons a year in equal steps from 2013 \(assumed\)$/,
    );
    expect(spec.subtitle).toMatch(/2013–2017$/);
    expect(endsOf(spec)).toEqual([[2012, 0, 2017, 13_000_000]]);
    expect(spec.notes).toContain('First year 2013 assumed by the analyst.');
  });

  it('holds what was reached against what equal steps ask for by then', () => {
    const spec = drawn(burnUp(JOBS_FROM_2013));
    expect(spec.title).toContain(
      '6 million\u00a0persons in total by 2015 (assumed), where equal steps from 2013 (assumed) ask for 7.8 million\u00a0persons',
    );
    expect(rowsOf(spec)[3]).toEqual([
      'Figure',
      '2015',
      '6 million\u00a0persons (assumed)',
      '7.8 million\u00a0persons',
    ]);
    expect(spec.config.options?.scales?.['y']).toMatchObject({ beginAtZero: true });
  });

  it('grows by no rate: amounts add up', () => {
    expect(drawn(burnUp(JOBS_FROM_2013)).notes.join()).not.toContain('constant rate');
  });

  it('is not drawn while nobody says since when', () => {
    expect(burnUp([])).toBeNull();
  });
});

describe('a target whose sentence does not add up', () => {
  it('says what the sentence implies instead, below every drawing: Daqing', () => {
    const { notes } = trajectory('target-petroleum-output-2020-daqing');
    const said = notes.map((note) => note.replaceAll('\u00a0', ' '));
    expect(said.filter((note) => note.includes('implies'))).toEqual([
      'The sentence implies 40 − 6 × 1.5 = 31 million t; it states 32 million t: they disagree by 1 million t. 6 yearly changes lead from 2014 to 2020.',
    ]);
    expect(trajectory(WATER).notes.join()).not.toContain('implies');
  });
});
