import { COLUMNS } from '../../data-access/read-package';
import { REVISED_TABLES } from '../../domain/workspace';
import { askedCells, FORMS } from './fields';

describe('the form of a table', () => {
  it.each(REVISED_TABLES)('asks for every column of %s, each once', (table) => {
    const asked = FORMS[table].flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(asked.toSorted()).toEqual(COLUMNS[table].split(' ').toSorted());
  });

  it('keeps nothing that it no longer asks for', () => {
    const cells = { role: 'observation', horizon: '2017', value: ' 3 ', note_en: '' };
    expect(askedCells('claims.csv', cells)).toEqual({ role: 'observation', value: '3' });
    expect(askedCells('claims.csv', { ...cells, role: 'target' })['horizon']).toBe('2017');
  });
});
