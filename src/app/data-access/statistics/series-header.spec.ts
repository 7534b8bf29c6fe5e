import { realReading } from '../../../testing/package-files';
import { withFixed } from '../../domain/statistics/change-mapping';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import { missingRoles } from '../../domain/statistics/mapping';
import { proposeMapping } from '../../domain/statistics/propose-mapping';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { unitOf } from '../../domain/statistics/table-units';
import { bytesSource } from './blob-source';
import { ColumnStore } from './column-store';
import { openTable } from './open-table';
import { readTable } from './read-table';

const knowledge = { regions: [...realReading().set.regions.values()], remembered: [] };

/** Series do not say where: the analyst says Liaoning, and nothing else. */
async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { head } = await openTable(bytesSource(bytes, 'a.csv'), AS_RECOGNISED);
  const proposed = proposeMapping(head, knowledge);
  const { dataset, columns } = await readTable(
    {
      id: 'ds-test0001',
      source: bytesSource(bytes, 'a.csv'),
      choices: { ...NO_CHOICES, mapping: withFixed(proposed, 'region', 'Liaoning') },
      knowledge,
      now: '2026-11-28T10:00:00Z',
    },
    {
      onPreview: () => undefined,
      onProgress: () => undefined,
      breathe: () => Promise.resolve(),
    },
  );
  const store = new ColumnStore(dataset, columns);
  const figures = dataset.indicators.flatMap((member, indicator) => {
    const { unit } = unitOf(dataset, member, realReading().set.units.values());
    const slice = store.slice({ indicator, regions: null, periods: null });
    return [...slice.value].map((value, at) => {
      const { status } = dataset.traits[slice.trait[at]!]!;
      const period = dataset.periods[slice.period[at]!]!.id;
      return `${period} ${member.name.en}: ${String(value)} ${unit.name.en} ${status}`;
    });
  });
  return { head, proposed, figures, problems: dataset.problems };
}

describe('a table with lines about its series above the figures', () => {
  it('has years, quarters and months in one column, and a unit of each series', async () => {
    const { head, proposed, figures, problems } = await read([
      '"Title","Made-up output","Made-up output per head","Made-up people"',
      '"CDID","MADE","UPPP","PPPP"',
      '"Source dataset ID","MM1","MM1","MM1"',
      '"PreUnit","£","£",""',
      '"Unit","m","","000s"',
      '"Release date","22-12-2023","22-12-2023","22-12-2023"',
      '"Important notes",,,',
      '"2014","1664","30.5","64"',
      '"2014 Q1","413","7.5",""',
      '"2014 JAN","137","",""',
    ]);
    expect(figures).toEqual([
      '2014-01 Made-up output (£m): 137 £m A',
      '2014-Q1 Made-up output (£m): 413 £m A',
      '2014 Made-up output (£m): 1664 £m A',
      '2014-Q1 Made-up output per head (£): 7.5 £ A',
      '2014 Made-up output per head (£): 30.5 £ A',
      '2014 Made-up people (000s): 64 000s A',
    ]);
    expect(problems).toEqual([]);
    expect(missingRoles(proposed)).toEqual(['region']);
    expect(head.about).toMatchObject({ publisher: '', title: '', published: '2023-12-22' });
  });

  it('of one series has its title and unit, and codes of status behind its figures', async () => {
    const { head, figures } = await read([
      'Libellé;"Made-up rate"',
      'idBank;"001515842"',
      'Dernière mise à jour;"17/05/2023 12:00"',
      'Unité;%',
      'Période;',
      '2015-T2;8,9;P',
      '2015-T1;9,0;A',
      '2014-T4;9,1;A',
    ]);
    expect(head.about).toMatchObject({ title: 'Made-up rate', published: '2023-05-17' });
    expect(figures).toEqual([
      '2014-Q4 Made-up rate: 9.1 percent A',
      '2015-Q1 Made-up rate: 9 percent A',
      '2015-Q2 Made-up rate: 8.9 percent P',
    ]);
  });

  it('may have no title at the left, but a heading above', async () => {
    const { head, figures } = await read([
      'MADE-UP SERIES,,',
      ',Made-up output ;  Liaoning ;,Made-up output ;  Jilin ;',
      'Unit,$ Millions,$ Millions',
      'Series Type,Original,Original',
      'Series ID,A1,A2',
      'Jun-2014,506,358',
      'Jun-2015,513,366',
    ]);
    expect(head.about.title).toBe('MADE-UP SERIES');
    expect(figures[0]).toBe('2014-06 Made-up output ;  Liaoning ;: 506 $ Millions A');
    expect(figures).toHaveLength(4);
  });

  it('is none where a table has years at its left, and one line of names', async () => {
    const { head } = await read(['Title,Jilin,Liaoning', '2014,1,2', '2015,3,4']);
    expect(head.columns.map(({ name }) => name)).toEqual(['Title', 'Jilin', 'Liaoning']);
    expect(head.about.title).toBe('');
  });
});
