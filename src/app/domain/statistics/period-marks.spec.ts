import { markOf, withoutMarks } from './period-marks';

describe('a period in a header', () => {
  it.each([
    ['2014¹', '2014'],
    ['2015*', '2015'],
    ['2016p', '2016'],
    ['2016 P', '2016'],
    ['2014 (e)', '2014'],
    ['2014（p）', '2014'],
    ['2015 1)', '2015'],
    ['20151)', '2015'],
    ['2015[2]', '2015'],
    ['2015-Q1 r', '2015-Q1'],
    ['2015年①', '2015年'],
    ['2016 (prel.)', '2016'],
    ['2015(P)', '2015'],
    ['2020 [note 2]', '2020'],
    ['2020 [r] [note 2]', '2020'],
  ])('“%s” is %s, without its mark', (header, period) => {
    expect(withoutMarks(header)).toBe(period);
  });

  it.each(['2015', '2015-01', '201512', 'GDP*', '2015 rank', 'Group 1)', ''])(
    '“%s” stays as it is',
    (header) => {
      expect(withoutMarks(header)).toBe(header);
    },
  );

  it.each([
    ['2016p', 'P', ''],
    ['2015(P)', 'P', ''],
    ['2014 (e)', 'E', ''],
    ['2016 (prel.)', 'P', ''],
    ['2018 (f) [note 3]', 'F', ''],
    ['2015-Q1 r', 'A', 'r'],
    ['2015*', 'A', '*'],
  ])('“%s” says %s of its figures, and “%s”', (header, status, note) => {
    expect(markOf(header)).toEqual({ status, note });
  });

  it.each(['2015', '2014¹', '2020 [note 2]', '2015 1)', 'GDP p', ''])(
    '“%s” says nothing of them',
    (header) => {
      expect(markOf(header)).toBeNull();
    },
  );
});
