import { dataset, member } from '../../../testing/dataset-parts';
import { realSet } from '../../../testing/package-files';
import { unitOf } from './table-units';

const REAL = realSet();

describe('a unit of a table', () => {
  it.each([
    ['%', 0, 'percent', 0],
    ['Percent', 0, 'percent', 0],
    ['百分点', 0, 'percentage-points', 0],
    ['yuan', 0, 'cny', 0],
    ['CNY', 6, 'cny', 6],
    ['亿元', 0, 'cny', 8],
    ['万人', 0, 'persons', 4],
    ['Thousand persons', 0, 'persons', 3],
    ['million US dollars', 0, 'usd', 6],
    ['万吨', 0, 'tonnes', 4],
    ['US$ billions', 0, 'usd', 9],
    ['CNY million', 0, 'cny', 6],
    ['Persons, thousands', 0, 'persons', 3],
    ['CNY million', 6, 'table:cny million', 6],
    ['亿元', 8, 'table:亿元', 8],
    ['EUR', 3, 'table:eur', 3],
    ['万元/人', 0, 'table:万元/人', 0],
    ['', 2, 'ds-a.unit', 2],
  ])('“%s” × 10^%d is %s × 10^%d', (text, unitMult, id, power) => {
    const found = unitOf(dataset(), member({ unit: text, unitMult }), REAL.units.values());
    expect([found.unit.id, found.unitMult]).toEqual([id, power]);
  });

  it.each([
    ['GDP (current US$)', 'usd', 0],
    ['GDP growth (annual %)', 'percent', 0],
    ['地区生产总值（亿元）', 'cny', 8],
    ['GDP (US$ billions)', 'usd', 9],
    ['GDP (EUR million)', 'table:eur million', 0],
    ['Population', 'ds-a.unit', 0],
    ['Index (2010 = 100)', 'ds-a.unit', 0],
    ['GDP growth (annual %) [NY.GDP.MKTP.KD.ZG]', 'percent', 0],
    ['BIP (Mio. EUR)', 'table:mio. eur', 0],
    ['Fertility rate (births per woman)', 'ds-a.unit', 0],
    ['Population (2015)', 'ds-a.unit', 0],
  ])('may stand in brackets behind the name: “%s”', (name, id, power) => {
    const found = unitOf(dataset(), member({ name: { en: name, zh: name } }), REAL.units.values());
    expect([found.unit.id, found.unitMult]).toEqual([id, power]);
  });
});
