import { TestBed } from '@angular/core/testing';
import { DeskHere, readsTablesHere } from '../../../testing/statistics';
import type { Observations, SliceQuery } from '../../domain/statistics/statistics';
import { NOTHING_SAID } from '../../domain/statistics/table';
import { Datasets } from '../../store/statistics';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import type { ComparePage } from './compare-page.harness';
import { openCompare } from './compare-page.harness';

const GDP = 'indicator=ds-1.0&regions=CN-JL,CN-LN&periods=2014&ref=none&view=bars';

/** Answers no slice until it is told to. */
class SlowDesk extends DeskHere {
  private turned = Promise.withResolvers<undefined>();

  answer(): void {
    this.turned.resolve(undefined);
  }

  /** Answers no further slice until it is told to again. */
  hold(): void {
    this.turned = Promise.withResolvers<undefined>();
  }

  override async slice(query: SliceQuery): Promise<Observations> {
    await this.turned.promise;
    return super.slice(query);
  }
}

/** Compare, with a dataset that has been added in this visit. */
async function openWithDataset(desk = new SlowDesk()) {
  TestBed.configureTestingModule({ providers: [readsTablesHere(desk)] });
  const page = await openCompare();
  const knowledge = { regions: [], remembered: [] };
  const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, knowledge);
  await TestBed.inject(Datasets).add(dataset.id, { ...NOTHING_SAID, title: 'People' }, false);
  await page.app.settle();
  return { page, desk };
}

const answered = async ({ app }: ComparePage, desk: SlowDesk) => {
  desk.answer();
  await app.settle();
};

describe('an address with an indicator of a dataset', () => {
  it('waits for its figures, and keeps its regions and periods', async () => {
    const { page, desk } = await openWithDataset();
    await page.app.go(`/compare?${GDP}`);
    expect(page.params()).toMatchObject({ indicator: 'ds-1.0', periods: '2014' });
    expect(await page.indicator()).toBe('GDP growth');
    await answered(page, desk);
    expect(page.params()).toMatchObject({
      indicator: 'ds-1.0',
      regions: 'CN-JL,CN-LN',
      periods: '2014',
    });
    expect(page.notices()).toEqual([]);
    expect(await page.indicator()).toBe('GDP');
    expect(page.table().slice(1)).toEqual(['Jilin | 50 %', 'Liaoning | 100 %']);
  });

  it('shows what the table says is missing, and regions of its own', async () => {
    const { page, desk } = await openWithDataset();
    await page.app.go('/compare?indicator=ds-1.0&regions=CN-JL,Xanadu&periods=2014,2015&ref=none');
    await answered(page, desk);
    expect(await page.regions()).toEqual(['Jilin', 'Xanadu']);
    expect(page.table().find((row) => row.startsWith('Xanadu'))).toContain('7 %');
    expect(page.notes().join()).toContain('Xanadu, 2015');
  });

  it('can be scattered against another indicator of its dataset, whose figures come then', async () => {
    const { page, desk } = await openWithDataset();
    await page.app.go(
      '/compare?indicator=ds-1.0&regions=CN-JL,CN-LN&periods=2015&ref=none&view=bars',
    );
    await answered(page, desk);
    expect(await page.way('Scatter')).toBe('off');
    await page.seeAs('Scatter');
    await page.app.settle();
    expect(page.params()).toMatchObject({ view: 'scatter', indicator: 'ds-1.0', with: 'ds-1.1' });
    expect(page.table().slice(1)).toEqual(['Jilin | 53.5 % | 27 %', 'Liaoning | 103 % | 40 %']);
  });

  it('is not scattered any more where something else was chosen before the figures came', async () => {
    const { page, desk } = await openWithDataset();
    await page.app.go(`/compare?${GDP}`);
    await answered(page, desk);
    desk.hold();
    await page.seeAs('Scatter');
    await page.app.go(`/compare?${GDP}&sort=value`);
    await answered(page, desk);
    expect(page.params()).toMatchObject({ view: 'bars', sort: 'value' });
  });

  it('is mended like any other where the dataset is not there', async () => {
    const { page } = await openWithDataset();
    await page.app.go('/compare?indicator=ds-9.0');
    expect(page.params()['indicator']).toBe('gdp-growth');
    expect(page.notices().join()).toContain('no indicator “ds-9.0”');
  });
});

describe('an indicator of a dataset that is chosen', () => {
  it('is shown once its figures are there, with the regions and periods that were chosen', async () => {
    const { page, desk } = await openWithDataset();
    const choosing = page.chooseIndicator('People');
    await page.app.settle();
    expect(page.params()['indicator']).toBe('gdp-growth');
    desk.answer();
    await choosing;
    await page.app.settle();
    expect(page.params()).toMatchObject({ indicator: 'ds-1.1', periods: '2015' });
    expect(page.table()).toEqual(expect.arrayContaining(['Liaoning | 40 %', 'Jilin | 27 %']));
  });
});
