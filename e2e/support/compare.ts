// The controls of the Compare page, in either language.
import { expect, type Locator, type Page } from '@playwright/test';

/** The labels of the controls that journeys use, in both languages. */
const LABELS = {
  en: {
    addRegion: 'Add a region',
    remove: (name: string) => `Remove ${name}`,
    indicator: 'Indicator',
    notes: 'Notes',
  },
  zh: {
    addRegion: '添加地区',
    remove: (name: string) => `移除${name}`,
    indicator: '指标',
    notes: '说明',
  },
} as const;

export class ComparePage {
  readonly page: Page;
  private readonly labels: (typeof LABELS)[keyof typeof LABELS];

  constructor(page: Page, language: keyof typeof LABELS = 'en') {
    this.page = page;
    this.labels = LABELS[language];
  }

  /** The regions chosen, in the order of the chart. */
  get chips(): Locator {
    return this.page.locator('ri-region-picker').getByRole('row');
  }

  get regionField(): Locator {
    return this.page.getByPlaceholder(this.labels.addRegion);
  }

  get figure(): Locator {
    return this.page.locator('ri-figure');
  }

  get chart(): Locator {
    return this.figure.getByRole('application');
  }

  get rows(): Locator {
    return this.figure.getByRole('row');
  }

  get notes(): Locator {
    return this.page.getByRole('list', { name: this.labels.notes }).getByRole('listitem');
  }

  /** What a screen reader is told of a change of choices. */
  get spoken(): Locator {
    return this.page.locator('ri-compare-page > .spoken');
  }

  way(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  async addRegion(name: string): Promise<void> {
    await this.regionField.fill(name);
    await this.page.getByRole('option', { name }).click();
    await expect(this.chips.filter({ hasText: name })).toHaveCount(1);
    // The list stays open for a further region; a figure below it is to be seen.
    await this.page.keyboard.press('Escape');
  }

  async removeRegion(name: string): Promise<void> {
    await this.page.getByRole('button', { name: this.labels.remove(name) }).click();
    await expect(this.chips.filter({ hasText: name })).toHaveCount(0);
  }

  async chooseIndicator(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: this.labels.indicator }).fill(name);
    await this.page.getByRole('option', { name }).click();
  }

  /** Opens a field's list and clicks options; a second click takes one of several back. */
  async choose(field: string, ...options: readonly string[]): Promise<void> {
    const combobox = this.page.getByRole('combobox', { name: field, exact: true });
    await combobox.click();
    for (const name of options) await this.page.getByRole('option', { name, exact: true }).click();
    if ((await combobox.getAttribute('aria-expanded')) === 'true')
      await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('listbox')).toHaveCount(0);
  }

  /** Lays open the choices that stand behind *More choices*. */
  async showMore(): Promise<void> {
    await this.page.locator('.seeing summary').click();
  }
}
