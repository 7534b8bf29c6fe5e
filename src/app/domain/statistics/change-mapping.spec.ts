import { openFields, withFixed, withHeader, withRole } from './change-mapping';
import type { ColumnRole, ColumnUse, Mapping } from './mapping';
import { columnsWith, missingRoles } from './mapping';

const use = (role: ColumnRole): ColumnUse => ({
  role,
  reason: 'by-name',
  detail: '',
  certainty: 'likely',
});

function mapping(...roles: readonly ColumnRole[]): Mapping {
  const fixed = { region: '', indicator: '', period: '', unit: '' };
  return { columns: roles.map(use), header: 'nothing', decimal: '.', fixed };
}

describe('a mapping that the analyst changes', () => {
  it('has the chosen role, and says that it was chosen', () => {
    const changed = withRole(mapping('ignored', 'period', 'value'), 0, 'region');
    expect(changed.columns[0]).toEqual({
      role: 'region',
      reason: 'chosen',
      detail: '',
      certainty: 'sure',
    });
    expect(missingRoles(changed)).toEqual([]);
  });

  it('has one column of regions, of periods and of units, the one chosen last', () => {
    const changed = withRole(mapping('region', 'ignored', 'period', 'value'), 1, 'region');
    expect(columnsWith(changed, 'region')).toEqual([1]);
    expect(changed.columns[0]?.role).toBe('ignored');
  });

  it('may have several columns that say which indicator it is', () => {
    const changed = withRole(mapping('indicator', 'ignored', 'value'), 1, 'indicator');
    expect(columnsWith(changed, 'indicator')).toEqual([0, 1]);
  });

  it('lets headers name indicators as soon as there are several columns of values', () => {
    const changed = withRole(mapping('region', 'value', 'ignored'), 2, 'value');
    expect(changed.header).toBe('indicator');
    expect(withRole({ ...changed, header: 'period' }, 1, 'value').header).toBe('period');
  });

  it('keeps one column of values where headers are to name nothing', () => {
    const wide = { ...mapping('region', 'value', 'value'), header: 'period' as const };
    const changed = withHeader(wide, 'nothing');
    expect(columnsWith(changed, 'value')).toEqual([1]);
    expect(withHeader(changed, 'region').header).toBe('region');
  });

  it('says which fields may be said for the whole table', () => {
    const wide = { ...mapping('region', 'value', 'value'), header: 'period' as const };
    expect(openFields(wide)).toEqual(['indicator', 'unit']);
    expect(withFixed(wide, 'unit', ' % ').fixed.unit).toBe('%');
  });
});
