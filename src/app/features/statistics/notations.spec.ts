import { readFigure } from '../../domain/statistics/figure-notations';
import { readPeriodNotation } from '../../domain/statistics/period-notations';
import { PERIOD_NOTATIONS, VALUE_SIGNS } from './notations';

const KINDS = {
  year: 'year',
  split: 'split-year',
  half: 'half-year',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
  span: 'nine-months',
};

describe('what the page on formats shows', () => {
  it.each(PERIOD_NOTATIONS)('“%s” is read as the %s that the page says', (written, is) => {
    const kinds = written.split(', ').map((text) => readPeriodNotation(text)?.kind);
    expect(new Set(kinds)).toEqual(new Set([KINDS[is]]));
  });

  it.each(VALUE_SIGNS)('“%s” is read as the %s that the page says', (written, is) => {
    const signs = written.split('  ');
    const isGap = is === 'missing' || is === 'suppressed';
    for (const sign of signs) {
      const figure = readFigure(isGap ? sign : `1.5 ${sign}`, '.');
      if (isGap) expect(figure).toMatchObject({ kind: 'absent' });
      else expect(figure).toMatchObject({ kind: 'number', status: is.toUpperCase() });
    }
  });
});
