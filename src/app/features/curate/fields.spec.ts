import { packageTexts, realSchemas } from '../../../testing/package-files';
import { REVISED_TABLES } from '../../domain/workspace';
import { askedCells, FORMS } from './fields';

describe('the form of a table', () => {
  it.each(REVISED_TABLES)('asks for every column of %s, each once', (table) => {
    const asked = FORMS[table].flatMap(({ fields }) => fields.map(({ name }) => name));
    const [head = ''] = packageTexts()[table].replace('\ufeff', '').split(/\r?\n/);
    expect(asked.toSorted()).toEqual(head.split(',').toSorted());
  });

  it.each(REVISED_TABLES)('wants whatever the schema of %s wants', (table) => {
    const wanted = realSchemas()
      .get(table)
      ?.fields.filter(({ constraints }) => constraints?.required)
      .map(({ name }) => name);
    const free = FORMS[table].flatMap(({ fields }) =>
      fields.filter(({ optional }) => optional).map(({ name }) => name),
    );
    expect(wanted?.length).toBeGreaterThan(3);
    expect(free.filter((name) => wanted?.includes(name))).toEqual([]);
  });

  it('keeps nothing that it no longer asks for', () => {
    const cells = { role: 'observation', horizon: '2017', value: ' 3 ', note_en: '' };
    expect(askedCells('claims.csv', cells)).toEqual({ role: 'observation', value: '3' });
    expect(askedCells('claims.csv', { ...cells, role: 'target' })['horizon']).toBe('2017');
  });
});
