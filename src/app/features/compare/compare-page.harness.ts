import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatChipGridHarness } from '@angular/material/chips/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSliderHarness } from '@angular/material/slider/testing';
import type { AppParts, OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { allByRole, byRole, plain, rowsOf, shown } from '../../../testing/roles';

/** The Compare page on an address, as a reader has it. */
export async function openCompare(query = '', parts: AppParts = {}): Promise<ComparePage> {
  const app = await openApp(`/compare${query && `?${query}`}`, parts);
  // An app that starts by itself does this first: else nobody hears the browser's back and forward.
  TestBed.inject(Router).setUpLocationChangeListener();
  return new ComparePage(app);
}

/** What a reader sees of the page and does with it, by the names of its controls. */
export class ComparePage {
  readonly app: OpenApp;

  constructor(app: OpenApp) {
    this.app = app;
  }

  /** The address, read. */
  params(): Readonly<Record<string, string>> {
    return Object.fromEntries(new URLSearchParams(this.app.url().split('?')[1]));
  }

  title(): string {
    // A figure in it is a part of its own, without a blank before it.
    return plain(byRole(this.card(), 'heading').textContent);
  }

  subtitle(): string {
    return shown(this.card().querySelector('.subtitle'));
  }

  /** The rows of the figure's table, the head first, cells joined by " | ". */
  table(): readonly string[] {
    return rowsOf(byRole(this.card(), 'table'));
  }

  /** What the figure's notes say; what stands there goes into every export. */
  notes(): readonly string[] {
    const lists = allByRole(this.card(), 'list', /^(Notes|注释|说明|注)$/);
    return lists.flatMap((list) => [...list.children].map(shown));
  }

  /** Every notice on the page, one text each. */
  notices(): readonly string[] {
    return allByRole(this.app.main, 'status')
      .map(shown)
      .filter((text) => text !== '');
  }

  /** What a screen reader was told of the last change. */
  spoken(): string {
    return shown(this.app.main.querySelector('.spoken'));
  }

  button(name: string | RegExp): HTMLElement {
    return byRole(this.app.main, 'button', name);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.app.click(this.button(name));
  }

  canPress(name: string): boolean {
    return !(this.button(name) as HTMLButtonElement).disabled;
  }

  async indicator(): Promise<string> {
    return (await this.typeahead(0)).getValue();
  }

  /** @param typed what it is searched by; its name if nothing is said */
  async chooseIndicator(name: string, typed = name): Promise<void> {
    await this.find(await this.typeahead(0), name, typed);
  }

  async regions(): Promise<readonly string[]> {
    const rows = await (await this.chips()).getRows();
    const names = await Promise.all(rows.map((row) => row.getText()));
    return names.map(plain);
  }

  async addRegion(name: string, typed = name): Promise<void> {
    await this.find(await this.typeahead(1), name, typed);
  }

  async removeRegion(name: string): Promise<void> {
    const [row] = await (await this.chips()).getRows({ text: new RegExp(name) });
    await (await row?.getRemoveButton())?.click();
    await this.app.settle();
  }

  /** What a list shows as chosen. */
  async chosen(label: string): Promise<string> {
    return plain(await (await this.select(label)).getValueText());
  }

  /** The options of a list, those that cannot be taken in brackets. */
  async offered(label: string): Promise<readonly string[]> {
    const select = await this.select(label);
    await select.open();
    const texts = (await select.getOptions()).map(async (option) => {
      const text = plain(await option.getText());
      return (await option.isDisabled()) ? `[${text}]` : text;
    });
    const all = await Promise.all(texts);
    await select.close();
    return all;
  }

  /** Clicks an option: takes it, or takes it out where several can be chosen. */
  async choose(label: string, text: string): Promise<void> {
    const select = await this.select(label);
    await select.open();
    await select.clickOptions({ text });
    await select.close();
    await this.app.settle();
  }

  /** The labels of the lists that stand on the page. */
  async lists(): Promise<readonly string[]> {
    const fields = await this.app.loader.getAllHarnesses(MatFormFieldHarness);
    const labels = await Promise.all(fields.map((field) => field.getLabel()));
    return labels.flatMap((label) => label ?? []);
  }

  /** Writes into a field and leaves it. */
  async write(label: string | RegExp, text: string): Promise<void> {
    const field = await this.app.loader.getHarness(
      MatFormFieldHarness.with({ floatingLabelText: label }),
    );
    const input = await field.getControl(MatInputHarness);
    await input?.setValue(text);
    // A browser says so when a field is left that was written into.
    await (await input?.host())?.dispatchEvent('change');
    await this.app.settle();
  }

  async way(text: string): Promise<'on' | 'off' | 'refused'> {
    const toggle = await this.toggle(text);
    if (await toggle.isDisabled()) return 'refused';
    return (await toggle.isChecked()) ? 'on' : 'off';
  }

  async seeAs(text: string): Promise<void> {
    await (await this.toggle(text)).check();
    await this.app.settle();
  }

  /** The sentences below the ways that say why others are not offered. */
  whyNot(): string {
    return shown(this.app.main.querySelector('ri-way-picker p'));
  }

  async slider(): Promise<MatSliderHarness | null> {
    return this.app.loader.getHarnessOrNull(MatSliderHarness);
  }

  async slideTo(at: number): Promise<void> {
    const thumb = await (await this.slider())?.getEndThumb();
    await thumb?.setValue(at);
    await this.app.settle();
  }

  private card(): HTMLElement {
    return byRole(this.app.main, 'article');
  }

  private chips(): Promise<MatChipGridHarness> {
    return this.app.loader.getHarness(MatChipGridHarness);
  }

  private select(label: string): Promise<MatSelectHarness> {
    return this.app.loader.getHarness(MatSelectHarness.with({ label }));
  }

  private toggle(text: string): Promise<MatButtonToggleHarness> {
    return this.app.loader.getHarness(MatButtonToggleHarness.with({ text }));
  }

  /** The indicator's field, then that of the regions. */
  private async typeahead(at: 0 | 1): Promise<MatAutocompleteHarness> {
    const field = (await this.app.loader.getAllHarnesses(MatAutocompleteHarness))[at];
    if (!field) throw new Error('The page has no field to search in');
    return field;
  }

  private async find(field: MatAutocompleteHarness, name: string, typed: string): Promise<void> {
    const input = await field.host();
    await field.focus();
    // In place of what is selected, as typing does.
    await input.setInputValue(typed);
    await input.dispatchEvent('input');
    await this.app.settle();
    await field.selectOption({ text: new RegExp(name) });
    await this.app.settle();
  }
}
