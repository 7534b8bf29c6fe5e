import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatChipGridHarness } from '@angular/material/chips/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import type { RegionChoice } from '../app/features/compare/region-picker';
import { RegionPicker } from '../app/features/compare/region-picker';
import type { RegionPreset } from '../app/features/compare/region-presets';
import { enPickers } from '../i18n/en-pickers';
import { byRole, plain, shown } from './roles';

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

export const rowsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[role=row]')];

export const EVERY = [...NORTHEAST, ...OTHERS].map(({ id }) => id);

/** The picker in its page, with the hands of a reader. */
export async function open(value?: readonly string[], presets: readonly RegionPreset[] = []) {
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
export function hastily(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  Object.defineProperty(enter, 'keyCode', { value: 13 });
  input.dispatchEvent(enter);
}
