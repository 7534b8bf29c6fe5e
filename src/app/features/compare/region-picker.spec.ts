import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatChipGridHarness } from '@angular/material/chips/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { enPickers } from '../../../i18n/en-pickers';
import { allByRole, byRole, plain, shown } from '../../../testing/roles';
import type { RegionChoice } from './region-picker';
import { RegionPicker } from './region-picker';
import type { RegionPreset } from './region-presets';

const choice = (name: string, zh: string, color?: string): RegionChoice => ({
  id: name.toLowerCase(),
  label: name,
  names: [name, zh],
  ...(color ? { color } : {}),
});
const NORTHEAST = [
  choice('Liaoning', '辽宁', 'rgb(0, 100, 200)'),
  choice('Jilin', '吉林'),
  choice('Heilongjiang', '黑龙江'),
];
const OTHERS = ['Anhui', 'Fujian', 'Gansu', 'Hainan', 'Hebei', 'Henan', 'Hunan', 'Shanxi'].map(
  (name) => choice(name, `${name}（中文）`),
);

/** A page that takes each choice a moment later, as a router does. */
@Component({
  imports: [RegionPicker],
  template: `<ri-region-picker
    label="Regions"
    [groups]="groups"
    [value]="value()"
    [presets]="presets()"
    [words]="words"
    (chosen)="take($event)"
  />`,
})
class Page {
  readonly groups = [
    { label: 'With figures', choices: NORTHEAST },
    { label: 'Without figures', choices: OTHERS },
  ];
  readonly words = enPickers.pickers;
  readonly value = signal<readonly string[]>(['liaoning', 'jilin']);
  readonly presets = signal<readonly RegionPreset[]>([]);
  readonly taken: (readonly string[])[] = [];

  take(ids: readonly string[]): void {
    this.taken.push(ids);
    setTimeout(() => {
      this.value.set(ids);
    });
  }
}

const rowsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[role=row]')];

const EVERY = [...NORTHEAST, ...OTHERS].map(({ id }) => id);

async function open(value?: readonly string[], presets: readonly RegionPreset[] = []) {
  TestBed.configureTestingModule({
    providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
  });
  const fixture = TestBed.createComponent(Page);
  const page = fixture.componentInstance;
  if (value) page.value.set(value);
  page.presets.set(presets);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
  const grid = await loader.getHarness(MatChipGridHarness);
  const field = await loader.getHarness(MatAutocompleteHarness);
  const input = await field.host();
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const chips = async () => {
    const rows = await grid.getRows();
    return Promise.all(rows.map((row) => row.getText()));
  };
  return {
    page,
    element,
    field,
    settle,
    chips,
    hint: async () => (await loader.getHarness(MatFormFieldHarness)).getTextHints(),
    /** The groups offered, each with its names. */
    offered: async () => {
      const groups = await field.getOptionGroups();
      const all = groups.map(async (group) => {
        const options = await group.getOptions();
        const names = await Promise.all(options.map((option) => option.getText()));
        return [await group.getLabelText(), ...names.map(plain)];
      });
      return Promise.all(all);
    },
    type: async (text: string) => {
      await field.enterText(text);
      await settle();
    },
    press: async (key: TestKey) => {
      await input.sendKeys(key);
      await settle();
    },
    click: async (name: string | RegExp) => {
      byRole(element, 'button', name).click();
      await settle();
    },
    /** A key on the chip that has focus. */
    pressOnChip: async (key: string, altKey = false) => {
      const event = new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'keyCode', { value: { Delete: 46, Backspace: 8 }[key] ?? 0 });
      document.activeElement?.dispatchEvent(event);
      await settle();
      return event;
    },
    focusChip: async (name: string) => {
      const chip = rowsIn(element).find((row) => shown(row).startsWith(name));
      chip?.querySelector<HTMLElement>('.mdc-evolution-chip__cell--primary')?.focus();
      await settle();
    },
    focused: () => shown(document.activeElement),
  };
}

/** Types and presses Enter before anything is rendered. */
function hastily(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  Object.defineProperty(enter, 'keyCode', { value: 13 });
  input.dispatchEvent(enter);
}

describe('the picker of regions', () => {
  it('shows those chosen as chips, in their order, with their colours', async () => {
    const { chips, element } = await open(['jilin', 'liaoning']);
    expect(await chips()).toEqual(['Jilin', 'Liaoning']);
    const swatches = rowsIn(element).map(
      (row) => row.querySelector<HTMLElement>('.swatch')?.style.background,
    );
    expect(swatches).toEqual([undefined, 'rgb(0, 100, 200)']);
  });

  it('offers the others, group by group', async () => {
    const { field, settle, offered } = await open();
    await field.focus();
    await settle();
    const [first, second] = await offered();
    expect(first).toEqual(['With figures', 'Heilongjiang']);
    expect(second?.slice(0, 3)).toEqual(['Without figures', 'Anhui', 'Fujian']);
  });

  it('finds by name in either language and says of each where it belongs', async () => {
    const { type, press, offered } = await open();
    await type('an');
    expect(await offered()).toEqual([
      [
        '8 found',
        'Anhui Without figures',
        'Heilongjiang With figures',
        'Fujian Without figures',
        'Gansu Without figures',
        'Hainan Without figures',
        'Henan Without figures',
        'Hunan Without figures',
        'Shanxi Without figures',
      ],
    ]);
    await press(TestKey.ESCAPE);
    await type('黑龙');
    expect(await offered()).toEqual([['1 found', 'Heilongjiang With figures']]);
  });

  it('says which of those found are chosen, and does not choose them again', async () => {
    const { type, offered, field, press, page } = await open();
    await type('li');
    expect(await offered()).toEqual([
      ['2 found', 'Liaoning chosen already', 'Jilin chosen already'],
    ]);
    const options = await field.getOptions();
    expect(await Promise.all(options.map((option) => option.isDisabled()))).toEqual([true, true]);
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([]);
  });

  it('adds the one that is clicked to the end and empties the field', async () => {
    const { field, type, page, chips, settle } = await open();
    await type('anh');
    await field.selectOption({ text: /Anhui/ });
    expect(await chips()).toEqual(['Liaoning', 'Jilin', 'Anhui']);
    await settle();
    expect(page.taken).toEqual([['liaoning', 'jilin', 'anhui']]);
    expect(await field.getValue()).toBe('');
  });

  it('adds the best one found by Enter, and none without a search', async () => {
    const { type, press, page, field } = await open();
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([]);
    await type('hen');
    await press(TestKey.ENTER);
    expect(page.taken).toEqual([['liaoning', 'jilin', 'henan']]);
    expect(await field.getValue()).toBe('');
  });

  it('adds the first that is free by Enter also where the text leaves all as they are', async () => {
    const { field, type, press, page, settle } = await open(['liaoning', 'jilin', 'heilongjiang']);
    await field.focus();
    await settle();
    await type('中');
    await type('文');
    await press(TestKey.ENTER);
    expect(page.taken.at(-1)?.at(-1)).toBe('anhui');
  });

  it('adds the one that was meant where text and Enter come faster than the list', async () => {
    const { element, field, page, chips, settle } = await open();
    await field.focus();
    await settle();
    const input = element.querySelector('input')!;
    for (const text of ['hen', 'anh']) hastily(input, text);
    await settle();
    expect(page.taken.at(-1)).toEqual(['liaoning', 'jilin', 'henan', 'anhui']);
    expect(await chips()).toEqual(['Liaoning', 'Jilin', 'Henan', 'Anhui']);
    expect(await field.getValue()).toBe('');
  });

  it('goes by the arrow keys where they have moved on from the first that was found', async () => {
    const { type, press, page } = await open();
    await type('he');
    await press(TestKey.DOWN_ARROW);
    await press(TestKey.ENTER);
    expect(page.taken).toHaveLength(1);
    expect(page.taken[0]?.at(-1)).not.toBe('heilongjiang');
  });

  it('says that there is none of that name, and that none is left', async () => {
    const { type, field, page, settle, press } = await open();
    const texts = async () =>
      Promise.all((await field.getOptions()).map((option) => option.getText()));
    await type('atlantis');
    expect(await texts()).toEqual(['No region of that name']);
    await press(TestKey.ESCAPE);
    expect(await field.getValue()).toBe('');
    page.value.set(EVERY);
    await settle();
    await press(TestKey.DOWN_ARROW);
    expect(await texts()).toEqual(['Every region is chosen already']);
  });

  it('removes a chip by its button, which names the region', async () => {
    const { click, page, chips } = await open();
    await click('Remove Liaoning');
    expect(page.taken).toEqual([['jilin']]);
    expect(await chips()).toEqual(['Jilin']);
  });

  it('removes a chip by Delete', async () => {
    const { focusChip, pressOnChip, page } = await open(['liaoning', 'jilin', 'anhui']);
    await focusChip('Jilin');
    await pressOnChip('Delete');
    expect(page.taken).toEqual([['liaoning', 'anhui']]);
  });

  it('keeps the last region and says why', async () => {
    const { element, hint, focusChip, pressOnChip, click, page, settle } = await open(['jilin']);
    expect(await hint()).toEqual([
      'A comparison needs a region: add another before removing this one.',
    ]);
    expect(byRole(element, 'button', 'Remove Jilin').getAttribute('aria-disabled')).toBe('true');
    await click('Remove Jilin');
    await focusChip('Jilin');
    await pressOnChip('Delete');
    expect(page.taken).toEqual([]);
    page.value.set(['jilin', 'anhui']);
    await settle();
    expect(await hint()).toEqual([]);
    await click('Remove Jilin');
    expect(page.taken).toEqual([['anhui']]);
  });

  it('moves a chip by Alt with an arrow key, and focus goes along', async () => {
    const { focusChip, pressOnChip, page, chips, focused, element } = await open([
      'liaoning',
      'jilin',
      'anhui',
    ]);
    await focusChip('Liaoning');
    expect(document.activeElement?.getAttribute('aria-description')).toContain('Alt + arrow key');
    await pressOnChip('ArrowRight', true);
    expect(await chips()).toEqual(['Jilin', 'Liaoning', 'Anhui']);
    expect(focused()).toBe('Liaoning');
    await pressOnChip('ArrowRight', true);
    await pressOnChip('ArrowLeft', true);
    expect(page.taken).toEqual([
      ['jilin', 'liaoning', 'anhui'],
      ['jilin', 'anhui', 'liaoning'],
      ['jilin', 'liaoning', 'anhui'],
    ]);
    expect(focused()).toBe('Liaoning');
    expect(element.contains(document.activeElement)).toBe(true);
  });

  it('moves nothing beyond the ends, and does not leave the page for the one before', async () => {
    const { focusChip, pressOnChip, page } = await open();
    await focusChip('Liaoning');
    expect((await pressOnChip('ArrowLeft', true)).defaultPrevented).toBe(true);
    await focusChip('Jilin');
    expect((await pressOnChip('ArrowRight', true)).defaultPrevented).toBe(true);
    expect(page.taken).toEqual([]);
  });

  it('shows eight of many, and the others on demand', async () => {
    const { chips, click } = await open(EVERY);
    expect(await chips()).toHaveLength(8);
    await click('+3 more');
    expect(await chips()).toHaveLength(11);
    await click('Show fewer');
    expect(await chips()).toHaveLength(8);
  });

  it('shows eight without further ado', async () => {
    const { chips, element } = await open(EVERY.slice(0, 8));
    expect(await chips()).toHaveLength(8);
    expect(allByRole(element, 'button', /more|fewer/)).toEqual([]);
  });

  it('shows all when a chip is moved among those that were not shown', async () => {
    const { focusChip, pressOnChip, chips, focused } = await open(EVERY);
    const eighth = (await chips())[7] ?? '';
    await focusChip(eighth);
    await pressOnChip('ArrowRight', true);
    expect((await chips())[8]).toBe(eighth);
    expect(focused()).toBe(eighth);
  });

  it('goes from the empty field to the last chip by Backspace, also where that was not shown', async () => {
    const few = await open();
    await few.field.focus();
    await few.press(TestKey.BACKSPACE);
    expect(few.focused()).toBe('Jilin');
    TestBed.resetTestingModule();
    const many = await open(EVERY);
    await many.field.focus();
    await many.press(TestKey.BACKSPACE);
    expect(many.focused()).toBe('Shanxi');
    expect(many.page.taken).toEqual([]);
  });

  it('adds what a preset holds, after those chosen and none twice', async () => {
    const presets = [{ label: 'Northeast China', ids: ['heilongjiang', 'jilin', 'liaoning'] }];
    const { click, page, element } = await open(['anhui', 'jilin'], presets);
    expect(allByRole(element, 'button', 'Northeast China')).toEqual([]);
    await click('Add several');
    await click('Northeast China');
    expect(page.taken).toEqual([['anhui', 'jilin', 'heilongjiang', 'liaoning']]);
  });

  it('says why a preset cannot be used, and does nothing', async () => {
    const presets = [
      { label: 'Peers', ids: ['anhui'], disabledBecause: 'no figure in 2015' },
      { label: 'Same group', ids: ['jilin'] },
    ];
    const { click, page, element } = await open(undefined, presets);
    await click('Add several');
    const names = allByRole(byRole(element, 'list'), 'button').map((button) => {
      return `${shown(button)}, ${String(button.getAttribute('aria-disabled'))}`;
    });
    expect(names).toEqual(['Peers no figure in 2015, true', 'Same group chosen already, true']);
    await click(/^Peers/);
    await click(/^Same group/);
    expect(page.taken).toEqual([]);
  });

  it('has no button for presets where there are none', async () => {
    const { element } = await open();
    expect(allByRole(element, 'button', 'Add several')).toEqual([]);
  });
});
