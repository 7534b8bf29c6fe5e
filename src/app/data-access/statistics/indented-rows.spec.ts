import { figuresOf } from '../../../testing/figures-of-file';

const regionsOf = async (...lines: readonly string[]) => {
  const text = ['region,2014', ...lines.map((line) => `${line},1`)].join('\n');
  const figures = await figuresOf('a.csv', new TextEncoder().encode(text));
  return figures.map((figure) => figure.split(' 2014 ')[0]);
};

describe('Names with blanks before them', () => {
  it('say in which groups they stand, to any depth', async () => {
    expect(await regionsOf('CN-LN', '  Urban', '    Men', '  Rural', 'CN-JL', '  Urban')).toEqual([
      'CN-LN',
      'Urban (CN-LN)',
      'Men (Urban, CN-LN)',
      'Rural (CN-LN)',
      'CN-JL',
      'Urban (CN-JL)',
    ]);
  });

  it('may be indented by any sign that is blank', async () => {
    for (const blanks of ['\u00a0\u00a0', '\u3000', '\t'])
      expect(await regionsOf('Westland', `${blanks}Urban`)).toEqual([
        'Westland',
        'Urban (Westland)',
      ]);
  });

  it('are themselves where they are regions of the package, or nothing stands above them', async () => {
    expect(await regionsOf('  Total', 'China', '  Liaoning', '  Rest of it')).toEqual([
      'Total',
      'CN',
      'CN-LN',
      'Rest of it (China)',
    ]);
  });

  it('are no region of the package where what stands above them has that name', async () => {
    expect(await regionsOf('吉　林', '　长春', '　吉林')).toEqual([
      'CN-JL',
      'CN-JL-CHANGCHUN',
      '吉林 (吉　林)',
    ]);
  });

  it('are no members of what stands above them where one blank is a slip, or each name has some', async () => {
    expect(await regionsOf('Westland', ' Eastland')).toEqual(['Westland', 'Eastland']);
    expect(await regionsOf('  Westland', '  Eastland')).toEqual(['Westland', 'Eastland']);
  });

  it('are as they stand where rows have years, which may be in any order, unless they stand twice for one', async () => {
    const found = (...lines: readonly string[]) =>
      figuresOf('a.csv', new TextEncoder().encode(['region,year,value', ...lines].join('\n')));
    expect(await found('Westland,2014,1', '  Urban,2014,2')).toEqual([
      'Westland 2014 a.csv: 1',
      'Urban 2014 a.csv: 2',
    ]);
    expect(
      await found('Westland,2014,1', '  Urban,2014,2', 'Eastland,2014,3', '  Urban,2014,4'),
    ).toEqual([
      'Westland 2014 a.csv: 1',
      'Urban (Westland) 2014 a.csv: 2',
      'Eastland 2014 a.csv: 3',
      'Urban (Eastland) 2014 a.csv: 4',
    ]);
  });
});
