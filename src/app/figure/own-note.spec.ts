import { en } from '../../i18n/en';
import { growth, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { comparisonLines } from '../charts/comparison-lines';
import type { Figure } from '../charts/spec';
import { LIGHT } from '../charts/theme';
import { withOwnNote } from './own-note';

const say = (count: number, of: number) => `${String(count)} of ${String(of)}`;
const figure: Figure = (theme) =>
  comparisonLines(growth({ periods: YEARS }), { set: realSet(), words: en, theme });
const notesWith = (...own: readonly string[]) =>
  withOwnNote(figure, new Set(own), say)(LIGHT).notes;

describe('a figure that rests on the workspace', () => {
  it('says of how many of its figures that is so, behind its other notes', () => {
    const shown = figure(LIGHT).marks.filter(({ isGap }) => !isGap).length;
    expect(notesWith('gdp-growth-2015-liaoning', 'gdp-growth-2014-heilongjiang')).toEqual([
      ...figure(LIGHT).notes,
      `2 of ${String(shown)}`,
    ]);
  });

  it('is as it was where it rests on nothing of the analyst’s', () => {
    expect(notesWith('hi-tech-industrial-bases')).toEqual(figure(LIGHT).notes);
    expect(withOwnNote(figure, undefined, say)).toBe(figure);
    expect(withOwnNote(figure, new Set(), say)).toBe(figure);
  });

  it('is made anew for another width exactly where the figure itself would be', () => {
    const own = new Set(['x']);
    expect(withOwnNote(figure, own, say)).toHaveLength(figure.length);
    const wide = withOwnNote(
      (theme, width) => ({ ...figure(theme), height: width ?? 0 }),
      own,
      say,
    );
    expect(wide).toHaveLength(2);
    expect(wide(LIGHT, 640).height).toBe(640);
  });
});
