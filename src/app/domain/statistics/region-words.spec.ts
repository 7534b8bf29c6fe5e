import { roles, table } from '../../../testing/proposed';
import { areRegionNames } from './region-words';

describe('Names of regions that the package does not know', () => {
  it.each([
    ['Белгородская область', 'г. Москва', 'Алтайский край'],
    ['Baden-Württemberg', 'Bayern', 'Insgesamt'],
    ['青森県', '岩手県', '大阪府'],
    ['서울특별시', '부산광역시', '경기도'],
  ])('are known by their words: %s, %s, %s', (...texts) => {
    expect(areRegionNames(texts)).toBe(true);
  });

  it.each([
    ['GDP', 'Population', 'Province'],
    ['Выпуск', 'Население', 'Городской округ'],
    ['краткосрочные', 'районирование', 'Всего'],
    ['Алтайский край', 'Псковская область', 'Выпуск', 'Население', 'Занятые'],
  ])('are none where few or none have such: %s, %s, %s', (...texts) => {
    expect(areRegionNames(texts)).toBe(false);
  });

  it('are regions where their column has no name, and what it says where it has one', () => {
    const rows = ['Белгородская область|1|2', 'Алтайский край|3|4'];
    for (const corner of ['', 'A'])
      expect(roles(table([`${corner}|2014|2015`, ...rows]))).toEqual(['region', 'value', 'value']);
    expect(roles(table(['Indicator|2014|2015', ...rows]))).toEqual(['indicator', 'value', 'value']);
    expect(roles(table(['|2014|2015', 'GDP|1|2', 'People|3|4']))[0]).toBe('indicator');
  });
});
