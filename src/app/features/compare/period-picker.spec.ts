import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatSelectHarness } from '@angular/material/select/testing';
import { enPickers } from '../../../i18n/en-pickers';
import { allByRole, byRole, shown } from '../../../testing/roles';
import type { PeriodGroup } from './period-picker';
import { PeriodPicker } from './period-picker';

const named = (id: string) => ({ id, label: id });
const YEARS = { label: 'Years', periods: ['2013', '2014', '2015', '2016', '2017'].map(named) };
const HALVES = { label: 'Half-years', periods: ['2014-S1', '2015-S1'].map(named) };

/** A page that takes each choice a moment later, as a router does. */
@Component({
  imports: [PeriodPicker],
  template: `<ri-period-picker
    label="Periods"
    [groups]="groups()"
    [value]="value()"
    [words]="words"
    (chosen)="take($event)"
  />`,
})
class Page {
  readonly words = enPickers.pickers;
  readonly groups = signal<readonly PeriodGroup[]>([YEARS, HALVES]);
  readonly value = signal<readonly string[]>(['2015']);
  readonly taken: (readonly string[])[] = [];

  take(ids: readonly string[]): void {
    this.taken.push(ids);
    setTimeout(() => {
      this.value.set(ids);
    });
  }
}

async function open(value: readonly string[] = ['2015'], groups?: readonly PeriodGroup[]) {
  TestBed.configureTestingModule({
    providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
  });
  const fixture = TestBed.createComponent(Page);
  const page = fixture.componentInstance;
  page.value.set(value);
  if (groups) page.groups.set(groups);
  const element = fixture.nativeElement as HTMLElement;
  const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
  const select = await loader.getHarness(MatSelectHarness.with({ label: 'Periods' }));
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return {
    page,
    settle,
    shown: () => select.getValueText(),
    groups: async () => {
      await select.open();
      const found = await select.getOptionGroups();
      return Promise.all(found.map((group) => group.getLabelText()));
    },
    ticked: async () => {
      await select.open();
      const options = await select.getOptions({ isSelected: true });
      return Promise.all(options.map((option) => option.getText()));
    },
    tick: async (...texts: readonly string[]) => {
      await select.open();
      for (const text of texts) await select.clickOptions({ text });
      await settle();
    },
    click: async (name: string) => {
      byRole(element, 'button', name).click();
      await settle();
    },
    buttons: () =>
      allByRole(element, 'button')
        .filter((button) => button.tagName === 'BUTTON')
        .map((button) => `${shown(button)} (${button.getAttribute('aria-label') ?? ''})`),
  };
}

describe('the picker of periods', () => {
  it('shows those chosen, and offers all, kind by kind', async () => {
    const picker = await open(['2014', '2015']);
    expect(await picker.shown()).toBe('2014, 2015');
    expect(await picker.groups()).toEqual(['Years', 'Half-years']);
    expect(await picker.ticked()).toEqual(['2014', '2015']);
  });

  it('names more than three as a span with their number', async () => {
    const { shown: text } = await open(['2013', '2014', '2016', '2017']);
    expect(await text()).toBe('2013 to 2017 (4 in all)');
  });

  it('hands over the ids in order of time, whatever the order of the clicks', async () => {
    const { tick, page } = await open();
    await tick('2017');
    await tick('2013');
    expect(page.taken).toEqual([
      ['2015', '2017'],
      ['2013', '2015', '2017'],
    ]);
  });

  it('loses no click while the page is still at the one before', async () => {
    const { tick, page, ticked } = await open();
    await tick('2013', '2014');
    expect(page.value()).toEqual(['2013', '2014', '2015']);
    expect(await ticked()).toEqual(['2013', '2014', '2015']);
  });

  it('starts anew with a period of another kind', async () => {
    const { tick, page, ticked, shown: text } = await open(['2014', '2015']);
    await tick('2014-S1');
    expect(page.taken).toEqual([['2014-S1']]);
    expect(await ticked()).toEqual(['2014-S1']);
    expect(await text()).toBe('2014-S1');
  });

  it('keeps the last period, ticked', async () => {
    const { tick, page, ticked } = await open();
    await tick('2015');
    expect(page.taken).toEqual([]);
    expect(await ticked()).toEqual(['2015']);
  });

  it('takes all periods of the present kind at once, or the first and the last', async () => {
    const { click, page, buttons } = await open();
    expect(buttons()).toEqual(['All (Years: All)', 'First and last (Years: First and last)']);
    await click('Years: All');
    await click('Years: All');
    await click('Years: First and last');
    expect(page.taken).toEqual([
      ['2013', '2014', '2015', '2016', '2017'],
      ['2013', '2017'],
    ]);
  });

  it('offers at once only what differs: of two periods all, of one nothing', async () => {
    expect((await open(['2014-S1'])).buttons()).toEqual(['All (Half-years: All)']);
    TestBed.resetTestingModule();
    const one = await open(['2015'], [{ label: 'Years', periods: [named('2015')] }]);
    expect(one.buttons()).toEqual([]);
  });
});
