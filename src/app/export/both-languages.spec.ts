import { breakLines } from '../charts/break-lines';
import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { FIGURES } from '../../testing/figures';
import { LIGHT } from '../charts/theme';
import { inBothLanguages } from './both-languages';

const english = FIGURES.bars(en);
const chinese = FIGURES.bars(zh);
const both = inBothLanguages(
  (theme) => FIGURES.bars(en, theme),
  (theme) => FIGURES.bars(zh, theme),
)(LIGHT);

describe('a figure in both languages', () => {
  it('says title, subtitle and source in one, then in the other, each on lines of its own', () => {
    expect(both.title).toBe(`${english.title}\n${chinese.title}`);
    expect(both.subtitle.split('\n')).toEqual([english.subtitle, chinese.subtitle]);
    expect(both.source.split('\n')).toEqual([english.source, chinese.source]);
    const lines = breakLines(both.title, 10_000, (part) => part.length);
    expect(lines).toEqual([english.title, chinese.title]);
  });

  it('has the notes of both, and the chart of the first', () => {
    expect(both.notes).toEqual([...english.notes, ...chinese.notes]);
    expect(both.config.data.labels).toEqual(english.config.data.labels);
    expect(both.table).toEqual(english.table);
  });
});
