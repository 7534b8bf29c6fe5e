/** @jest-environment node */
import * as fc from 'fast-check';
import type { Dataset } from '../../domain/statistics/dataset';
import type { ImportChoices } from '../../domain/statistics/import-run';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import type { ColumnRole, Mapping } from '../../domain/statistics/mapping';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { Assembler, readPlanOf, Stopped } from './assembler';
import { bytesSource } from './blob-source';
import { buildDataset } from './build-dataset';
import { ColumnStore } from './column-store';
import { openText } from './read-text';

const NOT_FIXED = { region: '', indicator: '', period: '', unit: '' };

function mappingOf(roles: readonly ColumnRole[], change: Partial<Mapping> = {}): Mapping {
  const columns = roles.map(
    (role) => ({ role, reason: 'chosen', detail: '', certainty: 'sure' }) as const,
  );
  return { columns, header: 'nothing', decimal: '.', fixed: NOT_FIXED, ...change };
}

/** Figures of a dataset as lines of text: indicator, region, period, value or absence, row. */
async function read(text: string, mapping: Mapping, choices: Partial<ImportChoices> = {}) {
  const source = bytesSource(new TextEncoder().encode(text), 'test.csv');
  const reader = await openText(source, { ...AS_RECOGNISED, delimiter: ',', headerLine: 1 });
  const plan = {
    id: 'ds-test',
    head: reader.head,
    mapping,
    choices: { ...NO_CHOICES, ...choices },
  };
  const assembler = new Assembler(plan);
  await reader.read(readPlanOf(mapping), {
    take: (batch) => {
      assembler.take(batch);
    },
    problem: (...what) => {
      assembler.leftOut(...what);
    },
    pause: () => Promise.resolve(),
  });
  const file = { name: 'test.csv' } as Dataset['file'];
  const { dataset, columns } = buildDataset(assembler, { regions: [], remembered: [] }, file);
  return { dataset, figures: figuresOf(new ColumnStore(dataset, columns)), codes: columns.trait };
}

function figuresOf(store: ColumnStore): readonly string[] {
  const { indicators, regions, periods, traits } = store.dataset;
  return indicators.flatMap(({ name }, indicator) => {
    const slice = store.slice({ indicator, regions: null, periods: null });
    return [...slice.value].map((value, at) => {
      const trait = traits[slice.trait[at]!]!;
      const said = Number.isNaN(value) ? (trait.absence ?? '?') : String(value);
      return [
        name.en,
        regions[slice.region[at]!]?.id,
        periods[slice.period[at]!]?.id,
        said,
        slice.row[at],
      ].join(' ');
    });
  });
}

/** With status, absence and note of each figure, in the order of the figures. */
async function readTraits(text: string, roles: readonly ColumnRole[]) {
  const { dataset, figures, codes } = await read(text, mappingOf(roles));
  const traits = [...codes].map((code) => {
    const { status, absence, note } = dataset.traits[code]!;
    return `${status} ${String(absence)} ${note}`;
  });
  return { figures, traits };
}

const kinds = ({ problems }: Dataset) =>
  problems.map(({ kind, rows }) => `${kind} ${String(rows)}`);

const LONG: readonly ColumnRole[] = ['region', 'indicator', 'period', 'value'];

describe('rows as figures', () => {
  it('keep each value of a long table with its row', async () => {
    const text = 'r,i,t,v\nLiaoning,GDP,2015,3\nJilin,GDP,2015,6.5\nLiaoning,GDP,2014,5.8\n';
    const { dataset, figures } = await read(text, mappingOf(LONG));
    expect(figures).toEqual([
      'GDP Liaoning 2014 5.8 4',
      'GDP Liaoning 2015 3 2',
      'GDP Jilin 2015 6.5 3',
    ]);
    expect(dataset).toMatchObject({ rows: 3, figures: 3, problems: [] });
    expect(dataset.indicators[0]).toMatchObject({ decimals: 1, count: 3 });
  });

  it('take a missing value as a reason, never as a number', async () => {
    const { figures } = await read('r,i,t,v\nA,x,2015,:\nB,x,2015,\nC,x,2015,0\n', mappingOf(LONG));
    expect(figures).toEqual(['x A 2015 not-available 2', 'x B 2015 missing 3', 'x C 2015 0 4']);
  });

  it('read the headers of a wide table as periods; an empty cell says nothing', async () => {
    const wide = mappingOf(['region', 'value', 'value', 'value'], {
      header: 'period',
      fixed: { ...NOT_FIXED, indicator: 'GDP growth' },
    });
    const { dataset, figures } = await read('r,2015,2014,2013\nA,3,:,\nB,,2,1\n', wide);
    expect(figures).toEqual([
      'GDP growth A 2014 not-available 2',
      'GDP growth A 2015 3 2',
      'GDP growth B 2013 1 3',
      'GDP growth B 2014 2 3',
    ]);
    expect(dataset.traits.map(({ column }) => column)).toEqual(expect.arrayContaining([1, 2, 3]));
  });

  it('read headers as indicators', async () => {
    const wide = mappingOf(['region', 'period', 'value', 'value'], { header: 'indicator' });
    const { figures } = await read('r,t,GDP,People\nA,2015,3,4\n', wide);
    expect(figures).toEqual(['GDP A 2015 3 2', 'People A 2015 4 2']);
  });

  it('name an indicator of several columns by what differs', async () => {
    const roles: readonly ColumnRole[] = ['region', 'indicator', 'indicator', 'period', 'value'];
    const { dataset } = await read('r,m,s,t,v\nA,POP,M,2015,1\nA,POP,F,2015,2\n', mappingOf(roles));
    expect(dataset.indicators.map(({ name }) => name.en)).toEqual(['M', 'F']);
    expect(dataset.indicators.map(({ parts }) => parts)).toEqual([
      ['POP', 'M'],
      ['POP', 'F'],
    ]);
  });

  it('call codes by the names beside them', async () => {
    const roles: readonly ColumnRole[] = [
      'region',
      'region-name',
      'indicator',
      'indicator-name',
      'period',
      'value',
    ];
    const { dataset } = await read(
      'r,rn,i,in,t,v\nFI1,North,POP,People,2015,1\n',
      mappingOf(roles),
    );
    expect(dataset.regions[0]).toMatchObject({ id: 'FI1', name: { en: 'North' } });
    expect(dataset.indicators[0]).toMatchObject({ name: { en: 'People' }, parts: ['POP'] });
  });

  it('part series by unit and multiplier', async () => {
    const roles: readonly ColumnRole[] = [
      'region',
      'indicator',
      'period',
      'value',
      'unit',
      'multiplier',
    ];
    const { dataset } = await read(
      'r,i,t,v,u,m\nA,x,2015,1,EUR,6\nA,x,2015,2,CNY,3: Thousands\n',
      mappingOf(roles),
    );
    expect(dataset.indicators.map(({ unit, unitMult }) => [unit, unitMult])).toEqual([
      ['EUR', 6],
      ['CNY', 3],
    ]);
    expect(dataset.problems).toEqual([]);
  });

  it('make another unit of a multiplier that nobody understands', async () => {
    const roles: readonly ColumnRole[] = ['region', 'period', 'value', 'unit', 'multiplier'];
    const text = 'r,t,v,u,m\nA,2015,1,EUR,some\nA,2016,2,EUR,1000\n';
    const { dataset } = await read(text, mappingOf(roles));
    expect(dataset.indicators.map(({ unit, unitMult }) => [unit, unitMult])).toEqual([
      ['EUR (some)', 0],
      ['EUR', 3],
    ]);
  });

  it('count what cannot be read, by kind and with its place, and take the rest', async () => {
    const text = 'r,i,t,v\nA,x,2015,abc\n,x,2015,1\nA,x,,1\nA,x,someday,1\nA,x,2015,7\nshort\n';
    const { dataset, figures } = await read(text, mappingOf(LONG));
    expect(figures).toEqual(['x A 2015 7 6']);
    expect(kinds(dataset).toSorted()).toEqual([
      'no-period 1',
      'no-region 1',
      'not-a-number 1',
      'ragged-row 1',
      'unknown-period 1',
    ]);
    // The short row was read as well, though nothing came of it.
    expect(dataset.rows).toBe(6);
    const [bad] = dataset.problems.filter(({ kind }) => kind === 'not-a-number');
    expect(bad?.examples).toEqual([{ row: 2, column: 3, value: 'abc' }]);
  });

  it('keep both figures of a conflict, and one of two that repeat', async () => {
    const text = 'r,i,t,v\nA,x,2015,6\nA,x,2015,6.7\nA,x,2015,6\n';
    const { dataset, figures } = await read(text, mappingOf(LONG));
    expect(figures).toEqual(['x A 2015 6 2', 'x A 2015 6.7 3']);
    expect(kinds(dataset).toSorted()).toEqual(['conflict 1', 'repeated 1']);
  });

  it('call a missing value that stands against a figure by no number', async () => {
    const { dataset } = await read('r,i,t,v\nA,x,2015,:\nA,x,2015,6\n', mappingOf(LONG));
    const [conflict] = dataset.problems.filter(({ kind }) => kind === 'conflict');
    expect(conflict?.examples).toEqual([{ row: 3, column: 3, value: '– / 6' }]);
  });

  it('read what the analyst reads instead, in any column', async () => {
    const text = 'r,i,t,v\nA,x,2o15,1\nB,x,2015,n.k.\nC,x,2015,12\n';
    const corrections = [
      { column: 2, text: '2o15', instead: '2015' },
      { column: 3, text: 'n.k.', instead: '' },
      { column: 3, text: '12', instead: '1.2' },
    ];
    const { dataset, figures } = await read(text, mappingOf(LONG), { corrections });
    expect(figures).toEqual(['x A 2015 1 2', 'x B 2015 missing 3', 'x C 2015 1.2 4']);
    expect(dataset.problems).toEqual([]);
  });

  it('stop at a problem where the analyst wants that', async () => {
    const text = 'r,i,t,v\nA,x,2015,abc\nA,x,2015,1\n';
    await expect(read(text, mappingOf(LONG), { stopAt: ['not-a-number'] })).rejects.toThrow(
      Stopped,
    );
  });

  it('take statuses, notes and sources along, once for all figures that share them', async () => {
    const roles: readonly ColumnRole[] = [...LONG, 'status', 'note', 'source'];
    const text =
      'r,i,t,v,s,n,o\nA,x,2015,1,P,break,Office\nB,x,2015,2,P,break,Office\nC,x,2015,3,A,,\nD,x,2015,,M,,\n';
    const { dataset, figures } = await read(text, mappingOf(roles));
    const provisional = dataset.traits.filter(({ status }) => status === 'P');
    expect(provisional).toEqual([
      { status: 'P', absence: null, note: 'break', source: 'Office', column: 3 },
    ]);
    expect(figures.at(-1)).toBe('x D 2015 not-applicable 5');
  });

  it('give a status or note behind one of several figures to that figure alone', async () => {
    const roles: readonly ColumnRole[] = ['region', 'period', 'value', 'status', 'note', 'value'];
    const text = 'r,t,x,s,n,y\nA,2015,1,e,really,2\nB,2015,3,,,4\n';
    const mapping = mappingOf(roles, { header: 'indicator' });
    const { dataset, codes } = await read(text, mapping);
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
    const { dataset, codes } = await read(text, mappingOf(roles, { header: 'indicator' }));
    const said = [...codes].map((code) => dataset.traits[code]);
    expect(said).toMatchObject([
      { status: 'E', note: 'first' },
      { status: 'E', note: 'first' },
    ]);
  });

  it('give each of several figures the unit behind it, and no unit to one without', async () => {
    const roles: readonly ColumnRole[] = [
      'region',
      'period',
      'value',
      'unit',
      'value',
      'unit',
      'value',
    ];
    const text = 'r,t,x,u,y,u,z\nA,2015,1,CNY,2,persons,3\nA,2016,4,CNY,5,tonnes,6\n';
    const { dataset } = await read(text, mappingOf(roles, { header: 'indicator' }));
    expect(dataset.indicators.map(({ name, unit }) => `${name.en} ${unit}`)).toEqual([
      'x CNY',
      'y persons',
      'z ',
      'y tonnes',
    ]);
  });

  it('keep a value beside a status that speaks of a missing one, which stands in the note', async () => {
    const roles: readonly ColumnRole[] = [...LONG, 'status'];
    const text =
      'r,i,t,v,s\nA,x,2015,1,M\nB,x,2015,2,c\nC,x,2015,:,c\nD,x,2015,4 b,M\nE,x,2015,5,c e\nF,x,2015,6,\n';
    const { figures, traits } = await readTraits(text, roles);
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
    const { traits } = await readTraits(text, LONG);
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

  it('say where bytes of a text are none of its encoding', async () => {
    const { dataset, figures } = await read(
      'r,i,t,v\nA,x,2015,1\nB\ufffd,x,2015,2\n',
      mappingOf(LONG),
    );
    expect(figures).toHaveLength(2);
    expect(dataset.problems).toEqual([
      { kind: 'bad-bytes', rows: 1, examples: [{ row: 3, column: 0, value: 'B\ufffd' }] },
    ]);
  });

  it('leave out rows that delete', async () => {
    const roles: readonly ColumnRole[] = ['action', ...LONG];
    const { dataset, figures } = await read(
      'a,r,i,t,v\nI,A,x,2015,1\nD,A,x,2014,2\n',
      mappingOf(roles),
    );
    expect(figures).toEqual(['x A 2015 1 2']);
    expect(kinds(dataset)).toEqual(['deleting-row 1']);
  });

  it('call an indicator as the analyst says that it is the same', async () => {
    const indicators = [['GDP', 'gdp-growth']] as const;
    const { dataset } = await read('r,i,t,v\nA,GDP,2015,1\nA,x,2015,2\n', mappingOf(LONG), {
      indicators,
    });
    expect(dataset.indicators.map(({ id }) => id)).toEqual(['gdp-growth', 'ds-test.2']);
  });

  it('account for every row of any table: a figure, or a counted problem', async () => {
    const cell = fc.constantFrom(
      'A',
      'B',
      '',
      '2015',
      '2014',
      '3',
      '4.5',
      ':',
      'abc',
      'Q1 2015',
      '-',
    );
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const text = ['r,i,t,v', ...table.map((row) => row.join(','))].join('\n');
        const { dataset } = await read(text, mappingOf(LONG));
        // A line of empty cells has its delimiters, so it is a row; a conflict is a figure and a problem.
        const left = dataset.problems
          .filter(({ kind }) => kind !== 'conflict')
          .reduce((sum, { rows }) => sum + rows, 0);
        expect(dataset.figures + left).toBe(table.length);
      }),
      { numRuns: 60 },
    );
  });
});
