import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { en } from '../../i18n/en';
import { growth, THREE, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { allByRole, byRole, plain, rowsOf } from '../../testing/roles';
import { comparisonBars } from '../charts/comparison-bars';
import type { ChartSpec, TableCell } from '../charts/spec';
import { LIGHT } from '../charts/theme';
import { FigureTable } from './figure-table';

const specOf = (asked: Parameters<typeof growth>[0]) =>
  comparisonBars(growth(asked), { set: realSet(), words: en, theme: LIGHT });

/** Regions by the hundred, one figure in five missing. */
function longTable(count: number, shift = 0): Pick<ChartSpec, 'table' | 'subtitle'> {
  const columns = ['Region', '2013', '2014', '2015'];
  const rows = Array.from({ length: count }, (_, row) => ({
    head: `Region ${row}`,
    cells: [0, 1, 2].map((column): TableCell => {
      const value = row * 3 + column + shift;
      return value % 5 === 0
        ? { text: 'no claim', claims: [], isGap: true, value: null }
        : { text: `${value} %`, claims: [`claim-${value}`], isGap: false, value };
    }),
  }));
  return { table: { columns, rows }, subtitle: `Shifted by ${shift}` };
}

/** A browser that is idle when the test says so, for one piece of work at a time. */
function idleByHand() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  Object.assign(window, {
    requestIdleCallback: (work: () => void) => {
      last += 1;
      waiting.set(last, work);
      return last;
    },
    cancelIdleCallback: (id: number) => waiting.delete(id),
  });
  return {
    turn: () => {
      const [next] = waiting;
      if (!next) return;
      waiting.delete(next[0]);
      next[1]();
    },
    restore: () => {
      for (const name of ['requestIdleCallback', 'cancelIdleCallback'])
        Reflect.deleteProperty(window, name);
    },
  };
}

async function showTable(first: Pick<ChartSpec, 'table' | 'subtitle'>) {
  const spec = signal(first);
  const opened: TableCell[] = [];
  const fixture = TestBed.createComponent(FigureTable, {
    bindings: [
      inputBinding('spec', spec),
      outputBinding<TableCell>('opened', (cell) => opened.push(cell)),
    ],
  });
  const host = fixture.nativeElement as HTMLElement;
  /** One task of the browser's, and the rendering after it. */
  const turn = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const settle = async () => {
    for (let turns = 0; turns < 12; turns += 1) await turn();
  };
  await settle();
  const sortBy = async (head: string) => {
    byRole(byRole(host, 'columnheader', head), 'button').click();
    await settle();
  };
  const heads = () =>
    rowsOf(byRole(host, 'table'))
      .slice(1)
      .map((row) => row.split(' | ')[0]);
  const render = () => {
    fixture.detectChanges();
  };
  return { host, spec, opened, turn, settle, render, sortBy, heads };
}

describe('the figures as a table', () => {
  it('are the chart’s, with the reasons of what is missing', async () => {
    const { host } = await showTable(specOf({ periods: ['2014', '2015'] }));
    const table = byRole(host, 'table');
    const [head, first, , third] = rowsOf(table);
    expect(head).toBe('Region | 2014 | 2015');
    expect(first).toMatch(/^Heilongjiang \| 5\.6 % \| 5\.7 %$/);
    expect(third).toMatch(/^Liaoning \| .* \| 3 %$/);
    expect(byRole(host, 'region', 'GDP growth · percent · 2014–2015')).not.toBeNull();
  });

  it('open the claims behind a cell, and what comes closest to a gap', async () => {
    const { host, opened } = await showTable(
      specOf({
        companions: false,
        periods: ['2014'],
        regions: ['CN-HL', 'CN-AH'],
        reference: null,
      }),
    );
    const table = byRole(host, 'table');
    byRole(table, 'button', 'only companions say so').click();
    expect(opened).toMatchObject([{ claims: ['gdp-growth-2014-heilongjiang'], isGap: true }]);
    // Nothing comes close to Anhui.
    expect(rowsOf(table)).toContain('Anhui | no claim');
    expect(allByRole(table, 'button', 'no claim')).toEqual([]);
  });

  it('open by Enter and by a blank, which turns no page then', async () => {
    const { host, opened } = await showTable(specOf({ periods: ['2014', '2015'] }));
    const figure = byRole(byRole(host, 'table'), 'button', '5.7 %');
    const isLeft = ['Enter', ' '].map((key) =>
      figure.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
    expect(isLeft).toEqual([false, false]);
    expect(opened.map(({ text }) => plain(text))).toEqual(['5.7 %', '5.7 %']);
  });

  it('are sorted by a press on a column’s head: up, down, and as the figure has them', async () => {
    const { host, sortBy, heads } = await showTable(specOf({ periods: ['2015'] }));
    const own = [...THREE.map((id) => realSet().regions.get(id)?.short.en), 'China'];
    const direction = () => byRole(host, 'columnheader', '2015').getAttribute('aria-sort');
    expect([direction(), heads()]).toEqual(['none', own]);
    await sortBy('2015');
    expect([direction(), heads()]).toEqual([
      'ascending',
      ['Liaoning', 'Heilongjiang', 'Jilin', 'China'],
    ]);
    await sortBy('2015');
    expect([direction(), heads()]).toEqual([
      'descending',
      ['China', 'Jilin', 'Heilongjiang', 'Liaoning'],
    ]);
    await sortBy('2015');
    expect([direction(), heads()]).toEqual(['none', own]);
    await sortBy('Region');
    expect(heads()).toEqual(['China', 'Heilongjiang', 'Jilin', 'Liaoning']);
    expect(direction()).toBe('none');
  });

  it('have gaps last, whichever way they are sorted', async () => {
    const { sortBy, heads } = await showTable(specOf({ periods: YEARS }));
    // No claim on Jilin and China in 2013, and none on Liaoning.
    await sortBy('2013');
    expect(heads()).toEqual(['Heilongjiang', 'Jilin', 'Liaoning', 'China']);
    await sortBy('2013');
    expect(heads()).toEqual(['Heilongjiang', 'Jilin', 'Liaoning', 'China']);
  });

  it('stay sorted when the figure changes', async () => {
    const { spec, settle, sortBy, heads } = await showTable(specOf({ periods: ['2015'] }));
    await sortBy('2015');
    spec.set(specOf({ periods: ['2017'] }));
    await settle();
    expect(heads()).toEqual(['Liaoning', 'Jilin', 'Heilongjiang', 'China']);
  });
});

describe('a table of hundreds of rows', () => {
  it('arrives whole, in parts that leave the browser time between', async () => {
    const { host, spec, turn, settle } = await showTable(longTable(2));
    spec.set(longTable(240));
    await turn();
    await turn();
    const early = allByRole(host, 'row').length - 1;
    expect(early).toBeGreaterThan(20);
    expect(early).toBeLessThan(200);
    expect(byRole(host, 'table').getAttribute('aria-busy')).toBe('true');
    await settle();
    expect(allByRole(host, 'row')).toHaveLength(241);
    expect(byRole(host, 'table').getAttribute('aria-busy')).toBe('false');
  });

  it('is marked while some rows are still the last figure’s, and keeps the elements of all', async () => {
    const { host, spec, turn, settle } = await showTable(longTable(240));
    await settle();
    const rows = allByRole(host, 'row');
    spec.set(longTable(240, 1));
    await turn();
    await turn();
    expect(host.querySelector('tbody')?.matches('.stale')).toBe(true);
    expect(rowsOf(byRole(host, 'table')).at(1)).toBe('Region 0 | 1 % | 2 % | 3 %');
    expect(rowsOf(byRole(host, 'table')).at(-1)).toBe('Region 239 | 717 % | 718 % | 719 %');
    await settle();
    expect(host.querySelectorAll('.stale')).toHaveLength(0);
    expect(rowsOf(byRole(host, 'table')).at(-1)).toBe('Region 239 | 718 % | 719 % | no claim');
    expect(allByRole(host, 'row').map((row, at) => row === rows[at])).not.toContain(false);
  });

  it('never shows what a newer figure has overtaken', async () => {
    const idle = idleByHand();
    const { host, spec, render } = await showTable(longTable(3));
    const seen: string[] = [];
    const turn = () => {
      idle.turn();
      render();
      seen.push(host.querySelector('caption')?.textContent ?? '');
    };
    turn();
    for (const next of [longTable(240, 1), longTable(3, 2)]) {
      spec.set(next);
      render();
    }
    for (let turns = 0; turns < 3; turns += 1) turn();
    idle.restore();
    expect(new Set(seen)).toEqual(new Set(['Shifted by 0', 'Shifted by 2']));
    expect(rowsOf(byRole(host, 'table'))).toEqual([
      'Region | 2013 | 2014 | 2015',
      'Region 0 | 2 % | 3 % | 4 %',
      'Region 1 | no claim | 6 % | 7 %',
      'Region 2 | 8 % | 9 % | no claim',
    ]);
  });
});
