import { assembled, assembledTraits, LONG, mappingOf } from '../../../testing/assembled';
import type { ColumnRole } from '../../domain/statistics/mapping';

describe('rows as figures', () => {
  it('take statuses, notes and sources along, once for all figures that share them', async () => {
    const roles: readonly ColumnRole[] = [...LONG, 'status', 'note', 'source'];
    const text =
      'r,i,t,v,s,n,o\nA,x,2015,1,P,break,Office\nB,x,2015,2,P,break,Office\nC,x,2015,3,A,,\nD,x,2015,,M,,\n';
    const { dataset, figures } = await assembled(text, mappingOf(roles));
    const provisional = dataset.traits.filter(({ status }) => status === 'P');
    expect(provisional).toEqual([
      { status: 'P', absence: null, note: 'break', source: 'Office', column: 3 },
    ]);
    expect(figures.at(-1)).toBe('x D 2015 not-applicable 5');
  });

  it('bear no percent sign as a note where all of them are percentages', async () => {
    const text = 'r,i,t,v\nA,x,2015,5.8%\nB,x,2015,3 % *\n';
    const { fixed } = mappingOf(LONG);
    const notes = async (unit: string) => {
      const { dataset } = await assembled(text, mappingOf(LONG, { fixed: { ...fixed, unit } }));
      return dataset.traits.map(({ note }) => note);
    };
    expect(await notes('%')).not.toContain('%');
    expect(await notes('')).toContain('%');
  });

  it('give a status or note behind one of several figures to that figure alone', async () => {
    const roles: readonly ColumnRole[] = ['region', 'period', 'value', 'status', 'note', 'value'];
    const text = 'r,t,x,s,n,y\nA,2015,1,e,really,2\nB,2015,3,,,4\n';
    const mapping = mappingOf(roles, { header: 'indicator' });
    const { dataset, codes } = await assembled(text, mapping);
    expect([...codes].map((code) => dataset.traits[code])).toMatchObject([
      { status: 'E', note: 'really' },
      { status: 'A', note: '' },
      { status: 'A', note: '' },
      { status: 'A', note: '' },
    ]);
  });

  it('give a status behind the last figure, or before the first, to all of the row', async () => {
    const roles: readonly ColumnRole[] = ['region', 'period', 'note', 'value', 'value', 'status'];
    const text = 'r,t,n,x,y,s\nA,2015,first,1,2,e\n';
    const { dataset, codes } = await assembled(text, mappingOf(roles, { header: 'indicator' }));
    const said = [...codes].map((code) => dataset.traits[code]);
    expect(said).toMatchObject([
      { status: 'E', note: 'first' },
      { status: 'E', note: 'first' },
    ]);
  });

  it('keep a value beside a status that speaks of a missing one, which stands in the note', async () => {
    const roles: readonly ColumnRole[] = [...LONG, 'status'];
    const text =
      'r,i,t,v,s\nA,x,2015,1,M\nB,x,2015,2,c\nC,x,2015,:,c\nD,x,2015,4 b,M\nE,x,2015,5,c e\nF,x,2015,6,\n';
    const { figures, traits } = await assembledTraits(text, roles);
    expect(figures.map((line) => line.split(' ')[3])).toEqual([
      '1',
      '2',
      'suppressed',
      '4',
      '5',
      '6',
    ]);
    expect(traits).toEqual([
      'A null M',
      'A null c',
      'A suppressed ',
      'B null M',
      'E null c e',
      'A null ',
    ]);
  });

  it('take flags and marks behind a value: the flag is the status, the mark stays beside it', async () => {
    const text =
      'r,i,t,v\nA,x,2015,12 b*\nB,x,2015,12 b\nC,x,2015,12 (p)\nD,x,2015,12 r\nE,x,2015,12 c\nF,x,2015,: b\nG,x,2015,12 bep\n';
    const { traits } = await assembledTraits(text, LONG);
    expect(traits).toEqual([
      'B null b *',
      'B null ',
      'P null ',
      'A null r',
      'A null c',
      'A not-available b',
      'B null bep',
    ]);
  });
});
