import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import type { OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { byRole, rowsOf, shown } from '../../../testing/roles';

/** The page's choices, by the names that a reader sees. */
class Choices {
  private readonly app: OpenApp;

  constructor(app: OpenApp) {
    this.app = app;
  }

  async shown(label: string): Promise<string> {
    return (await this.select(label)).getValueText();
  }

  async offered(label: string): Promise<readonly string[]> {
    const select = await this.select(label);
    await select.open();
    return Promise.all((await select.getOptions()).map((option) => option.getText()));
  }

  /** Clicks an option: chooses it, or takes it out where several can be chosen. */
  async click(label: string, text: string): Promise<void> {
    const select = await this.select(label);
    await select.open();
    await select.clickOptions({ text });
    await select.close();
    await this.app.settle();
  }

  view(text: string): Promise<MatButtonToggleHarness> {
    return this.app.loader.getHarness(MatButtonToggleHarness.with({ text }));
  }

  private select(label: string): Promise<MatSelectHarness> {
    return this.app.loader.getHarness(MatSelectHarness.with({ label }));
  }
}

async function open(url = '/compare') {
  const app = await openApp(url);
  const title = () => shown(byRole(byRole(app.main, 'article'), 'heading'));
  const table = () => rowsOf(byRole(app.main, 'table'));
  const params = () => Object.fromEntries(new URLSearchParams(app.url().split('?')[1]));
  return { ...app, choices: new Choices(app), title, table, params };
}

describe('the choices of the Compare page', () => {
  it('begin with growth of the three provinces in 2015, beside the nation', async () => {
    const { choices, title, table } = await open();
    expect(await choices.shown('Indicator')).toBe('GDP growth');
    expect(await choices.shown('Regions')).toBe('Heilongjiang, Jilin, Liaoning');
    expect(await choices.shown('Periods')).toBe('2015');
    expect(await choices.shown('Reference')).toBe('China');
    expect(title()).toMatch(/^Liaoning grew slowest/);
    expect(table()).toHaveLength(5);
  });

  it('change the address, which holds every one of them', async () => {
    const { choices, params, table } = await open();
    await choices.click('Regions', 'Jilin');
    expect(params()).toEqual({
      indicator: 'gdp-growth',
      regions: 'CN-HL,CN-LN',
      periods: '2015',
      ref: 'CN',
      view: 'bars',
    });
    expect(table().join()).not.toContain('Jilin');
    await choices.click('Reference', 'None');
    expect(params()['ref']).toBe('none');
    expect(table().join()).not.toContain('China');
  });

  it('take regions without a figure too, and say so on the chart', async () => {
    const { choices, params, table } = await open();
    await choices.click('Regions', 'Anhui');
    expect(params()['regions']?.split(',')).toContain('CN-AH');
    expect(table()).toContain('Anhui | no claim');
  });

  it('turn to lines with a second period, and back to bars without', async () => {
    const { choices, params } = await open();
    expect(await (await choices.view('Lines')).isDisabled()).toBe(true);
    await choices.click('Periods', '2014');
    expect(params()).toMatchObject({ periods: '2014,2015', view: 'lines' });
    expect(await (await choices.view('Lines')).isDisabled()).toBe(false);
    await choices.click('Periods', '2015');
    expect(params()).toMatchObject({ periods: '2014', view: 'bars' });
  });

  it('keep bars that were chosen for several periods', async () => {
    const { choices, params, settle } = await open('/compare?periods=2014,2015');
    await (await choices.view('Bars')).check();
    await settle();
    expect(params()['view']).toBe('bars');
    await choices.click('Periods', '2016');
    expect(params()).toMatchObject({ periods: '2014,2015,2016', view: 'bars' });
  });

  it('start anew with a period of another length', async () => {
    const { choices, params, main } = await open('/compare?periods=2014,2015');
    expect(shown(main)).toContain('choosing another kind starts anew');
    await choices.click('Periods', 'first half of 2014');
    expect(params()).toMatchObject({ periods: '2014-S1', view: 'bars' });
    expect(await choices.shown('Periods')).toBe('first half of 2014');
  });

  it('never end with no region or no period', async () => {
    const { choices, params, table } = await open('/compare?regions=CN-LN');
    await choices.click('Regions', 'Liaoning');
    expect(table()).toContain('Liaoning | 3 %');
    await choices.click('Periods', '2015');
    expect(params()['periods'] ?? '2015').toBe('2015');
    expect(table()).toContain('Liaoning | 3 %');
  });

  it('bring regions and periods of their own with another indicator', async () => {
    const { choices, params, title } = await open('/compare?companions=on&periods=2017');
    const other =
      (await choices.offered('Indicator')).find((name) => name.startsWith('Services')) ?? '';
    await choices.click('Indicator', other);
    expect(params()['indicator']).toBe('services-share-of-gdp');
    expect(params()['periods']).toBe('2015');
    expect(await choices.shown('Regions')).toBe('China');
    expect(title()).toContain('50.5 %');
  });

  it('come back from a pasted link, and by going to another one', async () => {
    const link = '/compare?indicator=gdp-growth&regions=CN-JL&periods=2016&ref=none&view=bars';
    const { choices, title, go } = await open(link);
    expect(await choices.shown('Regions')).toBe('Jilin');
    expect(await choices.shown('Reference')).toBe('None');
    expect(title()).toBe('GDP growth of Jilin in 2016: 6.9 %');
    await go('/compare?regions=CN-LN&periods=2016');
    expect(await choices.shown('Regions')).toBe('Liaoning');
  });
});
