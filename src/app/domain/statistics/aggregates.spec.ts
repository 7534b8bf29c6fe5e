import { found } from '../../../testing/matched';

describe('sums and means', () => {
  it.each([
    [
      'World',
      'WORLD',
      'EU27_2020',
      'EA19',
      'EA',
      'OECD',
      'Euro area (19 countries)',
      'European Union - 27 countries (from 2020)',
    ],
    [
      'High income',
      'Low & middle income',
      'Upper middle income',
      'Total',
      '合计',
      '总计',
      '东部地区',
      '世界',
      'Arab World',
    ],
    [
      'East Asia & Pacific (excluding high income)',
      'Least developed countries: UN classification',
      'G20',
      '_T',
      '高收入国家',
    ],
    ['Insgesamt', 'Total Nacional', 'Total, all countries or areas', '総数', 'Всего', '합계'],
  ])('are set apart: %s and others', (...texts) => {
    expect(texts.filter((text) => found(text)[0] !== 'aggregate')).toEqual([]);
  });

  it('by the World Bank’s codes where the column has codes of three letters', () => {
    expect(
      found(['ARB', 'Arab World'], ['WLD', 'World'], ['CHN', 'China'], ['ABW', 'Aruba']),
    ).toEqual(['aggregate', 'aggregate', 'CN', 'own']);
    expect(found('MIC', 'SAS', 'Aruba', 'Jersey', 'Malta')).toEqual(Array(5).fill('own'));
  });

  it('that only begin alike are none', () => {
    expect(found('Worldham', 'Eure', 'Totalville', 'AT11', 'Easter Island')).toEqual(
      Array(5).fill('own'),
    );
  });
});
