import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatSliderHarness } from '@angular/material/slider/testing';
import { enPickers } from '../../../i18n/en-pickers';
import { zhPickers } from '../../../i18n/zh-pickers';
import { byRole } from '../../../testing/roles';
import { PeriodSlider } from './period-slider';

const named = (year: string, after = '') => ({ id: year, label: year + after });
const YEARS = ['2013', '2014', '2015', '2016'];

@Component({
  imports: [PeriodSlider],
  template: `@if (isThere()) {
    <ri-period-slider
      [periods]="periods()"
      [value]="value()"
      [words]="words()"
      (chosen)="take($event)"
    />
  }`,
})
class Page {
  readonly isThere = signal(true);
  readonly words = signal(enPickers.pickers);
  readonly periods = signal(YEARS.map((year) => named(year)));
  readonly value = signal('2014');
  readonly taken: string[] = [];

  take(id: string): void {
    this.taken.push(id);
    this.value.set(id);
  }
}

async function open(value = '2014') {
  TestBed.configureTestingModule({
    providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
  });
  const fixture = TestBed.createComponent(Page);
  const page = fixture.componentInstance;
  page.value.set(value);
  const element = fixture.nativeElement as HTMLElement;
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const thumb = async () => (await loader.getHarness(MatSliderHarness)).getEndThumb();
  await fixture.whenStable();
  const button = (name: string) => byRole(element, 'button', name);
  return {
    page,
    element,
    thumb,
    button,
    click: (name: string) => {
      button(name).click();
      TestBed.tick();
    },
    slide: async (to: number) => (await thumb()).setValue(to),
    spoken: () => element.querySelector('input')?.getAttribute('aria-valuetext'),
    shownName: () => element.querySelector('.shown')?.textContent,
  };
}

describe('the slider of periods', () => {
  it('stands at the present period and names it', async () => {
    const { thumb, spoken, shownName, element } = await open();
    const knob = await thumb();
    expect([await knob.getMinValue(), await knob.getValue(), await knob.getMaxValue()]).toEqual([
      0, 1, 3,
    ]);
    expect(await knob.getDisplayValue()).toBe('2014');
    expect(spoken()).toBe('2014');
    expect(shownName()).toBe('2014');
    expect(element.querySelector('input')?.getAttribute('aria-label')).toBe('Period');
  });

  it('hands over the period that it is moved to', async () => {
    const { slide, page, spoken, shownName } = await open();
    await slide(3);
    expect(page.taken).toEqual(['2016']);
    expect(spoken()).toBe('2016');
    expect(shownName()).toBe('2016');
  });

  it('names what a drag passes, and hands it over only at its end', async () => {
    const { page, element, shownName } = await open();
    const input = element.querySelector('input')!;
    input.value = '2';
    input.dispatchEvent(new Event('input'));
    TestBed.tick();
    expect(shownName()).toBe('2015');
    expect(page.taken).toEqual([]);
    input.dispatchEvent(new Event('change'));
    expect(page.taken).toEqual(['2015']);
  });

  it('steps back and forth, and not beyond the ends', async () => {
    const { click, page, button } = await open();
    click('Previous period');
    expect(button('Previous period').getAttribute('aria-disabled')).toBe('true');
    click('Previous period');
    click('Next period');
    click('Next period');
    click('Next period');
    expect(button('Next period').getAttribute('aria-disabled')).toBe('true');
    click('Next period');
    expect(page.taken).toEqual(['2013', '2014', '2015', '2016']);
  });

  it('speaks the other language as soon as the page does', async () => {
    const { page, spoken, shownName } = await open();
    page.words.set(zhPickers.pickers);
    page.periods.set(YEARS.map((year) => named(year, '年')));
    TestBed.tick();
    expect(spoken()).toBe('2014年');
    expect(shownName()).toBe('2014年');
  });

  it('keeps its place among other periods', async () => {
    const { page, thumb, spoken } = await open('2016');
    page.periods.set([named('2015'), named('2016'), named('2017')]);
    TestBed.tick();
    expect(await (await thumb()).getValue()).toBe(1);
    expect(spoken()).toBe('2016');
  });

  it('does without the bubble where it would stand over the edge', async () => {
    const { page, element } = await open();
    expect(element.querySelector('.mdc-slider--discrete')).not.toBeNull();
    page.periods.set([named('2014'), named('2015', ', January to September'), named('2016')]);
    TestBed.tick();
    expect(element.querySelector('.mdc-slider--discrete')).toBeNull();
  });
});

describe('playing the periods', () => {
  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const wait = (seconds: number) => {
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
      jest.advanceTimersByTime(100);
      TestBed.tick();
    }
  };

  it('shows one after the other for a good second each, and pauses at the end', async () => {
    const { click, page, button } = await open('2013');
    click('Play');
    wait(1);
    expect(page.taken).toEqual([]);
    wait(0.3);
    expect(page.taken).toEqual(['2014']);
    expect(button('Pause')).toBeTruthy();
    wait(2.4);
    expect(page.taken).toEqual(['2014', '2015', '2016']);
    expect(button('Play')).toBeTruthy();
    wait(5);
    expect(page.taken).toHaveLength(3);
  });

  it('starts from the beginning when it stands at the end', async () => {
    const { click, page } = await open('2016');
    click('Play');
    expect(page.taken).toEqual(['2013']);
    wait(1.3);
    expect(page.taken).toEqual(['2013', '2014']);
  });

  it('pauses when asked to, and goes on from there', async () => {
    const { click, page } = await open('2013');
    click('Play');
    wait(1.3);
    click('Pause');
    wait(5);
    expect(page.taken).toEqual(['2014']);
    click('Play');
    wait(1.3);
    expect(page.taken).toEqual(['2014', '2015']);
  });

  it('pauses on a step, also on one that leads nowhere', async () => {
    const { click, page, button } = await open('2014');
    click('Play');
    click('Previous period');
    expect(button('Play')).toBeTruthy();
    click('Play');
    click('Previous period');
    expect(button('Play')).toBeTruthy();
    wait(3);
    expect(page.taken).toEqual(['2013']);
  });

  it('pauses when the slider is moved', async () => {
    const { click, page, element, button } = await open('2013');
    click('Play');
    const input = element.querySelector('input')!;
    input.value = '1';
    input.dispatchEvent(new Event('input'));
    TestBed.tick();
    expect(button('Play')).toBeTruthy();
    wait(3);
    expect(page.taken).toEqual([]);
  });

  it('pauses when the page turns to another period by itself', async () => {
    const { click, page, button } = await open('2013');
    click('Play');
    wait(1.3);
    page.value.set('2016');
    TestBed.tick();
    expect(button('Play')).toBeTruthy();
    wait(3);
    expect(page.taken).toEqual(['2014']);
  });

  it('pauses when the page is hidden', async () => {
    const { click, page, button } = await open('2013');
    click('Play');
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    TestBed.tick();
    expect(button('Play')).toBeTruthy();
    wait(3);
    expect(page.taken).toEqual([]);
  });

  it('ends with the slider', async () => {
    const { click, page } = await open('2013');
    click('Play');
    page.isThere.set(false);
    TestBed.tick();
    wait(3);
    expect(page.taken).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });
});
