import { found, matched } from '../../../testing/matched';

describe('codes of two letters', () => {
  it('are ISO’s where the column has one that only ISO knows', () => {
    expect(found('HB', 'HE', 'HA', 'HN', 'HI', 'LN')).toEqual([
      'CN-HB',
      'CN-HE',
      'CN-HA',
      'CN-HN',
      'CN-HI',
      'CN-LN',
    ]);
    expect(found('HB', 'SN', 'HE')).toEqual(['CN-HB', 'CN-SN', 'CN-HE']);
  });

  it('are HASC’s where the column has one that only HASC knows', () => {
    expect(found('HB', 'HE', 'HA', 'HU', 'LN')).toEqual([
      'CN-HE',
      'CN-HA',
      'CN-HI',
      'CN-HB',
      'CN-LN',
    ]);
  });

  it('are what the names beside them prove', () => {
    expect(found(['HB', '湖北'], 'HE', 'HA')).toEqual(['CN-HB', 'CN-HE', 'CN-HA']);
    expect(found(['HB', 'Hebei'], ['HE', 'Henan'], ['LN', 'Liaoning'])).toEqual([
      'CN-HE',
      'CN-HA',
      'CN-LN',
    ]);
    expect(found(['HB', 'Hebei'], ['HE', 'Hebei'], ['HA', '']).slice(0, 2)).toEqual([
      'CN-HE',
      'CN-HE',
    ]);
  });

  it('are not settled where nothing is proven, or both', () => {
    const [hb, , , ln] = matched('HB', 'HE', 'HA', 'LN');
    expect(hb).toMatchObject({ kind: 'ambiguous', suggestions: ['CN-HB', 'CN-HE'] });
    expect(ln).toMatchObject({ kind: 'matched', region: 'CN-LN' });
    expect(found('HB', 'HI', 'HU')).toEqual(['ambiguous', 'CN-HI', 'CN-HB']);
  });

  it('are no provinces in a column of countries or of Americans', () => {
    expect(found('AT', 'HN', 'SD', 'HU')).toEqual(Array(4).fill('own'));
    expect(found('AT', 'CN', 'HK', 'SD')).toEqual(['own', 'CN', 'CN-HK', 'own']);
    expect(found(['SC', 'South Carolina'], ['SD', 'South Dakota'], ['MO', 'Missouri'])).toEqual(
      Array(3).fill('own'),
    );
  });
});

describe('numbers', () => {
  it('are GB/T 2260 only where all of the column are', () => {
    expect(found('11', '21', '61')).toEqual(['CN-BJ', 'CN-LN', 'CN-SN']);
    expect(found('11', '21', '99')).toEqual(Array(3).fill('own'));
    expect(found('11', '12')).toEqual(['own', 'own']);
    expect(found('210000', '999999')).toEqual(['own', 'own']);
    expect(found(['11', 'Bremen'], ['12', 'Hessen'], ['13', 'Saarland'])).toEqual(
      Array(3).fill('own'),
    );
  });

  it('are countries only where they look like those', () => {
    expect(found('156', '840', '276')).toEqual(['CN', 'own', 'own']);
    expect(found('155', '156', '157')).toEqual(Array(3).fill('own'));
    expect(found(['156', 'China'])).toEqual(['CN']);
  });
});
