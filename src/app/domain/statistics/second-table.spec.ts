import { propose, table } from '../../../testing/proposed';

/** Columns that are left out as those of a second table. */
const left = (...lines: readonly string[]) =>
  propose(table(lines)).columns.flatMap(({ reason }, at) =>
    reason === 'second-table' ? [at] : [],
  );

describe('A second table beside the first', () => {
  it('begins where its key stands once more, with other texts below it', () => {
    expect(left('region|2014|region|2014', 'Jilin|1|Hebei|2')).toEqual([2, 3]);
    expect(left('year|Jilin|year|Hebei', '2014|1|2010|2', '2015|1|2011|2')).toEqual([2, 3]);
  });

  it('begins where names of figures repeat', () => {
    expect(left('year|GDP|People|GDP|People', '2014|1|2|3|4')).toEqual([3, 4]);
    expect(left('year|GDP|People|year|GDP|People', '2014|1|2|2014|3|4')).toEqual([3, 4, 5]);
  });

  it('is none where the same key is written again, nothing follows it, or what repeats are no figures', () => {
    expect(left('year|Jilin|year|Hebei', '2014|1|2014|2', '2015|1|2015|2')).toEqual([]);
    expect(left('region|2014|2015|region', 'Jilin|1|2|Northeast')).toEqual([]);
    expect(left('region|2014|flag|2015|flag', 'Jilin|1|b|2|e', 'Hebei|1||2|e')).toEqual([]);
  });
});
