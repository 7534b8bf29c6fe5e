import type { PackageReading, PackageTexts } from '../app/data-access/read-package';
import { readPackage } from '../app/data-access/read-package';
import type { Cell } from '../app/domain/cell';
import { compare } from '../app/domain/comparison';
import { comparableIndicators, periodsWithData, regionsWithData } from '../app/domain/query';
import { generatedPackage } from './generated-package';
import { packageTexts } from './package-files';

describe('the generated package', () => {
  let texts: PackageTexts;
  let reading: PackageReading;

  beforeAll(() => {
    texts = generatedPackage(packageTexts());
    reading = readPackage(texts);
  });

  it('has 34,000 claims on the provinces and one on the nation for each indicator and year', () => {
    const { claims } = reading.set;
    expect(claims.filter(({ region }) => region !== 'CN')).toHaveLength(34 * 25 * 40);
    expect(claims.filter(({ region }) => region === 'CN')).toHaveLength(25 * 40);
  });

  it('is read without a rejected row', () => {
    expect(reading.rejected).toEqual([]);
  });

  it('has the same bytes for the same seed, and others for another', () => {
    expect(generatedPackage(packageTexts())).toEqual(texts);
    expect(generatedPackage(packageTexts(), 2)['claims.csv']).not.toBe(texts['claims.csv']);
  });

  it('offers every indicator, every province and every year', () => {
    const { set } = reading;
    const indicators = comparableIndicators(set);
    expect(indicators).toHaveLength(40);
    for (const id of indicators) {
      expect(regionsWithData(set, id)).toHaveLength(35);
      expect(periodsWithData(set, id)).toHaveLength(25);
    }
  });

  it('has gaps, disputes and revisions among its figures, as many as its shares say', () => {
    const counts = new Map<string, number>();
    for (const cell of allCells(reading)) {
      const kind = cell.kind === 'value' ? (cell.dispute?.cause ?? 'plain') : cell.kind;
      const silent =
        kind === 'plain' && cell.kind === 'value' && cell.others.length ? 'revised' : kind;
      counts.set(silent, (counts.get(silent) ?? 0) + 1);
    }
    const cells = 34 * 25 * 40;
    expect(counts.get('gap')).toBe(cells * 0.02);
    // Some figures, once rounded, are those that they contradict: they are no dispute.
    expect((counts.get('disagree') ?? 0) + (counts.get('revised') ?? 0)).toBe(cells * 0.02);
    expect(counts.get('disagree')).toBeGreaterThan(cells * 0.0045);
  });

  it('sums up in the nation what adds up, but for the rounding', () => {
    const { claims } = reading.set;
    const first = claims.filter(
      ({ indicator, id }) => indicator === 'made-up-output-1' && /-cn(-..)?$/.test(id),
    );
    const years = [...Map.groupBy(first, ({ period }) => period?.id).values()].filter(
      (inYear) => inYear.length === 35,
    );
    expect(years.length).toBeGreaterThan(5);
    for (const inYear of years) {
      const [nation, ...parts] = inYear.map(({ value }) => value);
      const sum = parts.reduce((total, value) => total + value, 0);
      expect(Math.abs(sum - (nation ?? NaN))).toBeLessThan(35 * 0.005);
    }
  });
});

function allCells({ set }: PackageReading): readonly Cell[] {
  return comparableIndicators(set).flatMap((indicator) => {
    const regions = regionsWithData(set, indicator).filter((id) => id !== 'CN');
    const periods = periodsWithData(set, indicator);
    const query = { indicator, regions, periods, reference: null, companions: true };
    return compare(set, query).rows.flatMap(({ cells }) => cells);
  });
}
