import { REGIONS, table } from '../../../testing/proposed';
import { openFields, withFixed } from './change-mapping';
import { proposeMapping } from './propose-mapping';
import { withScaleAbove } from './scale-above';
import { shapeOf } from './table-shape';

describe('A scale above a table with a column of units', () => {
  it.each([
    ['yuan', 'million yuan', 'million yuan'],
    ['CNY', 'million yuan', 'million yuan'],
    ['元', '亿元', '亿元'],
    ['persons', 'thousands', 'thousand persons'],
    ['dollars', 'x 1,000', 'thousand dollars'],
    ['人', '万', '万人'],
    ['EUR', 'Mio. EUR', 'Mio. EUR'],
    ['made-up things', 'thousands', 'thousand made-up things'],
  ])('counts for “%s” below “%s”', (unit, above, together) => {
    expect(withScaleAbove(unit, above, [unit, '%'])).toBe(together);
  });

  it.each([
    ['billion yuan', 'million yuan'],
    ['persons', 'million yuan'],
    ['%', 'thousands'],
    ['index', 'thousands'],
    ['万人', '千'],
    ["'000 tonnes", 'thousands'],
    ['£m', 'thousands'],
    ['Tsd. EUR', 'thousands'],
    ['persons per km2', 'thousands'],
    ['', 'million yuan'],
    ['yuan', 'yuan'],
  ])('says nothing about “%s” below “%s”', (unit, above) => {
    expect(withScaleAbove(unit, above, [unit])).toBe(unit);
  });

  it('says nothing about a unit that the column has with a power of ten, too', () => {
    expect(withScaleAbove('元', '亿元', ['亿元', '元'])).toBe('元');
    expect(withScaleAbove('persons', 'thousands', ['persons', 'million persons'])).toBe('persons');
    expect(withScaleAbove('元', '亿元', ['万人', '元'])).toBe('亿元');
  });

  const head = {
    ...table(['region|year|unit|value', 'Jilin|2014|yuan|5']),
    said: { region: '', indicator: '', unit: 'million yuan' },
  };
  const knowledge = { regions: REGIONS, remembered: [] };

  it('is said with the column of units, and stands where the analyst can take it back', () => {
    const mapping = proposeMapping(head, knowledge);
    expect(mapping.columns[2]).toMatchObject({ reason: 'scale-above', detail: 'million yuan' });
    expect(mapping.fixed.unit).toBe('million yuan');
    expect(openFields(mapping)).toContain('unit');
    expect(openFields(withFixed(mapping, 'unit', ''))).not.toContain('unit');
  });

  it('is that of this file, and not of one that was read before', () => {
    const mapping = proposeMapping(head, knowledge);
    const remembered = [[shapeOf(head), mapping] as const];
    const other = { ...head, said: { region: '', indicator: '', unit: '' } };
    expect(proposeMapping(other, { regions: REGIONS, remembered }).fixed.unit).toBe('');
    expect(proposeMapping(head, { regions: REGIONS, remembered }).fixed.unit).toBe('million yuan');
  });
});
