import { packageTexts, realReading } from '../../testing/package-files';
import type { PackageFile } from './read-package';
import { PACKAGE_FILES, readPackage } from './read-package';

/** The real texts with one file changed; fails where the change changes nothing. */
function withFile(file: PackageFile, change: (text: string) => string) {
  const texts = packageTexts();
  const changed = change(texts[file]);
  if (changed === texts[file]) throw new Error(`Nothing changed in ${file}`);
  return readPackage({ ...texts, [file]: changed });
}

const ids = (reading: ReturnType<typeof readPackage>) => reading.set.claims.map(({ id }) => id);

describe('reading the package', () => {
  it('takes every row of the real one', () => {
    expect(realReading().rejected).toEqual([]);
  });

  it('reads a claim as its row states it', () => {
    expect(realReading().set.byId.get('target-new-jobs-2017')).toMatchObject({
      role: 'target',
      value: 13,
      unitMult: 6,
      unit: 'persons',
      period: null,
      periodReason: 'start-not-stated',
      target: { horizon: { id: '2017' }, baselineBasis: 'not-needed', baselinePeriod: null },
      quote: { asStated: '13 million' },
      paragraph: 8,
      derivation: null,
    });
  });

  it('reads what a figure revises, and what its sentence implies', () => {
    const { byId, indicators } = realReading().set;
    expect(byId.get('gdp-growth-2014-china-2016-01-19')).toMatchObject({
      revises: 'gdp-growth-2014-china-2015-01-24',
      implied: null,
    });
    expect(byId.get('target-petroleum-output-2020-daqing')).toMatchObject({
      revises: null,
      implied: {
        formula: 'after-yearly-changes',
        inputs: [
          'petroleum-output-2014-daqing',
          'target-petroleum-output-change-per-year-2020-daqing',
        ],
      },
      derivation: null,
    });
    const shares = ['services-share-of-gdp', 'services-share-of-total-output'];
    expect(shares.map((id) => indicators.get(id)?.concept)).toEqual([
      'services-share',
      'services-share',
    ]);
    expect(indicators.get('gdp-growth')?.aliases).toEqual(
      expect.arrayContaining(['economic growth', '经济增长']),
    );
  });

  it('tells on which line each claim stands', () => {
    const lines = packageTexts()['claims.csv'].split('\n');
    for (const [id, line] of realReading().claimLines) expect(lines[line - 1]).toMatch(`${id},`);
  });
});

describe('one broken row', () => {
  const GROWTH = 'gdp-growth-2015-liaoning';

  it('costs no other claim', () => {
    const reading = withFile('claims.csv', (text) =>
      text.replace(`${GROWTH},observation`, `${GROWTH},observations`),
    );
    expect(ids(reading)).toEqual(ids(realReading()).filter((id) => id !== GROWTH));
    expect(reading.rejected).toMatchObject([
      {
        file: 'claims.csv',
        label: GROWTH,
        faults: [{ code: 'not-one-of', field: 'role', column: 2 }],
      },
    ]);
  });

  it('says all that is wrong with it at once', () => {
    const bad = `${GROWTH},guess,gdp-growth,CN-ZZ,2015-99,,eq,three,,percent,0`;
    const reading = withFile('claims.csv', (text) =>
      text.replace(`${GROWTH},observation,gdp-growth,CN-LN,2015,,eq,3,,percent,0`, bad),
    );
    const codes = reading.rejected.flatMap(({ faults }) => faults.map(({ code }) => code)).sort();
    expect(codes).toEqual(['not-a-number', 'not-a-period', 'not-one-of', 'unknown-reference']);
  });

  it('with a comma too many is named by its number of cells', () => {
    const reading = withFile('claims.csv', (text) => text.replace(`${GROWTH},`, `${GROWTH},,`));
    expect(reading.rejected[0]?.faults).toMatchObject([
      { code: 'ragged-row', value: '30', expected: '29', column: 0 },
    ]);
  });

  it('with a quote that is never closed is named, and the rows after it are read', () => {
    const last = 'share-of-national-gdp-2016-northeast';
    const reading = withFile('claims.csv', (text) => text.replace(`${last},`, `"${last},`));
    expect(reading.rejected).toMatchObject([{ faults: [{ code: 'unclosed-quote' }] }]);
    expect(reading.set.claims).toHaveLength(realReading().set.claims.length - 1);
  });

  it('takes along the claims that are derived from it, and says why', () => {
    const water = 'target-water-per-unit-of-industrial-output-2017';
    const reading = withFile('claims.csv', (text) => text.replace(`${water},target`, `${water},x`));
    expect(reading.rejected.map(({ label }) => label)).toEqual([water, 'target-water-index-2017']);
    expect(reading.rejected[1]?.faults).toMatchObject([
      { code: 'unknown-reference', value: water },
    ]);
  });

  it('of a list leaves out the claims that need it, and keeps all others', () => {
    const reading = withFile('units.csv', (text) => text.replace('tonnes,tonnes,吨', 'tonnes,,吨'));
    const lost = ids(realReading()).filter((id) => !ids(reading).includes(id));
    expect(lost).not.toEqual([]);
    expect(lost.every((id) => id.includes('petroleum'))).toBe(true);
  });

  it('of an indicator that asks for more decimals than a figure can have is named', () => {
    const reading = withFile('indicators.csv', (text) =>
      text.replace(',1,growth,', ',300,growth,'),
    );
    expect(reading.rejected[0]?.faults).toMatchObject([{ code: 'out-of-range', value: '300' }]);
  });

  it('with an id that stands already is refused; the first row stays', () => {
    const reading = withFile('claims.csv', (text) =>
      text.replace('gdp-growth-2015-jilin,', 'gdp-growth-2015-heilongjiang,'),
    );
    expect(reading.rejected).toMatchObject([{ faults: [{ code: 'duplicate' }] }]);
    expect(reading.set.byId.get('gdp-growth-2015-heilongjiang')?.value).toBe(5.7);
  });
});

describe('a broken file', () => {
  it('without one of its columns says which', () => {
    const reading = withFile('sources.csv', (text) => text.replace(',published,', ',day,'));
    expect(reading.rejected[0]).toMatchObject({
      file: 'sources.csv',
      line: 1,
      faults: [{ code: 'missing-column', expected: 'published' }],
    });
  });

  it.each(PACKAGE_FILES)('never makes the reader throw: %s empty, torn or binary', (file) => {
    const text = packageTexts()[file];
    for (const bad of [
      '',
      '\ufeff',
      '\n\n',
      '<!doctype html>',
      '\u0000"',
      text.slice(0, text.length / 2),
    ]) {
      expect(() => readPackage({ ...packageTexts(), [file]: bad })).not.toThrow();
    }
  });

  it('may have its columns in another order', () => {
    const swap = (line: string) => line.replace(/^(\ufeff?)([^,]*),("[^"]*"|[^,]*),/, '$1$3,$2,');
    const reading = withFile('units.csv', (text) => text.split('\n').map(swap).join('\n'));
    expect(reading.rejected).toEqual([]);
    expect(reading.set.units.get('tonnes')).toEqual(realReading().set.units.get('tonnes'));
  });
});
