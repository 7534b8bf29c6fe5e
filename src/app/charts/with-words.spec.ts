import { en } from '../../i18n/en';
import { growth } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { comparisonBars } from './comparison-bars';
import { comparisonWords } from './comparison-figure';
import { LIGHT } from './theme';
import { withWords } from './with-words';

const context = { set: realSet(), words: en, theme: LIGHT };
const comparison = growth({ periods: ['2015'] });

describe('a figure’s words', () => {
  it('are found when one of them is first read, and once', () => {
    let asked = 0;
    const drawing = comparisonBars(comparison, context);
    const spec = withWords(() => {
      asked += 1;
      return comparisonWords(comparison, context);
    }, drawing);
    expect(spec.config).toBe(drawing.config);
    expect(spec.marks).toBe(drawing.marks);
    expect(asked).toBe(0);
    expect(spec.title).toBe(drawing.title);
    expect(spec.notes).toEqual(drawing.notes);
    expect(asked).toBe(1);
  });

  it('are all in a copy of it', () => {
    const spec = comparisonBars(comparison, context);
    const copied = { ...spec, notes: [] };
    expect(copied).toMatchObject({ title: spec.title, subtitle: spec.subtitle, alt: spec.alt });
    expect(copied.title).toContain('Liaoning');
    expect(copied.notes).toEqual([]);
  });
});
