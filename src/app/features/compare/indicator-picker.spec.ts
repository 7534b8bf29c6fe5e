import { Component, signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { TestKey } from '@angular/cdk/testing';
import { enPickers } from '../../../i18n/en-pickers';
import { plain } from '../../../testing/roles';
import { IndicatorPicker } from './indicator-picker';

const CHOICES = [
  { id: 'growth', label: 'GDP growth', hint: 'percent', names: ['GDP growth', 'GDP增速'] },
  { id: 'rank', label: 'Rank by GDP growth', names: ['Rank by GDP growth', 'GDP增速位次'] },
  { id: 'share', label: 'Services', hint: 'percent', names: ['Services', '服务业占GDP的比重'] },
];

/** A page that takes each choice a moment later, as a router does. */
@Component({
  imports: [IndicatorPicker],
  template: `<ri-indicator-picker
    label="Indicator"
    [choices]="choices"
    [value]="value()"
    [words]="words"
    (chosen)="take($event)"
  />`,
})
class Page {
  readonly choices = CHOICES;
  readonly words = enPickers.pickers;
  readonly value = signal('growth');
  readonly taken: string[] = [];
  accepts = true;

  take(id: string): void {
    this.taken.push(id);
    setTimeout(() => {
      if (this.accepts) this.value.set(id);
    });
  }
}

async function open() {
  TestBed.configureTestingModule({
    providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
  });
  const fixture: ComponentFixture<Page> = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement as HTMLElement);
  const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
  const field = await loader.getHarness(MatAutocompleteHarness);
  const input = await field.host();
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return {
    page: fixture.componentInstance,
    field,
    settle,
    label: async () => (await loader.getHarness(MatFormFieldHarness)).getLabel(),
    shown: () => field.getValue(),
    /** Names offered, each with its hint. */
    offered: async () => {
      await settle();
      const options = await field.getOptions();
      return Promise.all(options.map(async (option) => plain(await option.getText())));
    },
    /** Puts text in place of what is selected, as typing does. */
    type: async (text: string) => {
      await field.focus();
      await input.setInputValue(text);
      await input.dispatchEvent('input');
      await settle();
    },
    press: async (key: TestKey) => {
      await input.sendKeys(key);
      await settle();
    },
  };
}

describe('the picker of an indicator', () => {
  it('shows the name of the present one under its label', async () => {
    const { label, shown } = await open();
    expect(await label()).toBe('Indicator');
    expect(await shown()).toBe('GDP growth');
  });

  it('offers all with their units as soon as it has focus, the present one marked, the name selected', async () => {
    const { field, offered } = await open();
    expect(await field.isOpen()).toBe(false);
    await field.focus();
    expect(await offered()).toEqual([
      'GDP growth percent',
      'Rank by GDP growth',
      'Services percent',
    ]);
    const [growth, rank] = await field.getOptions();
    expect([await growth?.isSelected(), await rank?.isSelected()]).toEqual([true, false]);
    const input = document.activeElement as HTMLInputElement;
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 'GDP growth'.length]);
  });

  it('offers what is found by the text, in either language', async () => {
    const { type, offered } = await open();
    await type('rank');
    expect(await offered()).toEqual(['Rank by GDP growth']);
    await type('服务');
    expect(await offered()).toEqual(['Services percent']);
  });

  it('takes the one that is clicked, once', async () => {
    const { field, page, offered, shown, settle } = await open();
    await field.focus();
    await offered();
    await field.selectOption({ text: /Services/ });
    expect(await shown()).toBe('Services');
    await settle();
    expect(page.taken).toEqual(['share']);
    expect(page.value()).toBe('share');
    expect(await shown()).toBe('Services');
    expect(await field.isOpen()).toBe(false);
  });

  it('takes the first by Enter', async () => {
    const { type, press, page, shown } = await open();
    await type('rank');
    await press(TestKey.ENTER);
    expect(page.taken).toEqual(['rank']);
    expect(await shown()).toBe('Rank by GDP growth');
  });

  it('takes the first by Enter also where the text leaves all as they are', async () => {
    const { field, type, press, page, offered } = await open();
    page.value.set('share');
    await field.focus();
    const all = await offered();
    await type('g');
    expect(await offered()).toEqual(all);
    await press(TestKey.ENTER);
    expect(page.taken).toEqual(['growth']);
  });

  it('shows the choice before the page has taken it', async () => {
    const { type, press, page, shown } = await open();
    page.accepts = false;
    await type('rank');
    await press(TestKey.ENTER);
    expect(page.value()).toBe('growth');
    expect(await shown()).toBe('Rank by GDP growth');
  });

  it('takes the one that was meant where text and Enter come faster than the list', async () => {
    const { field, page, shown, settle } = await open();
    await field.focus();
    await settle();
    const input = document.activeElement as HTMLInputElement;
    input.value = 'serv';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    Object.defineProperty(enter, 'keyCode', { value: 13 });
    input.dispatchEvent(enter);
    await settle();
    expect(page.taken).toEqual(['share']);
    expect(await shown()).toBe('Services');
    expect(await field.isOpen()).toBe(false);
  });

  it('starts at the present one with the arrow keys', async () => {
    const { field, press, page, offered } = await open();
    page.value.set('rank');
    await field.focus();
    await offered();
    await press(TestKey.DOWN_ARROW);
    await press(TestKey.ENTER);
    expect(page.taken).toEqual(['share']);
  });

  it('changes nothing by Enter on the present one', async () => {
    const { field, press, page, shown, offered } = await open();
    await field.focus();
    await offered();
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([]);
    expect(await shown()).toBe('GDP growth');
  });

  it('says that there is none of that name, and Enter takes nothing', async () => {
    const { field, type, press, page, offered } = await open();
    await type('population');
    expect(await offered()).toEqual(['No indicator of that name']);
    expect(await (await field.getOptions())[0]?.isDisabled()).toBe(true);
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([]);
  });

  it('has its name back after Escape, and offers all again', async () => {
    const { field, type, press, page, shown, offered } = await open();
    await type('rank');
    await press(TestKey.ESCAPE);
    expect(await field.isOpen()).toBe(false);
    expect(await shown()).toBe('GDP growth');
    await press(TestKey.DOWN_ARROW);
    expect(await offered()).toHaveLength(3);
    expect(page.taken).toEqual([]);
  });

  it('has its name back when left, by Tab or by a click elsewhere', async () => {
    const { type, press, shown, settle } = await open();
    await type('rank');
    await press(TestKey.TAB);
    expect(await shown()).toBe('GDP growth');
    await type('rank');
    (document.activeElement as HTMLElement).blur();
    document.body.click();
    await settle();
    expect(await shown()).toBe('GDP growth');
  });

  it('follows the page', async () => {
    const { page, shown, settle } = await open();
    page.value.set('share');
    await settle();
    expect(await shown()).toBe('Services');
  });
});
