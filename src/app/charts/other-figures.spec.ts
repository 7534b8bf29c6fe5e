import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { FIGURES, pluginOptions } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { withoutCompanions } from '../domain/claim-set';
import { claimsBySource } from './claims-by-source';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');
const textsOf = ({ table }: ChartSpec) =>
  table.rows.map(({ head, cells }) => shown([head, ...cells.map(({ text }) => text)].join(' | ')));

describe('the targets for water and energy as indices', () => {
  const spec = FIGURES['index paths'](en);

  it('run from 100 in 2012 to 68 and 82 in 2017', () => {
    expect(spec.config.data.datasets.map(({ data }) => data)).toEqual([
      [
        { x: 2012, y: 100 },
        { x: 2017, y: 68 },
      ],
      [
        { x: 2012, y: 100 },
        { x: 2017, y: 82 },
      ],
    ]);
    expect(spec.title).toMatch(/2017.* 68 .* 82$/);
  });

  it('are dashed where the base year is assumed, and say so in label, table and notes', () => {
    const dashes = spec.config.data.datasets.map((set) =>
      'borderDash' in set ? set.borderDash : null,
    );
    expect(dashes).toEqual([[], [6, 5]]);
    const labels = pluginOptions(spec).endLabels.labels.map(({ text }) => text);
    expect(labels.map((text) => text.includes('assumed'))).toEqual([false, true]);
    expect(textsOf(spec).map((text) => text.includes('assumed'))).toEqual([false, true]);
    expect(spec.notes[0]).toContain('Energy');
    expect(spec.notes[0]).toContain('2012 is assumed');
  });

  it('tell the yearly pace in their notes, and that nothing between is stated', () => {
    const notes = shown(spec.notes.join(' '));
    expect(notes).toContain('−7.42 % a year');
    expect(notes).toContain('−3.89 % a year');
    expect(notes).toContain('no figure between them is stated');
  });
});

describe('the share of national industrial output', () => {
  const spec = FIGURES['undated pair'](en);

  it('fell from 17 to 9 %, and neither bar bears a year', () => {
    expect(shown(spec.title)).toMatch(/fell from 17 % to 9 %$/);
    expect(spec.config.data.datasets[0]?.data).toEqual([17, 9]);
    expect((spec.config.data.labels ?? []).join()).not.toMatch(/\d/);
    expect(shown(FIGURES['undated pair'](zh).title)).toMatch(/17%.*9%/);
  });

  it('has no pace, but the change in points and in relative terms', () => {
    const notes = shown(spec.notes.join(' '));
    expect(notes).toContain('no pace');
    expect(notes).toContain('−8 percentage points');
    expect(notes).toContain('−47.1 %');
  });

  it('marks the missing years as gaps in the table', () => {
    const gaps = spec.table.rows.map(({ cells }) => cells.map(({ isGap }) => isGap));
    expect(gaps).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});

describe('where the figures come from', () => {
  const set = realSet();
  const spec = FIGURES['claims by source'](en);

  it('counts every claim once: a bar for each document, one for all companions', () => {
    const counts = (spec.config.data.datasets[0]?.data ?? []) as number[];
    expect(counts).toHaveLength(6);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(set.claims.length);
    expect(spec.marks.flatMap(({ claims }) => claims)).toHaveLength(set.claims.length);
    expect(spec.title).toMatch(/^Five documents make \d+ claims; eight companion sources add \d+$/);
  });

  it('leaves the companions out where they are off', () => {
    const off = claimsBySource({ set: withoutCompanions(set), words: en, theme: LIGHT });
    expect(off.marks).toHaveLength(5);
    expect(off.title).toMatch(/^Five documents make \d+ claims$/);
  });
});
